//! Seals: numbers without a gap, roots that hold, rows that cannot be changed unseen.

mod tally;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use cofirma::features::audit::{self, AuditCommunity};
use cofirma::features::seals::round;
use cofirma::platform::access::Credential;
use cofirma::platform::clock::Moment;
use cofirma::platform::db::{DatabaseUrl, Options};
use diesel::Connection;
use diesel::connection::SimpleConnection;

use crate::support::backend::Kind;
use crate::support::people::Idea;
use crate::support::{Community, every_database};

impl Community {
    /// Numbers and seals as a server does that runs.
    pub fn goes_round(&self) {
        round::go(&self.db).expect("a round");
    }

    /// Numbers and seals everything there is.
    pub fn is_sealed(&self) {
        round::finish(&self.db).expect("seals");
    }

    fn seals(&self) -> i64 {
        self.count("SELECT count(*) AS n FROM seals")
    }

    /// What `cofirma check` finds broken about seals.
    fn broken_seals(&self) -> Vec<String> {
        let report = self.db.read_now(&Credential::Operator, |tx| {
            let permit = tx.actor().may(AuditCommunity)?;
            audit::run(&permit, tx)
        });
        let findings = report.expect("a report").findings;
        findings.into_iter().find(|finding| finding.claim.starts_with("every seal")).expect("a check of seals").first
    }

    /// Asserts that numbers run from 1 without a gap and none is missing.
    #[track_caller]
    fn is_numbered(&self) {
        let (all, least, most, different) = (
            self.count("SELECT count(*) AS n FROM events"),
            self.count("SELECT min(seq) AS n FROM events"),
            self.count("SELECT max(seq) AS n FROM events"),
            self.count("SELECT count(DISTINCT seq) AS n FROM events"),
        );
        assert_eq!((least, most, different), (1, all, all), "{:?}", self.kind());
    }
}

/// A community with a few votes, everything sealed.
fn sealed(community: &Community) -> Idea {
    let question = community.product_manager("Giulia").asks("What should our next bike light do?");
    let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
    let idea = ana.proposes(&question, "Brighter when I brake");
    ana.votes_for(&idea);
    ben.votes_for(&idea);
    ben.takes_back_vote_for(&idea);
    community.is_sealed();
    idea
}

#[test]
fn events_get_numbers_without_a_gap() {
    for community in every_database() {
        sealed(&community);
        community.is_numbered();
        let ana = community.customer("Ana Two");
        ana.proposes(&community.product_manager("Ugo").asks("And then?"), "Something else entirely");
        community.goes_round();
        community.is_numbered();
        community.adds_up();
    }
}

#[test]
fn a_batch_is_sealed_when_it_has_waited_and_nothing_is_done_when_nothing_happened() {
    for community in every_database() {
        community.customer("Ana");
        community.goes_round();
        assert_eq!(community.seals(), 0, "a batch waits for others");
        community.clock.advance(Moment::MINUTE);
        community.goes_round();
        assert_eq!(community.seals(), 1);
        community.clock.advance(Moment::MINUTE);
        community.goes_round();
        assert_eq!(community.seals(), 1, "no empty batch");
        community.adds_up();
    }
}

#[test]
fn who_commits_last_is_numbered_last_and_nobody_is_left_out() {
    for community in every_database().filter(|community| community.kind() == Kind::Postgres) {
        community.is_sealed();
        let DatabaseUrl::Postgres(url) = &community.settings.database else { panic!("PostgreSQL") };
        let mut slow = diesel::PgConnection::establish(url).expect("a connection");
        let insert = "INSERT INTO events (at, actor_kind, kind, schema_version, payload, salt)
                      VALUES (1, 'operator', 'founding-offered', 1, '{}', '\\x01')";
        slow.batch_execute(&format!("BEGIN; {insert};")).expect("an event that is not committed yet");
        community.customer("Ana");
        community.is_sealed();
        let before = community.count("SELECT max(seq) AS n FROM events");
        slow.batch_execute("COMMIT").expect("a commit");
        community.is_sealed();
        community.is_numbered();
        let late = community.count("SELECT seq AS n FROM events WHERE kind = 'founding-offered'");
        assert_eq!(late, before + 1, "its id is smaller, its number is not");
        community.adds_up();
    }
}

