//! Testers: called among contributors, let in up to the places, and credited for what helped.

use crate::milestones::Making;
use crate::releases::Release;
use crate::support::browser::Answer;
use crate::support::{Community, Person, every_database};

impl Person {
    fn calls(&self, release: &Release, places: &str, until: &str) -> Answer {
        let words = "You get a prototype for four weeks. Tell us what squeaks.";
        let fields = [("call", words), ("call_language", "en"), ("places", places), ("until", until)];
        self.browser.post(&format!("{}/call", path(release)), &fields)
    }

    fn applies(&self, release: &Release) -> Answer {
        self.browser.post(&path(release), &[])
    }

    fn answers_tester(&self, community: &Community, tester: &Person, verdict: &str, words: &str) -> Answer {
        self.browser.post(&answer_to(community, tester), &[("verdict", verdict), ("words", words)])
    }

    fn leaves_test(&self, release: &Release) -> Answer {
        self.browser.post(&format!("{}/withdrawal", path(release)), &[])
    }

    fn tells_finding(&self, release: &Release, code: &str, words: &str) -> Answer {
        let fields = [("code", code), ("finding", words), ("language", "en")];
        self.browser.post(&format!("{}/findings", release.path()), &fields)
    }
}

/// Where somebody who applied is answered.
fn answer_to(community: &Community, tester: &Person) -> String {
    let code = community.line(&format!("SELECT code AS line FROM testers WHERE person_id = {}", tester.id.0));
    format!("/testers/{code}/answer")
}

fn path(release: &Release) -> String {
    format!("{}/testers", release.path())
}

/// Something in the making for which testers are sought.
fn called(community: &Community, places: &str) -> Making {
    let making = community.making();
    making.giulia.shows_progress(&making.release, "A light for children’s seats").expect(303);
    making.giulia.calls(&making.release, places, "2026-12-31").expect(303);
    making
}

#[test]
fn the_team_calls_and_contributors_hear_of_it() {
    for community in every_database() {
        let Making { giulia, people, release, .. } = community.making();
        let [ana, .., eva] = &people;
        assert!(giulia.calls(&release, "2", "2026-12-31").expect(409).shows("First say in public"));
        giulia.shows_progress(&release, "A light for children’s seats").expect(303);
        ana.opens(&path(&release)).expect(404);
        ana.calls(&release, "2", "2026-12-31").expect(404);
        for (places, until) in [("0", "2026-12-31"), ("many", "2026-12-31"), ("2", "2026-11-01"), ("2", "soon")] {
            let refused = giulia.calls(&release, places, until).expect(422);
            assert_eq!((refused.field("places"), refused.field("until")), (places.into(), until.into()));
        }
        giulia.calls(&release, "2", "2026-12-31").expect(303);
        giulia.calls(&release, "3", "2026-12-31").expect(303);
        community.does_what_waits();
        let told = community.count("SELECT count(*) AS n FROM notices WHERE kind = 'testers-called'");
        assert_eq!(told, 4, "each contributor once, however often the call changes");
        assert!(community.guest().opens(&format!("{}/progress", release.path())).shows("Testers wanted"));

        // Who contributed applies with one click; who did not is told how to.
        assert!(community.guest().opens(&path(&release)).leads_to().starts_with("/sign-in"));
        assert!(eva.opens(&path(&release)).expect(200).shows("for those who contributed"));
        eva.applies(&release).expect(403);
        for _ in 0..2 {
            ana.applies(&release).expect(303);
        }
        assert_eq!((community.events("tester-moved"), community.count("SELECT count(*) AS n FROM testers")), (1, 1));
        assert!(ana.opens(&path(&release)).shows("You applied. The team will answer you."));
        assert!(giulia.opens("/notices").shows("Ana wants to test"));
        let closing = format!("{}/call/closing", path(&release));
        giulia.browser.post(&closing, &[]).expect(303);
        assert!(people[1].applies(&release).expect(409).shows("The call for testers is over"));
        giulia.calls(&release, "3", "2026-11-25").expect(303);
        community.days_pass(3);
        people[1].applies(&release).expect(409);
    }
}

