//! Votes that a moderator sets aside: they count no longer, go back to no budget, and count again exactly as before.

use cofirma::features::seals::verify;
use cofirma::platform::clock::Moment;

use crate::support::browser::Answer;
use crate::support::people::Question;
use crate::support::{Community, Idea, Person, every_database};

impl Person {
    /// Sets the votes of these people aside, by the form.
    pub(super) fn sets_aside(&self, idea: &Idea, whose: &[&Person]) -> Answer {
        self.judges(idea, "set-aside", whose, "Cast from accounts that one person made.")
    }

    /// Lets them count again.
    pub(super) fn counts_again(&self, idea: &Idea, whose: &[&Person]) -> Answer {
        self.judges(idea, "count", whose, "It was a family after all.")
    }

    fn judges(&self, idea: &Idea, kind: &str, whose: &[&Person], reason: &str) -> Answer {
        let codes: Vec<String> = whose.iter().map(|person| person.code()).collect();
        let mut fields = vec![("code", ""), ("kind", kind), ("reason", reason)];
        fields.extend(codes.iter().map(|code| ("people", code.as_str())));
        self.browser.post(&format!("{}/ballots", idea.path()), &fields)
    }
}

/// Everything about votes that must come back.
fn everything(community: &Community) -> Vec<String> {
    let mut lines = community.lines(
        "SELECT 'vote ' || idea_id || ' ' || counted_in_id || ' ' || person_id || ' ' || weight || ' ' || counted AS line \
         FROM votes ORDER BY id",
    );
    lines.extend(community.lines("SELECT 'ballot ' || id || ' ' || spent AS line FROM ballots ORDER BY id"));
    lines.extend(community.lines(
        "SELECT 'tally ' || idea_id || ' ' || votes || ' ' || voters AS line FROM idea_tallies ORDER BY idea_id",
    ));
    lines
}

fn scene(community: &Community) -> (Person, Question, [Person; 3], Idea) {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks("What next?");
    community.votes_by(&question, "budget = 3, per_idea = 2");
    let voters = ["Ana", "Ben", "Carla"].map(|name| community.customer(name));
    let idea = giulia.proposes(&question, "Brighter when I brake");
    (community.moderator("Marta"), question, voters, idea)
}

#[test]
fn votes_set_aside_count_no_longer_and_the_tally_says_how_many_and_why() {
    for community in every_database() {
        let (marta, _, [ana, ben, carla], idea) = scene(&community);
        ana.gives(2, &idea).expect(303);
        ben.gives(1, &idea).expect(303);
        let before = everything(&community);
        marta.sets_aside(&idea, &[&ana]).expect(303);
        assert_eq!(carla.reads_votes_of(&idea), 1);
        let page = community.guest().opens(&idea.path());
        assert!(page.shows("2 votes were set aside"), "{}", page.text());
        assert!(page.shows("Cast from accounts that one person made."), "{}", page.text());
        assert!(!page.shows("Ana"), "nobody is told whose: {}", page.text());
        // Nothing is given back, nothing can be moved.
        assert_eq!(community.count("SELECT CAST(SUM(spent) AS BIGINT) AS n FROM ballots"), 3);
        ana.gives(1, &idea).expect(409);
        ana.gives(0, &idea).expect(409);
        marta.sets_aside(&idea, &[&ana]).expect(409);
        community.adds_up();
        marta.counts_again(&idea, &[&ana]).expect(303);
        marta.counts_again(&idea, &[&ana]).expect(409);
        assert_eq!(everything(&community), before);
        assert!(!carla.opens(&idea.path()).shows("set aside"));
        assert_eq!((community.events("votes-set-aside"), community.events("votes-counted-again")), (1, 1));
        assert_eq!(community.events("vote-counted"), 2);
        ana.gives(0, &idea).expect(303);
        community.adds_up();
    }
}

#[test]
fn each_person_gets_a_ruling_of_their_own_and_the_second_undoes_the_first() {
    for community in every_database() {
        let (marta, _, [ana, ben, _], idea) = scene(&community);
        ana.gives(2, &idea).expect(303);
        ben.gives(1, &idea).expect(303);
        marta.sets_aside(&idea, &[&ana, &ben]).expect(303);
        marta.counts_again(&idea, &[&ben]).expect(303);
        let rulings = community.lines("SELECT kind || ' ' || person_id AS line FROM rulings ORDER BY id");
        let (ana, ben) = (ana.id.0, ben.id.0);
        assert_eq!(rulings, [format!("set-aside {ana}"), format!("set-aside {ben}"), format!("count {ben}")]);
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM rulings WHERE undoes_id IS NOT NULL"), 1);
    }
}

#[test]
fn merging_declining_and_hiding_keep_what_is_set_aside() {
    for community in every_database() {
        let (marta, question, [ana, ben, carla], idea) = scene(&community);
        let other = carla.proposes(&question, "A brake light");
        ana.gives(2, &idea).expect(303);
        ana.gives(1, &other).expect(303);
        ben.gives(2, &other).expect(303);
        marta.sets_aside(&idea, &[&ana]).expect(303);
        let before = everything(&community);
        marta.merges(&other, &idea).expect(303);
        community.adds_up();
        assert_eq!(ben.reads_votes_of(&idea), 2, "Ana's two are aside, and a third she may not give");
        marta.unmerges(&other).expect(303);
        marta.rules_on_idea(&idea, "hide", "Just so.").expect(303);
        community.adds_up();
        marta.rules_on_idea(&idea, "restore", "Just so.").expect(303);
        assert_eq!(everything(&community), before);
    }
}

