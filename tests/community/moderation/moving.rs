//! An idea moves to another question with all that is its own, and goes back exactly.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use cofirma::features::seals::verify;
use cofirma::platform::clock::Moment;
use cofirma::platform::id::RulingId;

use crate::support::people::Question;
use crate::support::talk::Comment;
use crate::support::{Community, Idea, Person, every_database, rounds};

fn last_ruling(community: &Community) -> RulingId {
    RulingId(community.count("SELECT CAST(max(id) AS BIGINT) AS n FROM rulings"))
}

fn gives(person: &Person, votes: i64, idea: &Idea) {
    person.browser.post(&format!("{}/vote", idea.path()), &[("votes", &votes.to_string())]);
}

fn votes_by(community: &Community, question: &Question, rules: &str) {
    community.meddle(&format!("UPDATE questions SET {rules} WHERE code = '{}'", question.0));
}

/// The question an idea answers, as its page leads to it.
fn answers(community: &Community, idea: &Idea) -> String {
    community.lines(&format!(
        "SELECT q.code AS line FROM ideas i JOIN questions q ON q.id = i.question_id WHERE i.code = '{}'",
        idea.0
    ))[0]
        .clone()
}

/// Ends the votes of a question, and counts them again from the seals.
fn counts_again(community: &Community, question: &Question) -> String {
    community.clock.advance(Moment::HOUR);
    let over = community.clock.now().0 - 1;
    votes_by(community, question, &format!("review_at = {over}"));
    community.is_sealed();
    let file = community.guest().opens(&format!("{}/tally.jsonl", question.path())).expect(200).body;
    verify::tally(file.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{file}")).to_string()
}

#[test]
fn an_idea_moves_with_all_that_is_its_own() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let marta = community.moderator("Marta");
        let (ana, ben, carla) = (community.customer("Ana"), community.customer("Ben"), community.customer("Carla"));
        let (lamps, bags) = (giulia.asks("What should our lamp do?"), giulia.asks("What should our bag do?"));
        let idea = ana.proposes(&lamps, "A pocket for the charger");
        let twin = ben.proposes(&lamps, "A little bag inside");
        for (person, on) in [(&ben, &idea), (&carla, &idea), (&carla, &twin), (&ana, &twin)] {
            person.votes_for(on);
        }
        ben.comments_on(&idea, "And one for gloves.");
        marta.merges(&twin, &idea).expect(303);
        community.is_sealed();
        let form = marta.opens(&format!("{}/move", idea.path())).expect(200);
        assert!(form.shows("What should our bag do?") && form.shows("It answers: What should our lamp do?"));
        let nowhere = marta.browser.post(&format!("{}/move", idea.path()), &[("to", "zzzzzzzzzz"), ("reason", "Why.")]);
        assert_eq!(nowhere.status, 422, "{}", nowhere.text());
        marta.moves(&idea, &bags).expect(303);

        // The address is the same, and everything is there.
        let page = ben.opens(&idea.path()).expect(200);
        for words in ["What should our bag do?", "And one for gloves.", "Moved here from another question"] {
            assert!(page.shows(words), "{words}: {}", page.text());
        }
        assert_eq!(ben.reads_votes_of(&idea), 3, "who voted for both counts once");
        assert!(ben.opens(&bags.path()).shows("A pocket for the charger"));
        assert!(!ben.opens(&lamps.path()).shows("A pocket for the charger"));
        assert_eq!(ben.browser.get(&twin.path()).leads_to(), idea.path(), "what was merged leads on still");
        let json = community.guest().opens(&format!("/api/v1{}", idea.path())).expect(200).body;
        assert!(json.contains(&format!("\"question\":\"{}\"", bags.0)), "{json}");
        let found = ben.opens(&format!("{}?q=charger", bags.path())).expect(200);
        assert!(found.shows("A pocket for the charger"), "{}", found.text());
        assert_eq!(
            community.lines("SELECT CAST(t.ideas AS TEXT) AS line FROM question_tallies t ORDER BY question_id"),
            ["0", "1"]
        );
        community.adds_up();
        // Its author reads from where, to where, and why; and so do moderators.
        let told = ana.opens("/me/statements").attributes("ul.log a", "href").remove(0);
        let told = ana.opens(&told).expect(200);
        for words in
            ["from “What should our lamp do?”", "to “What should our bag do?”", "It is found more easily there."]
        {
            assert!(told.shows(words), "{words}: {}", told.text());
        }
        assert!(!told.shows("court"), "{}", told.text());
        let letters = "SELECT count(*) AS n FROM outbox WHERE mail = 'statement'";
        assert_eq!(community.count(letters), 1, "and by mail");
        let log = marta.opens("/moderation/log?kind=move").expect(200);
        assert!(log.shows("From “What should our lamp do?” to “What should our bag do?”"), "{}", log.text());
        // Both tallies hold, that which it left and that which it came to.
        let (left, entered) = (counts_again(&community, &lamps), counts_again(&community, &bags));
        assert!(!left.contains("A pocket for the charger"), "{left}");
        assert!(entered.contains("      3  A pocket for the charger"), "{entered}");
        community.adds_up();
        let counting = ben.opens(&format!("{}/counting", bags.path())).expect(200);
        assert!(counting.shows("A pocket for the charger"), "{}", counting.text());
    }
}

