//! Counts what the databases of a test are asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};

use crate::support::Community;

/// What a database was asked so far.
#[derive(Default)]
pub struct Asked {
    pub times: u64,
    pub statements: BTreeSet<String>,
    /// One after the other, since somebody last looked.
    pub log: Vec<String>,
}

/// Statements so far, by the address of the database.
static ASKED: Mutex<BTreeMap<String, Asked>> = Mutex::new(BTreeMap::new());

/// What the databases of this process were asked.
pub fn asked() -> MutexGuard<'static, BTreeMap<String, Asked>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner)
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
            InstrumentationEvent::StartQuery { query, .. } => {
                let text = query.to_string();
                // The pool asks connections that rested whether they are still there.
                if text.starts_with("SELECT 1 ") || text == "SELECT 1" {
                    return;
                }
                let mut all = asked();
                let ours = all.entry(self.address.clone()).or_default();
                ours.times += 1;
                let statement = text.split(" -- binds").next().unwrap_or_default();
                ours.log.push(statement.to_owned());
                ours.statements.insert(statement.to_owned());
            }
            _ => {}
        }
    }
}

/// From here on every new connection of this process is counted.
pub fn count_from_now_on() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        fn counter() -> Option<Box<dyn Instrumentation>> {
            Some(Box::new(Counter::default()))
        }
        set_default_instrumentation(counter).expect("instrumentation");
    });
}

/// The name that the statements of a community stand under.
pub fn address(community: &Community) -> String {
    let address = community.backend.address();
    address.strip_prefix("sqlite:").unwrap_or(&address).to_owned()
}

/// How many statements the database of a community was asked so far.
pub fn so_far(community: &Community) -> u64 {
    asked().get(&address(community)).map_or(0, |asked| asked.times)
}

/// What a first visit notes is written without anybody waiting for it; here somebody counts.
pub fn housekeeping_is_done() {
    std::thread::sleep(std::time::Duration::from_millis(300));
}

/// The statements since somebody last looked.
pub fn taken(community: &Community) -> Vec<String> {
    asked().get_mut(&address(community)).map(|asked| std::mem::take(&mut asked.log)).unwrap_or_default()
}