#[test]
fn nobody_is_let_in_beyond_the_places_and_everybody_is_answered_kindly() {
    for community in every_database() {
        let Making { giulia, people, release, .. } = called(&community, "1");
        let [ana, ben, carla, ..] = &people;
        for who in [ana, ben, carla] {
            who.applies(&release).expect(303);
        }
        ana.answers_tester(&community, ana, "accept", "").expect(404);
        // Two of the team answer at once: one place is one place.
        let paolo = community.product_manager("Paolo");
        let statuses: Vec<u16> = std::thread::scope(|scope| {
            let answers = [(&giulia, ana), (&paolo, ben)].map(|(team, tester)| {
                let (path, browser) = (answer_to(&community, tester), &team.browser);
                scope.spawn(move || browser.post(&path, &[("verdict", "accept"), ("words", "Welcome.")]).status)
            });
            answers.map(|answer| answer.join().expect("an answer")).into()
        });
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
        assert_eq!(statuses.iter().filter(|status| **status == 409).count(), 1, "{statuses:?}");
        assert_eq!(community.count("SELECT count(*) AS n FROM testers WHERE state = 'accepted'"), 1);
        assert!(giulia.calls(&release, "0", "2026-12-31").status == 422);
        giulia.answers_tester(&community, carla, "decline", "Next time, gladly.").expect(303);
        let page = carla.opens(&path(&release)).expect(200);
        assert!(page.shows("Not this time") && page.shows("Next time, gladly."), "{}", page.text());
        assert!(carla.opens("/notices").shows("Giulia thanks you for offering to test"));
        carla.applies(&release).expect(409);
        carla.leaves_test(&release).expect(409);
        // The kind word that comes too late is not lost.
        let refused = giulia.answers_tester(&community, carla, "accept", "Still glad to\nhave you.").expect(409);
        assert!(refused.shows("Still glad to have you."), "{}", refused.text());

        // Whoever leaves makes room.
        let (inside, outside) = if statuses[0] == 303 { (ana, ben) } else { (ben, ana) };
        assert!(outside.opens(&path(&release)).all("ol.findings").is_empty());
        inside.leaves_test(&release).expect(303);
        giulia.answers_tester(&community, outside, "accept", "").expect(303);
        giulia.answers_tester(&community, inside, "accept", "").expect(409);

        // More places take more; who is in is not put out by fewer.
        giulia.calls(&release, "2", "2026-12-31").expect(303);
        inside.applies(&release).expect(303);
        giulia.answers_tester(&community, inside, "accept", "").expect(303);
        assert_eq!(giulia.calls(&release, "1", "2026-12-31").expect(422).field("places"), "1");
    }
}

