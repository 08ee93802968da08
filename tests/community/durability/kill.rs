//! `kill -9` while people vote: after the restart every vote that was answered is there, and the tallies equal the rows.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use cofirma::platform::clock::Clock;
use cofirma::platform::db::Options;
use cofirma::platform::id::PersonId;

use crate::support::backend::{Backend, Kind, kinds};
use crate::support::browser::Browser;
use crate::support::program::Program;
use crate::support::{Community, Idea, postgres, rounds};

const VOTERS: usize = 32;
const IDEAS: usize = 40;
/// How long people vote before the plug is pulled.
const WHILE: Duration = Duration::from_millis(1500);
const FORM: [(&str, &str); 2] =
    [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];

/// Somebody who votes, and what the server told them last of each idea.
struct Voter {
    id: PersonId,
    secret: String,
    /// By idea: whether the vote stands; `None` when the last answer never came.
    told: BTreeMap<usize, Option<bool>>,
    answers: usize,
}

struct Town {
    ideas: Vec<Idea>,
    voters: Vec<Voter>,
}

/// A question, ideas, and people who are signed in already.
fn town(backend: &Arc<Backend>) -> Town {
    let community = Community::over(Arc::clone(backend), &Options::default(), Clock::System);
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks("What should our next bike light do?");
    let ideas = (0..IDEAS).map(|n| giulia.proposes(&question, &format!("Idea number {n}"))).collect();
    let voters = (0..VOTERS)
        .map(|n| {
            let person = community.customer(&format!("Voter {n}"));
            let secret = person.browser.cookie("cofirma").expect("a session");
            Voter { id: person.id, secret, told: BTreeMap::new(), answers: 0 }
        })
        .collect();
    Town { ideas, voters }
}

impl Town {
    /// Everybody votes for idea after idea, and takes back what they gave when they come round again, until told to stop
    /// or until the server is gone.
    fn vote_while(&mut self, program: &Program, pull_the_plug: impl FnOnce()) {
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for (n, voter) in self.voters.iter_mut().enumerate() {
                let (ideas, stop, browser) = (&self.ideas, &stop, program.browser(Some(&voter.secret)));
                scope.spawn(move || voter.vote(n, ideas, &browser, stop));
            }
            std::thread::sleep(WHILE);
            pull_the_plug();
            stop.store(true, Ordering::SeqCst);
        });
    }

    /// Asks the database about every answer.
    fn check(&self, backend: &Arc<Backend>) {
        let community = Community::over(Arc::clone(backend), &Options::default(), Clock::System);
        let rows = community.lines(
            "SELECT i.code || ' ' || CAST(v.person_id AS TEXT) AS line FROM votes v JOIN ideas i ON i.id = v.idea_id",
        );
        let rows: std::collections::HashSet<&str> = rows.iter().map(String::as_str).collect();
        let mut answered = 0;
        for voter in &self.voters {
            for (n, told) in &voter.told {
                let idea = &self.ideas[*n].0;
                let stands = rows.contains(format!("{idea} {}", voter.id.0).as_str());
                if let Some(told) = told {
                    answered += 1;
                    assert_eq!(stands, *told, "the vote of {:?} for {idea}: in the database, as answered", voter.id);
                }
            }
        }
        assert!(answered > VOTERS, "{answered} answers prove little");
        let lost = "SELECT (SELECT count(*) FROM votes) + (SELECT count(*) FROM events WHERE kind = 'vote-withdrawn') \
                    - (SELECT count(*) FROM events WHERE kind = 'idea-voted') AS n";
        assert_eq!(community.count(lost), 0, "votes without their event, or events without their vote");
        community.adds_up();
    }

    /// Forgets what is in doubt: the database has decided it.
    fn settle(&mut self, backend: &Arc<Backend>) {
        let community = Community::over(Arc::clone(backend), &Options::default(), Clock::System);
        for voter in &mut self.voters {
            for (n, told) in voter.told.iter_mut().filter(|(_, told)| told.is_none()) {
                let (idea, person) = (&self.ideas[*n].0, voter.id.0);
                let sql = format!(
                    "SELECT count(*) AS n FROM votes v JOIN ideas i ON i.id = v.idea_id WHERE i.code = '{idea}' AND v.person_id = {person}"
                );
                *told = Some(community.count(&sql) == 1);
            }
        }
    }
}

impl Voter {
    fn vote(&mut self, first: usize, ideas: &[Idea], browser: &Browser, stop: &AtomicBool) {
        for n in (0..ideas.len()).cycle().skip(first % ideas.len()) {
            if stop.load(Ordering::SeqCst) {
                return;
            }
            let stands = matches!(self.told.get(&n), Some(Some(true)));
            let path = format!("{}/vote{}", ideas[n].path(), if stands { "/withdrawal" } else { "" });
            self.told.insert(n, None);
            match browser.try_send("POST", &path, &FORM, Some(vec![])) {
                Ok(answer) if matches!(answer.status, 200 | 303) => {
                    self.told.insert(n, Some(!stands));
                    self.answers += 1;
                }
                // A refusal says nothing about what had been sent to the disk already.
                Ok(answer) => assert_eq!(answer.status, 503, "{path}: {}", answer.text()),
                Err(_) => return,
            }
        }
    }
}

fn kill_the_program(backend: &Arc<Backend>) {
    let mut town = town(backend);
    for _ in 0..rounds(2) {
        let mut program = Program::serve(backend);
        let id = program.id().to_string();
        town.vote_while(&program, || {
            let killed = std::process::Command::new("kill").args(["-9", &id]).status().expect("kill");
            assert!(killed.success());
        });
        program.kill();
        let again = Program::serve(backend);
        again.browser(None).get(&town.ideas[0].path()).expect(200);
        town.check(backend);
        town.settle(backend);
    }
}

#[test]
fn a_killed_program_keeps_every_vote_that_it_answered_in_sqlite() {
    if kinds().contains(&Kind::Sqlite) {
        kill_the_program(&Arc::new(Backend::fresh(Kind::Sqlite)));
    }
}

#[test]
fn a_killed_program_keeps_every_vote_that_it_answered_in_postgresql() {
    if !kinds().contains(&Kind::Postgres) {
        return;
    }
    if let Some(cluster) = postgres::own_cluster(true) {
        kill_the_program(&Arc::new(Backend::on(&cluster)));
    }
}

#[test]
fn a_crashed_postgresql_keeps_every_vote_that_was_answered() {
    if !kinds().contains(&Kind::Postgres) {
        return;
    }
    let Some(cluster) = postgres::own_cluster(true) else { return };
    let backend = Arc::new(Backend::on(&cluster));
    let mut town = town(&backend);
    let program = Program::serve(&backend);
    for _ in 0..rounds(1) {
        town.vote_while(&program, || cluster.crash());
        cluster.start();
        town.check(&backend);
        town.settle(&backend);
    }
    // The program was never restarted.
    let voter = town.voters[0].secret.clone();
    let browser = program.browser(Some(&voter));
    let answer = (0..20).find_map(|_| {
        std::thread::sleep(Duration::from_millis(100));
        Some(browser.post(&format!("{}/vote", town.ideas[0].path()), &[])).filter(|answer| answer.status == 303)
    });
    assert!(answer.is_some(), "the program does not find its database again");
}