#[test]
fn two_processes_number_and_seal_side_by_side() {
    for community in every_database() {
        let other = Community::over(Arc::clone(&community.backend), &Options::default(), community.clock.clone());
        let question = community.product_manager("Giulia").asks("What should our next bike light do?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let people: Vec<_> = (0..4).map(|n| community.customer(&format!("Person {n}"))).collect();
        let voting = AtomicBool::new(true);
        let sealed = [AtomicUsize::new(0), AtomicUsize::new(0)];
        std::thread::scope(|scope| {
            let rounds = [(&community.db, &sealed[0]), (&other.db, &sealed[1])].map(|(db, sealed)| {
                let voting = &voting;
                scope.spawn(move || {
                    let mut ends = Vec::new();
                    while voting.load(Ordering::Relaxed) {
                        // A database that is busy is asked again in the next round.
                        ends.push(round::finish(db).map_err(|error| error.to_string()));
                        sealed.fetch_add(usize::from(ends.last().is_some_and(Result::is_ok)), Ordering::Relaxed);
                    }
                    ends
                })
            });
            let voters: Vec<_> = people
                .iter()
                .map(|person| {
                    let (idea, sealed) = (&idea, &sealed);
                    scope.spawn(move || {
                        // Until both have been at it while votes came in: one busy database lets the other go first.
                        let is_shared = || sealed.iter().all(|rounds| rounds.load(Ordering::Relaxed) > 1);
                        for turn in 0..200 {
                            if turn > 4 && is_shared() {
                                break;
                            }
                            person.votes_for(idea);
                            person.takes_back_vote_for(idea);
                        }
                    })
                })
                .collect();
            voters.into_iter().for_each(|voter| voter.join().expect("votes"));
            voting.store(false, Ordering::Relaxed);
            for round in rounds {
                let ends = round.join().expect("rounds");
                assert!(ends.iter().any(Result::is_ok), "{:?}: {ends:?}", community.kind());
            }
        });
        community.is_sealed();
        community.is_numbered();
        assert!(community.seals() > 1);
        community.adds_up();
    }
}

#[test]
fn whatever_is_changed_afterwards_breaks_its_seal() {
    for community in every_database() {
        sealed(&community);
        community.customer("Carla");
        community.is_sealed();
        assert!(community.broken_seals().is_empty());
        let empty = if community.kind() == Kind::Sqlite { "zeroblob(32)" } else { "decode(repeat('00', 32), 'hex')" };
        for (change, undo) in [
            (
                "UPDATE events SET payload = '{\"part\":\"x\",\"revision\":99}' WHERE seq = 2".to_owned(),
                "whatever was changed",
            ),
            ("UPDATE events SET at = at + 1 WHERE seq = 3".to_owned(), "when it happened"),
            ("UPDATE events SET actor_id = 1 WHERE kind = 'vote-withdrawn'".to_owned(), "who did it"),
            ("UPDATE leaves SET body = '{}' WHERE seq = 4".to_owned(), "a leaf"),
            (format!("UPDATE leaves SET tag = {empty} WHERE question_id IS NOT NULL"), "what counts in a tally"),
            (format!("UPDATE seals SET chain = {empty} WHERE number = 1"), "a chain"),
            (format!("UPDATE seals SET root = {empty} WHERE number = 2"), "a root"),
            ("UPDATE seals SET sealed_at = sealed_at - 1 WHERE number = 1".to_owned(), "when it was sealed"),
            ("DELETE FROM seals WHERE number = 2".to_owned(), "a seal"),
        ] {
            let community = Community::on(community.kind());
            sealed(&community);
            community.customer("Carla");
            community.is_sealed();
            community.meddle(&change);
            assert!(!community.broken_seals().is_empty(), "{:?}: {undo} was changed unseen", community.kind());
        }
    }
}

#[test]
fn erasing_a_salt_erases_and_breaks_nothing() {
    for community in every_database() {
        sealed(&community);
        let none = if community.kind() == Kind::Sqlite { "zeroblob(0)" } else { "''::bytea" };
        community.meddle(&format!("UPDATE events SET salt = {none} WHERE actor_id IS NOT NULL"));
        community.adds_up();
        // What happened before it was sealed is sealed without what was erased.
        let ana = community.customer("Ana Two");
        ana.proposes(&community.product_manager("Ugo").asks("And then?"), "Something else entirely");
        community.meddle(&format!("UPDATE events SET salt = {none}"));
        community.is_sealed();
        community.adds_up();
        let blinds = community.count("SELECT count(DISTINCT blind) AS n FROM leaves");
        assert_eq!(blinds, community.count("SELECT count(*) AS n FROM leaves"), "no leaf can be guessed from another");
    }
}

#[test]
fn what_is_forgotten_of_comings_and_goings_breaks_no_seal() {
    for community in every_database() {
        sealed(&community);
        community.days_pass(400);
        community.keeps_house();
        assert!(community.count("SELECT count(*) AS n FROM events WHERE kind = 'signed-in' AND payload = '{}'") > 0);
        community.adds_up();
    }
}

#[test]
fn leaves_name_nobody() {
    for community in every_database() {
        sealed(&community);
        let bodies = community.lines("SELECT body AS line FROM leaves");
        assert!(bodies.iter().any(|body| body.contains("idea-voted")), "{bodies:?}");
        for word in ["\"person\"", "\"by\"", "\"at\""] {
            assert!(bodies.iter().all(|body| !body.contains(word)), "{word}: {bodies:?}");
        }
    }
}