#[test]
fn by_appeal_it_goes_back_as_far_along_as_it_was() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (marta, otto) = (community.moderator("Marta"), community.moderator("Otto"));
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let (lamps, bags) = (giulia.asks("What should our lamp do?"), giulia.asks("What should our bag do?"));
        let idea = ana.proposes(&lamps, "A pocket for the charger");
        ben.votes_for(&idea);
        let due = community.clock.now().plus(9 * Moment::DAY).0;
        community.meddle(&format!(
            "UPDATE idea_tallies SET support_step = 1, support_due_at = {due} WHERE idea_id = \
             (SELECT id FROM ideas WHERE code = '{}')",
            idea.0
        ));
        let support = "SELECT support_step || ' ' || COALESCE(support_due_at, 0) AS line FROM idea_tallies";
        marta.moves(&idea, &bags).expect(303);
        assert_eq!(community.lines(support), ["0 0"], "the other question asks for no supporters");
        let told = ana.opens("/me/statements").attributes("ul.log a", "href").remove(0);
        let form = ana.opens(&told).expect(200);
        let (code, action) = (form.field("code"), form.attributes("main form", "action").remove(0));
        ana.browser.post(&action, &[("code", &code), ("words", "It is about the lamp, really.")]).expect(303);
        let appeal = community.lines("SELECT code AS line FROM appeals").remove(0);
        let answer = [("outcome", "overturned"), ("answer", "You are right: the charger is of the lamp.")];
        marta.browser.post(&format!("/appeals/{appeal}/decision"), &answer).expect(403);
        otto.browser.post(&format!("/appeals/{appeal}/decision"), &answer).expect(303);
        assert_eq!(answers(&community, &idea), lamps.0);
        assert_eq!(community.lines(support), [format!("1 {due}")]);
        assert_eq!(ben.reads_votes_of(&idea), 1);
        community.adds_up();
    }
}

#[test]
fn an_idea_stays_where_moving_it_would_be_unfair_and_the_page_says_why() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let marta = community.moderator("Marta");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let (lamps, bags) = (giulia.asks("What should our lamp do?"), giulia.asks("What should our bag do?"));
        let idea = ana.proposes(&lamps, "A pocket for the charger");
        ben.votes_for(&idea);
        let refused = |rules: &str, back: &str, words: &str| {
            votes_by(&community, &bags, rules);
            let form = marta.opens(&format!("{}/move", idea.path())).expect(200);
            assert!(!form.body.contains(&format!("value=\"{}\"", bags.0)), "{rules}: it is not offered");
            let fields = [("to", bags.0.as_str()), ("reason", "It is found more easily there.")];
            let answer = marta.browser.post(&format!("{}/move", idea.path()), &fields).expect(422);
            assert!(answer.shows(words), "{rules}: {}", answer.text());
            votes_by(&community, &bags, back);
        };
        refused("audience = 'invited'", "audience = 'everyone'", "put to other people");
        refused("audience = 'relations', relations = 'customer'", "audience = 'everyone'", "put to other people");
        refused("budget = 5, per_idea = 2", "budget = NULL, per_idea = 1", "voted on in another way");
        refused("is_tally_hidden = TRUE", "is_tally_hidden = FALSE", "voted on in another way");
        let past = community.clock.now().0 - 1;
        refused(&format!("voting_at = {past}"), "voting_at = NULL", "takes no ideas now");
        // Nobody moves what is theirs, members move nothing, and what is answered stays.
        let own = marta.proposes(&lamps, "Moderators have ideas, too");
        marta.opens(&format!("{}/move", own.path())).expect(403);
        ana.opens(&format!("{}/move", idea.path())).expect(404);
        votes_by(&community, &lamps, &format!("voting_at = {past}"));
        assert!(marta.opens(&format!("{}/move", idea.path())).shows("takes no ideas any more"));
        let fields = [("to", bags.0.as_str()), ("reason", "It is found more easily there.")];
        marta.browser.post(&format!("{}/move", idea.path()), &fields).expect(409);
        assert_eq!(answers(&community, &idea), lamps.0);
        assert_eq!(community.events("idea-moved"), 0);
    }
}

