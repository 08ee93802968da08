//! `kill -9` while people spend their points: after the restart every redemption that was answered is there with its entry, the
//! ledger sums, and what was in doubt can be sent again without being paid twice.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use cofirma::platform::clock::Clock;
use cofirma::platform::db::Options;

use crate::support::backend::{Backend, Kind, kinds};
use crate::support::browser::Browser;
use crate::support::program::Program;
use crate::support::{Community, Person, postgres, rounds};

const SPENDERS: usize = 16;
/// How long people spend before the plug is pulled.
const WHILE: Duration = Duration::from_millis(1_000);
const FORM: [(&str, &str); 2] =
    [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
const POINTS: i64 = 100_000;

/// Somebody who spends, and what the server told them of each form.
struct Spender {
    secret: String,
    answered: BTreeSet<String>,
    in_doubt: BTreeSet<String>,
}

impl Spender {
    fn sends(browser: &Browser, item: &str, code: &str) -> Option<u16> {
        let body = format!("code={code}&words=Via+Roma+1").into_bytes();
        browser
            .try_send("POST", &format!("/rewards/{item}/redemptions"), &FORM, Some(body))
            .ok()
            .map(|answer| answer.status)
    }

    fn spends(&mut self, n: usize, round: usize, item: &str, browser: &Browser, stop: &AtomicBool) {
        for number in 0.. {
            if stop.load(Ordering::SeqCst) {
                return;
            }
            let code = format!("s{n:02}{round:02}{number:05}");
            self.in_doubt.insert(code.clone());
            match Self::sends(browser, item, &code) {
                Some(303) => {
                    self.in_doubt.remove(&code);
                    self.answered.insert(code);
                }
                Some(status) => assert_eq!(status, 503, "{code}"),
                None => return,
            }
        }
    }
}

fn redeemed(backend: &Arc<Backend>) -> BTreeSet<String> {
    let community = Community::over(Arc::clone(backend), &Options::default(), Clock::System);
    community.adds_up();
    let held = community.count("SELECT CAST(SUM(amount) AS BIGINT) AS n FROM ledger_balances");
    let spent = community.count("SELECT count(*) AS n FROM ledger_entries WHERE cause = 'redeemed'");
    assert_eq!(held + spent, POINTS * i64::try_from(SPENDERS).unwrap(), "each form is paid once, with one point");
    community
        .lines(
            "SELECT r.code AS line FROM redemptions r JOIN ledger_entries e ON e.id = r.entry_id AND e.about = r.code",
        )
        .into_iter()
        .collect()
}

fn storm(backend: &Arc<Backend>) {
    let (item, mut spenders) = {
        let community = Community::over(Arc::clone(backend), &Options::default(), Clock::System);
        let item = community.product_manager("Giulia").offers("good", "A sticker", "1", "");
        let people: Vec<Person> = (0..SPENDERS).map(|n| community.customer(&format!("Spender {n}"))).collect();
        community.grants(&people.iter().collect::<Vec<_>>(), POINTS);
        let spender = |person: &Person| Spender {
            secret: person.browser.cookie("cofirma").expect("a session"),
            answered: BTreeSet::new(),
            in_doubt: BTreeSet::new(),
        };
        (item.rsplit('/').next().unwrap().to_owned(), people.iter().map(spender).collect::<Vec<_>>())
    };
    for round in 0..rounds(1) {
        let mut program = Program::serve(backend);
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for (n, spender) in spenders.iter_mut().enumerate() {
                let (stop, item, browser) = (&stop, &item, program.browser(Some(&spender.secret)));
                scope.spawn(move || spender.spends(n, round, item, &browser, stop));
            }
            std::thread::sleep(WHILE);
            let id = program.id().to_string();
            assert!(std::process::Command::new("kill").args(["-9", &id]).status().expect("kill").success());
            stop.store(true, Ordering::SeqCst);
        });
        program.kill();
        let there = redeemed(backend);
        let answered: usize = spenders.iter().map(|spender| spender.answered.len()).sum();
        assert!(answered > SPENDERS, "{answered} answers prove little");
        for spender in &spenders {
            let lost: Vec<&String> = spender.answered.difference(&there).collect();
            assert!(lost.is_empty(), "answered and not there: {lost:?}");
        }
        // Whoever was not answered sends the form again.
        let again = Program::serve(backend);
        for spender in &mut spenders {
            let browser = again.browser(Some(&spender.secret));
            for code in std::mem::take(&mut spender.in_doubt) {
                assert_eq!(Spender::sends(&browser, &item, &code), Some(303), "{code}");
                spender.answered.insert(code);
            }
        }
        drop(again);
        let all: BTreeSet<String> = spenders.iter().flat_map(|spender| spender.answered.clone()).collect();
        assert_eq!(redeemed(backend), all);
    }
}

#[test]
fn a_killed_program_keeps_every_redemption_that_it_answered_in_sqlite() {
    if kinds().contains(&Kind::Sqlite) {
        storm(&Arc::new(Backend::fresh(Kind::Sqlite)));
    }
}

#[test]
fn a_killed_program_keeps_every_redemption_that_it_answered_in_postgresql() {
    if !kinds().contains(&Kind::Postgres) {
        return;
    }
    if let Some(cluster) = postgres::own_cluster(true) {
        storm(&Arc::new(Backend::on(&cluster)));
    }
}
