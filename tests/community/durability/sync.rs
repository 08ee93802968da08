//! An answer comes after the disk has the commit: seen from outside, call by call.

use std::sync::Arc;

use cofirma::platform::access::Credential;
use cofirma::platform::clock::Clock;
use cofirma::platform::db::{Options, Recorded};
use diesel::prelude::*;

use crate::support::backend::{Backend, Kind, kinds};
use crate::support::program::Program;
use crate::support::{Community, is_required};

#[derive(QueryableByName)]
struct Pragmas {
    #[diesel(sql_type = diesel::sql_types::Text)]
    journal: String,
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    synchronous: i64,
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    keys: i64,
}

const PRAGMAS: &str = "SELECT journal_mode AS journal, synchronous, foreign_keys AS keys \
                       FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys";

#[test]
fn sqlite_s_writer_is_set_up_to_keep_what_it_commits() {
    if !kinds().contains(&Kind::Sqlite) {
        return;
    }
    let community = Community::on(Kind::Sqlite);
    let writer = community
        .db
        .act_now(Credential::Operator, |tx| {
            let found = diesel::sql_query(PRAGMAS).get_result::<Pragmas>(tx.conn())?;
            Ok(Recorded::nothing(found))
        })
        .expect("pragmas");
    assert_eq!((writer.journal.as_str(), writer.synchronous, writer.keys), ("wal", 2, 1));
    let reader = community
        .db
        .read_now(&Credential::Operator, |tx| Ok(diesel::sql_query("DELETE FROM people").execute(tx.conn())?));
    assert!(format!("{reader:?}").contains("readonly"), "readers cannot write: {reader:?}");
}

#[test]
fn postgresql_commits_to_the_disk_unless_the_server_says_otherwise() {
    for community in crate::support::every_database().filter(|community| community.kind() == Kind::Postgres) {
        let asked =
            community.lines("SELECT source AS line FROM pg_settings WHERE name = 'synchronous_commit'").remove(0);
        assert_ne!(asked, "session", "the program leaves synchronous_commit to the server");
    }
}

/// A call that `strace` saw.
#[derive(Debug, PartialEq, Eq)]
enum Call {
    WriteLog,
    Sync,
    Answer,
}

fn has_strace() -> bool {
    let works = std::process::Command::new("strace")
        .args(["-o", "/dev/null", "true"])
        .status()
        .is_ok_and(|status| status.success());
    assert!(works || !is_required("strace"), "COFIRMA_REQUIRE asks for strace, but it does not run");
    works
}

#[test]
fn between_the_commit_and_the_answer_the_disk_is_asked_to_sync() {
    if !kinds().contains(&Kind::Sqlite) || !has_strace() {
        return;
    }
    let backend = Arc::new(Backend::fresh(Kind::Sqlite));
    let (idea, secret) = {
        let community = Community::over(Arc::clone(&backend), &Options::default(), Clock::System);
        let giulia = community.product_manager("Giulia");
        let idea = giulia.proposes(&giulia.asks("What next?"), "Brighter when I brake");
        (idea, community.customer("Ana").browser.cookie("cofirma").expect("a session"))
    };
    let log = backend.folder.path().join("calls");
    let log = log.to_str().expect("UTF-8");
    let calls = "trace=write,pwrite64,writev,sendto,sendmsg,fsync,fdatasync";
    let mut program = Program::serve_under(&["strace", "-D", "-f", "-y", "-s", "32", "-o", log, "-e", calls], &backend);
    let browser = program.browser(Some(&secret));
    browser.get(&idea.path()).expect(200);
    let before = std::fs::read_to_string(log).expect("a log").len();
    browser.post(&format!("{}/vote", idea.path()), &[]).expect(303);
    // The tracer writes what it saw in its own time.
    let seen = (0..100)
        .find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(50));
            let text = std::fs::read_to_string(log).expect("a log");
            let seen = told(&text[before..]);
            seen.contains(&Call::Answer).then_some(seen)
        })
        .expect("an answer in the log");
    program.kill();
    let answer = seen.iter().position(|call| *call == Call::Answer).expect("an answer");
    let write = seen[..answer].iter().rposition(|call| *call == Call::WriteLog);
    let write = write.unwrap_or_else(|| panic!("the vote was answered before it was written: {seen:?}"));
    let synced = seen[write..answer].contains(&Call::Sync);
    assert!(synced, "no sync between the last write of the commit and the answer: {seen:?}");
}

/// The calls that matter, in the order in which they began (writes, answers) or ended (syncs).
fn told(log: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut syncing: Vec<&str> = Vec::new();
    for line in log.lines() {
        let thread = line.split_whitespace().next().unwrap_or_default();
        let is_sync = line.contains("sync(");
        if line.contains("pwrite64(") && line.contains("-wal>") {
            calls.push(Call::WriteLog);
        } else if is_sync && line.contains("-wal>") {
            if line.contains("<unfinished") {
                syncing.push(thread);
            } else if line.ends_with("= 0") {
                calls.push(Call::Sync);
            }
        } else if line.contains("sync resumed") && line.ends_with("= 0") && syncing.contains(&thread) {
            syncing.retain(|other| *other != thread);
            calls.push(Call::Sync);
        } else if line.contains("HTTP/1.1 303") {
            calls.push(Call::Answer);
        }
    }
    calls
}