#[test]
fn budgets_get_back_what_left_and_spend_what_came_as_far_as_there_is_room() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (marta, ana, ben) = (community.moderator("Marta"), community.customer("Ana"), community.customer("Ben"));
        let (lamps, bags) = (giulia.asks("What should our lamp do?"), giulia.asks("What should our bag do?"));
        for question in [&lamps, &bags] {
            votes_by(&community, question, "budget = 3, per_idea = 2");
        }
        let (idea, other) = (ana.proposes(&lamps, "A pocket"), ana.proposes(&bags, "A strap"));
        let third = ana.proposes(&bags, "A zip");
        gives(&ben, 2, &idea);
        gives(&ben, 1, &other);
        gives(&ben, 1, &third);
        let spent = || community.lines("SELECT CAST(spent AS TEXT) AS line FROM ballots ORDER BY question_id");
        assert_eq!(spent(), ["2", "2"]);
        marta.moves(&idea, &bags).expect(303);
        assert_eq!(spent(), ["0", "3"], "one of the two has room");
        assert_eq!(ben.reads_votes_of(&idea), 1);
        community.adds_up();
        let ruling = last_ruling(&community);
        marta.takes_back(&community, ruling).expect("taken back");
        assert_eq!(spent(), ["2", "2"]);
        assert_eq!(ben.reads_votes_of(&idea), 2);
        assert!(counts_again(&community, &lamps).contains("      2  A pocket"));
        let bags = counts_again(&community, &bags);
        assert!(!bags.contains("A pocket") && bags.contains("      1  A strap"), "{bags}");
        community.adds_up();
    }
}

/// One thing that somebody does; numbers name who, which idea, which other.
#[derive(Debug, Clone)]
enum Step {
    Gives(usize, usize, i64),
    Says(usize, usize),
    Follows(usize, usize),
    Hides(usize),
    Restores(usize),
    HidesWords(usize),
    Merges(usize, usize),
    Unmerges(usize),
    Moves(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let (who, idea) = (0..4_usize, 0..4_usize);
    prop_oneof![
        8 => (who.clone(), idea.clone(), 0..4_i64).prop_map(|(who, idea, votes)| Step::Gives(who, idea, votes)),
        3 => (who.clone(), idea.clone()).prop_map(|(who, idea)| Step::Says(who, idea)),
        1 => (who, idea.clone()).prop_map(|(who, idea)| Step::Follows(who, idea)),
        1 => idea.clone().prop_map(Step::Hides),
        1 => idea.clone().prop_map(Step::Restores),
        1 => (0..6_usize).prop_map(Step::HidesWords),
        2 => (idea.clone(), idea.clone()).prop_map(|(one, other)| Step::Merges(one, other)),
        1 => idea.clone().prop_map(Step::Unmerges),
        3 => (idea, 0..2_usize).prop_map(|(idea, to)| Step::Moves(idea, to)),
    ]
}

struct Scene<'a> {
    marta: &'a Person,
    people: &'a [Person],
    questions: [Question; 2],
    ideas: Vec<Idea>,
    said: Vec<Comment>,
}

impl Scene<'_> {
    fn plays(&mut self, step: &Step) {
        let (people, ideas) = (self.people, &self.ideas);
        match step {
            Step::Gives(who, on, votes) => gives(&people[*who], *votes, &ideas[*on]),
            Step::Says(who, on) => {
                let answer = people[*who].tries_to_comment_on(&ideas[*on], &format!("Words of {who}"), "");
                if answer.status == 303 {
                    let path = answer.leads_to();
                    self.said.extend(path.rsplit_once("#comment-").map(|(_, code)| Comment(code.to_owned())));
                }
            }
            Step::Follows(who, on) => {
                people[*who].browser.post(&format!("{}/follow", ideas[*on].path()), &[]);
            }
            Step::Hides(on) => drop(self.marta.rules_on_idea(&ideas[*on], "hide", "Just so.")),
            Step::Restores(on) => drop(self.marta.rules_on_idea(&ideas[*on], "restore", "Just so.")),
            Step::HidesWords(which) => {
                if let Some(comment) = self.said.get(*which) {
                    self.marta.rules_on(comment, "hide", "Just so.");
                }
            }
            Step::Merges(one, other) => drop(self.marta.merges(&ideas[*one], &ideas[*other])),
            Step::Unmerges(one) => drop(self.marta.unmerges(&ideas[*one])),
            Step::Moves(one, to) => drop(self.marta.moves(&ideas[*one], &self.questions[*to])),
        }
    }
}