#[test]
fn what_is_set_aside_counts_nothing_wherever_its_idea_goes() {
    for community in every_database() {
        let (marta, question, [ana, ben, carla], idea) = scene(&community);
        let other = carla.proposes(&question, "A brake light");
        ana.gives(2, &other).expect(303);
        ana.gives(1, &idea).expect(303);
        marta.sets_aside(&idea, &[&ana]).expect(303);
        let before = everything(&community);
        // Hers is the third there, and would not count anyway.
        marta.merges(&idea, &other).expect(303);
        community.adds_up();
        marta.unmerges(&idea).expect(303);
        assert_eq!(everything(&community), before);
        assert_eq!(ben.reads_votes_of(&idea), 0);
        marta.counts_again(&idea, &[&ana]).expect(303);
        assert_eq!(ben.reads_votes_of(&idea), 1);
        community.adds_up();
    }
}

#[test]
fn only_moderators_judge_votes_and_nobody_their_own() {
    for community in every_database() {
        let (marta, question, [ana, ben, _], idea) = scene(&community);
        ana.gives(2, &idea).expect(303);
        marta.gives(1, &idea).expect(303);
        ben.opens(&format!("{}/ballots", idea.path())).expect(404);
        ben.sets_aside(&idea, &[&ana]).expect(404);
        marta.sets_aside(&idea, &[&marta]).expect(403);
        marta.sets_aside(&idea, &[]).expect(422);
        let own = marta.proposes(&question, "A moderator's own");
        ana.gives(1, &own).expect(303);
        marta.sets_aside(&own, &[&ana]).expect(403);
        marta.opens(&format!("{}/ballots", own.path())).expect(403);
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM rulings"), 0);
    }
}

#[test]
fn the_sealed_count_holds_after_votes_were_set_aside() {
    for community in every_database() {
        let (marta, question, [ana, ben, _], idea) = scene(&community);
        ana.gives(2, &idea).expect(303);
        ben.gives(1, &idea).expect(303);
        marta.sets_aside(&idea, &[&ana]).expect(303);
        community.clock.advance(Moment::HOUR);
        let over = community.clock.now().0 - 1;
        community.meddle(&format!("UPDATE questions SET review_at = {over} WHERE code = '{}'", question.0));
        community.is_sealed();
        let file = community.guest().opens(&format!("{}/tally.jsonl", question.path())).expect(200).body;
        let verdict = verify::tally(file.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{file}"));
        assert!(verdict.to_string().contains("      1  Brighter when I brake"), "{verdict}");
        community.adds_up();
    }
}

#[test]
fn a_burst_of_young_accounts_opens_one_case_that_moderators_see() {
    for community in every_database() {
        let (marta, _, [ana, ..], idea) = scene(&community);
        let young: Vec<Person> = (0..12).map(|n| community.newcomer(&format!("Voter {n}"))).collect();
        for voter in &young[..9] {
            voter.votes_for(&idea);
        }
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM cases WHERE kind = 'burst'"), 0);
        for voter in &young[9..] {
            voter.votes_for(&idea);
        }
        ana.votes_for(&idea);
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM cases WHERE kind = 'burst'"), 1);
        let page = marta.opens(&format!("{}/ballots", idea.path())).expect(200);
        assert!(page.shows("12 younger than three days") && page.shows("Voter 7"), "{}", page.text());
        assert!(!page.all(".choice").iter().any(|line| line.contains("Ana")), "{}", page.text());
        assert!(!ana.opens(&idea.path()).shows("Look at the votes"));
    }
}

#[test]
fn two_accounts_from_one_place_open_a_case_and_an_office_does_not() {
    for community in every_database() {
        let (marta, _, _, idea) = scene(&community);
        let all: Vec<Person> = (0..7).map(|n| community.newcomer(&format!("Voter {n}"))).collect();
        let sits = |voter: &Person, network: &str| {
            community.meddle(&format!("UPDATE sessions SET network = '{network}' WHERE person_id = {}", voter.id.0));
        };
        all[..2].iter().for_each(|voter| sits(voter, "198.51.100.7"));
        all[2..].iter().for_each(|voter| sits(voter, "203.0.113.9"));
        all.iter().for_each(|voter| voter.votes_for(&idea));
        let cases = community.lines("SELECT kind || ' ' || subject_id AS line FROM cases");
        assert_eq!(cases, [format!("double {}", all[1].id.0)]);
        let page = marta.opens(&format!("{}/ballots", idea.path())).expect(200);
        assert!(page.shows("same place 1") && !page.shows("same place 2"), "{}", page.text());
        assert!(!page.body.contains("198.51.100"), "no address is shown");
    }
}

#[test]
fn a_hidden_tally_is_hidden_from_whoever_looks_closer_too() {
    for community in every_database() {
        let (marta, question, [ana, ben, _], idea) = scene(&community);
        community.votes_by(&question, "is_tally_hidden = TRUE");
        ana.gives(2, &idea).expect(303);
        ben.gives(1, &idea).expect(303);
        marta.sets_aside(&idea, &[&ana]).expect(303);
        let page = marta.opens(&format!("{}/ballots", idea.path())).expect(200);
        assert!(!page.shows("Votes by hour"), "{}", page.text());
        let page = ben.opens(&idea.path()).expect(200);
        assert!(page.shows("Votes were set aside") && !page.shows("2 votes were"), "{}", page.text());
        community.clock.advance(Moment::HOUR);
    }
}
