//! A page takes the same number of statements however much there is to show.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};

use crate::support::{Community, every_database};

/// Statements so far, by the address of the database.
static COUNTS: Mutex<BTreeMap<String, u64>> = Mutex::new(BTreeMap::new());

fn counts() -> MutexGuard<'static, BTreeMap<String, u64>> {
    COUNTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Counts what one connection is asked.
#[derive(Default)]
struct Counter {
    address: String,
}

impl Instrumentation for Counter {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => url.clone_into(&mut self.address),
            InstrumentationEvent::StartQuery { .. } => {
                *counts().entry(self.address.clone()).or_default() += 1;
            }
            _ => {}
        }
    }
}

/// From here on every new connection of this process is counted.
fn count_from_now_on() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        fn counter() -> Option<Box<dyn Instrumentation>> {
            Some(Box::new(Counter::default()))
        }
        set_default_instrumentation(counter).expect("instrumentation");
    });
}

fn so_far(community: &Community) -> u64 {
    let address = community.backend.address();
    let address = address.strip_prefix("sqlite:").unwrap_or(&address);
    counts().get(address).copied().unwrap_or_default()
}

#[test]
fn a_page_takes_the_same_number_of_statements_however_much_there_is() {
    count_from_now_on();
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What should our next bike light do?");
        let ana = community.customer("Ana");
        let mut ideas = Vec::new();
        let tell = |path: &str, readers: &[&crate::support::browser::Browser]| -> Vec<u64> {
            let mut found = Vec::new();
            for reader in readers {
                // The first visit may open connections and note that the session was used.
                reader.get(&format!("{path}?first=1"));
                let before = so_far(&community);
                let answer = reader.get(path).expect(200);
                found.push(so_far(&community) - before);
                assert!(answer.body.contains("</html>"));
            }
            found
        };
        let mut rounds: Vec<BTreeMap<String, Vec<u64>>> = Vec::new();
        for upto in [10, 60] {
            while ideas.len() < upto {
                let idea = ana.proposes(&question, &format!("Idea number {}", ideas.len()));
                giulia.votes_for(&idea);
                ideas.push(idea);
            }
            // Guests read pages that are at most a second old.
            std::thread::sleep(std::time::Duration::from_millis(1100));
            let guest = community.guest();
            let readers = [&guest.browser, &ana.browser, &giulia.browser];
            let mut round = BTreeMap::new();
            for path in ["/".to_owned(), "/questions".to_owned(), question.path(), ideas[0].path()] {
                let counted = tell(&path, &readers);
                round.insert(path, counted);
            }
            rounds.push(round);
        }
        assert_eq!(rounds[0], rounds[1], "{:?}: statements for guest, customer, product team", community.kind());
        for (path, counted) in &rounds[0] {
            assert!(counted.iter().all(|n| (1..=25).contains(n)), "{path}: {counted:?}");
        }
    }
}