/// Every row that moving could touch, in words: the same picture, the same community. Ballots that nothing was spent from may
/// be there or not.
fn picture(community: &Community) -> Vec<String> {
    [
        "SELECT 'vote ' || id || ' on ' || idea_id || ' in ' || counted_in_id || ' by ' || person_id || ' weighs ' || weight || \
         ' counts ' || counted AS line FROM votes ORDER BY id",
        "SELECT 'ballot ' || id || ' in ' || question_id || ' spent ' || spent AS line FROM ballots WHERE spent <> 0 ORDER BY id",
        "SELECT 'comment ' || id || ' of ' || idea_id || ' in ' || counted_in_id || ' ' || standing AS line FROM comments \
         ORDER BY id",
        "SELECT 'follow ' || idea_id || ' by ' || person_id AS line FROM follows ORDER BY idea_id, person_id",
        "SELECT 'idea ' || id || ' ' || code || ' of ' || question_id || ' ' || status || ' ' || standing || ' into ' || \
         COALESCE(merged_into_id, 0) AS line FROM ideas ORDER BY id",
        "SELECT 'tally ' || idea_id || ' of ' || question_id || ' votes ' || votes || ' voters ' || voters || ' comments ' || \
         comments || ' ' || standing || ' support ' || support_step || ' ' || COALESCE(support_due_at, 0) || ' heat ' || heat \
         AS line FROM idea_tallies ORDER BY idea_id",
        "SELECT 'question ' || question_id || ' ideas ' || ideas AS line FROM question_tallies ORDER BY question_id",
        "SELECT 'found ' || kind || ' ' || subject_id || ' of ' || COALESCE(question_id, 0) || ' ' || standing AS line \
         FROM search_documents WHERE kind IN ('idea', 'comment') ORDER BY kind, subject_id",
        "SELECT 'case ' || id || ' of ' || COALESCE(question_id, 0) AS line FROM cases ORDER BY id",
    ]
    .iter()
    .flat_map(|sql| community.lines(sql))
    .collect()
}

fn difference(before: &[String], after: &[String]) -> Vec<String> {
    let gone = before.iter().filter(|line| !after.contains(line)).map(|line| format!("- {line}"));
    let new = after.iter().filter(|line| !before.contains(line)).map(|line| format!("+ {line}"));
    gone.chain(new).collect()
}

#[test]
fn going_back_undoes_moving_whatever_was_before() {
    for community in every_database() {
        let (giulia, marta) = (community.product_manager("Giulia"), community.moderator("Marta"));
        let people: Vec<Person> = ["Ana", "Ben", "Carla", "Dino"].iter().map(|name| community.customer(name)).collect();
        let config = Config {
            cases: u32::try_from(rounds(60)).unwrap_or(60),
            max_shrink_iters: 100,
            failure_persistence: None,
            ..Config::default()
        };
        let histories = (prop::collection::vec(step(), 1..14), 0..4_usize, prop::collection::vec(step(), 0..4));
        let played = TestRunner::new(config).run(&histories, |(history, one, between)| {
            community.clock.advance(Moment::HOUR);
            let questions = [giulia.asks("What next?"), giulia.asks("And then?")];
            votes_by(&community, &questions[0], "budget = 4, per_idea = 2");
            votes_by(&community, &questions[1], "budget = 3, per_idea = 2");
            let ideas: Vec<Idea> =
                (0..4).map(|n| people[n].proposes(&questions[n / 3], &format!("Idea number {n}"))).collect();
            let mut scene = Scene { marta: &marta, people: &people, questions, ideas, said: Vec::new() };
            for step in &history {
                scene.plays(step);
            }
            let idea = scene.ideas[one].clone();
            let to = usize::from(answers(&community, &idea) == scene.questions[0].0);
            let there_and_back = |scene: &Scene<'_>| {
                if marta.moves(&idea, &scene.questions[to]).status != 303 {
                    return false;
                }
                let ruling = last_ruling(&community);
                community.adds_up();
                marta.takes_back(&community, ruling).expect("it goes back");
                true
            };
            // Votes that have more room than when they were counted last count as soon as anything is settled anew: that is
            // so after every ruling, and nothing of moving.
            if !there_and_back(&scene) {
                return Ok(());
            }
            let before = picture(&community);
            there_and_back(&scene);
            let after = picture(&community);
            prop_assert!(before == after, "{:?}: {:#?}", community.kind(), difference(&before, &after));
            community.is_sealed();
            // Once more, with people who go on meanwhile: nothing that they do is lost, and every count holds.
            marta.moves(&idea, &scene.questions[to]).expect(303);
            for step in &between {
                scene.plays(step);
            }
            community.adds_up();
            for question in &scene.questions {
                counts_again(&community, question);
            }
            community.adds_up();
            Ok(())
        });
        if let Err(failed) = played {
            panic!("{:?}: {failed}", community.kind());
        }
    }
}