#[test]
fn what_helps_is_proposed_as_a_credit_with_its_reason() {
    for community in every_database() {
        let Making { giulia, people, release, .. } = called(&community, "3");
        let [ana, ben, carla, ..] = &people;
        for who in [ben, carla] {
            who.applies(&release).expect(303);
            giulia.answers_tester(&community, who, "accept", "").expect(303);
        }
        ana.tells_finding(&release, "f0nd0ng000", "I am not in, and write all the same.").expect(404);
        ana.applies(&release).expect(303);
        ana.tells_finding(&release, "f0nd0ng000", "I only applied, and write all the same.").expect(403);
        assert_eq!(ben.tells_finding(&release, "f0nd0ng001", "Squeak").expect(422).field("finding"), "Squeak");
        for (code, words) in
            [("f0nd0ng001", "It squeaks in the rain."), ("f0nd0ng002", "The switch is hard with gloves.")]
        {
            ben.tells_finding(&release, code, words).expect(303);
            ben.tells_finding(&release, code, words).expect(303);
        }
        carla.tells_finding(&release, "f0nd0ng003", "Ours did not arrive yet.").expect(303);
        carla.tells_finding(&release, "f0nd0ng001", "Under the code of another.").expect(409);
        assert_eq!(community.events("finding-reported"), 3);
        assert!(carla.opens(&path(&release)).shows("It squeaks in the rain."), "testers read each other");
        for who in [ana, &people[3]] {
            assert!(!who.opens(&path(&release)).body.contains("It squeaks"));
        }
        assert!(giulia.opens("/notices").shows("Ben tested, and found something"));

        let credits = |who: &Person| {
            community.lines(&format!(
                "SELECT because || ' ' || degree || ' ' || evidence || ' ' || CASE WHEN is_kept THEN 'kept' ELSE 'left out' END AS line \
                 FROM credits WHERE role = 'tested' AND person_id = {}",
                who.id.0
            ))
        };
        let mark = |code: &str| giulia.browser.post(&format!("/findings/{code}/helpful"), &[]);
        ben.browser.post("/findings/f0nd0ng001/helpful", &[]).expect(404);
        mark("f0nd0ng001").expect(303);
        mark("f0nd0ng001").expect(303);
        assert_eq!((credits(ben), community.events("finding-marked")), (vec!["tested supporting 1 kept".into()], 1));
        mark("f0nd0ng002").expect(303);
        assert_eq!(credits(ben), ["tested equal 2 kept"]);
        assert!(credits(carla).is_empty(), "what did not help earns nothing");
        assert!(giulia.opens(&format!("{}/credits", release.path())).shows("found 2 things that helped"));
        assert!(ben.opens("/notices").shows("What you found helped"));
        let unmark = |code: &str| giulia.browser.post(&format!("/findings/{code}/helpful/withdrawal"), &[]);
        unmark("f0nd0ng001").expect(303);
        assert_eq!(credits(ben), ["tested supporting 1 kept"]);
        unmark("f0nd0ng002").expect(303);
        assert_eq!(credits(ben), ["tested supporting 0 left out"]);
        mark("f0nd0ng002").expect(303);
        assert_eq!(credits(ben), ["tested supporting 1 kept"]);

        // Whoever leaves the test keeps what they found.
        ben.leaves_test(&release).expect(303);
        mark("f0nd0ng003").expect(303);
        assert_eq!(credits(ben), ["tested supporting 1 kept"]);

        // What the team says with a reason stays.
        giulia.adds_to(&release, "ben", "tested", "lead", "He rode it for a month.").expect(303);
        mark("f0nd0ng001").expect(303);
        assert_eq!(credits(ben), ["tested lead 1 kept"]);
        giulia.publishes(&release);
        unmark("f0nd0ng001").expect(409);
        giulia.calls(&release, "3", "2026-12-31").expect(409);
        // What is public is not tested any more.
        assert!(people[3].applies(&release).expect(409).shows("The call for testers is over"));
        assert!(!community.guest().opens(&format!("{}/progress", release.path())).shows("Testers wanted"));
        assert!(ben.opens(&format!("{}/signature", release.path())).expect(200).shows("tested"));
    }
}

#[test]
fn nobody_lets_themselves_in_or_finds_their_own_findings_helpful() {
    for community in every_database() {
        let Making { giulia, people, release, .. } = called(&community, "3");
        let ben = &people[1];
        ben.applies(&release).expect(303);
        community.meddle(&format!("UPDATE people SET role = 'product', title = 'Lights' WHERE id = {}", ben.id.0));
        ben.answers_tester(&community, ben, "accept", "").expect(403);
        giulia.answers_tester(&community, ben, "accept", "").expect(303);
        ben.tells_finding(&release, "f0nd0ng000", "It squeaks in the rain.").expect(303);
        ben.browser.post("/findings/f0nd0ng000/helpful", &[]).expect(403);
        giulia.browser.post("/findings/f0nd0ng000/helpful", &[]).expect(303);
        // Forty a day are enough for anybody.
        for n in 1..40 {
            ben.tells_finding(&release, &format!("f0nd0ng{n:03}"), &format!("It squeaks {n} times.")).expect(303);
        }
        ben.tells_finding(&release, "f0nd0ng040", "And once more.").expect(429);
    }
}

#[test]
fn whoever_leaves_takes_their_words_along() {
    for community in every_database() {
        let Making { giulia, people, release, .. } = called(&community, "3");
        let ben = &people[1];
        ben.applies(&release).expect(303);
        giulia.answers_tester(&community, ben, "accept", "Welcome, Ben.").expect(303);
        ben.tells_finding(&release, "f0nd0ng001", "It squeaks in the rain.").expect(303);
        let (html, _) = ben.gets_her_data(&community, "ben@example.org");
        let kept = ben.opens(&html).expect(200);
        assert!(kept.shows("It squeaks in the rain.") && kept.shows("Welcome, Ben."), "{}", kept.text());
        ben.leaves("remove", "withdraw").expect(303);
        for (table, column) in [("findings", "words"), ("testers", "answer")] {
            let left = format!("SELECT count(*) AS n FROM {table} WHERE {column} <> ''");
            assert_eq!(community.count(&left), 0, "{table}.{column}");
        }
        assert!(!giulia.opens(&path(&release)).body.contains("It squeaks"));
    }
}
