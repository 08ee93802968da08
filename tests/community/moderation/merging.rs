//! Merging and taking apart again is the identity: whatever a community did before, every row is as it was, and what happens
//! in between stays.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use cofirma::platform::clock::Moment;

use crate::support::people::Question;
use crate::support::talk::Comment;
use crate::support::{Community, Idea, Person, every_database, rounds};

/// One thing that somebody does; numbers name who, which idea, which other.
#[derive(Debug, Clone)]
enum Step {
    Gives(usize, usize, i64),
    Says(usize, usize),
    Answers(usize, usize),
    Follows(usize, usize),
    Signs(usize, usize),
    Tags(usize),
    Hides(usize),
    Restores(usize),
    HidesWords(usize),
    Merges(usize, usize),
    Unmerges(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let (who, idea) = (0..4_usize, 0..4_usize);
    prop_oneof![
        6 => (who.clone(), idea.clone(), 0..4_i64).prop_map(|(who, idea, votes)| Step::Gives(who, idea, votes)),
        3 => (who.clone(), idea.clone()).prop_map(|(who, idea)| Step::Says(who, idea)),
        2 => (who.clone(), 0..6_usize).prop_map(|(who, said)| Step::Answers(who, said)),
        2 => (who.clone(), idea.clone()).prop_map(|(who, idea)| Step::Follows(who, idea)),
        1 => (who, idea.clone()).prop_map(|(who, idea)| Step::Signs(who, idea)),
        1 => idea.clone().prop_map(Step::Tags),
        1 => idea.clone().prop_map(Step::Hides),
        1 => idea.clone().prop_map(Step::Restores),
        1 => (0..6_usize).prop_map(Step::HidesWords),
        1 => (idea.clone(), idea.clone()).prop_map(|(one, other)| Step::Merges(one, other)),
        1 => idea.prop_map(Step::Unmerges),
    ]
}

struct Scene<'a> {
    community: &'a Community,
    marta: &'a Person,
    people: &'a [Person],
    ideas: Vec<Idea>,
    said: Vec<(usize, Comment)>,
}

impl Scene<'_> {
    fn plays(&mut self, step: &Step) {
        // Nobody does two things in one instant; a vote is told from its first cast by when it was.
        self.community.clock.advance(Moment::SECOND);
        let (people, ideas) = (self.people, &self.ideas);
        match step {
            Step::Gives(who, on, votes) => {
                people[*who].browser.post(&format!("{}/vote", ideas[*on].path()), &[("votes", &votes.to_string())]);
            }
            Step::Says(who, on) => {
                let answer = people[*who].tries_to_comment_on(&ideas[*on], &format!("Words of {who}"), "");
                if answer.status == 303 {
                    let path = answer.leads_to();
                    let code = path.rsplit_once("#comment-").map(|(_, code)| code.to_owned()).unwrap_or_default();
                    self.said.push((*on, Comment(code)));
                }
            }
            Step::Answers(who, which) => {
                if let Some((on, comment)) = self.said.get(*which) {
                    people[*who].tries_to_comment_on(&ideas[*on], &format!("An answer of {who}"), &comment.0);
                }
            }
            Step::Follows(who, on) => {
                people[*who].browser.post(&format!("{}/follow", ideas[*on].path()), &[]);
            }
            Step::Signs(who, on) => {
                let (path, code) = (format!("{}/co-authors", ideas[*on].path()), people[*who].code());
                people[*on].browser.post(&path, &[("person", &code)]);
                people[*who].browser.post(&format!("{path}/acceptance"), &[]);
            }
            Step::Tags(on) => {
                self.community.meddle(&format!(
                    "INSERT INTO idea_tags (idea_id, tag_id) SELECT i.id, t.id FROM ideas i, tags t WHERE i.code = '{}' \
                     AND NOT EXISTS (SELECT 1 FROM idea_tags o WHERE o.idea_id = i.id AND o.tag_id = t.id)",
                    ideas[*on].0
                ));
            }
            Step::Hides(on) => drop(self.marta.rules_on_idea(&ideas[*on], "hide", "Just so.")),
            Step::Restores(on) => drop(self.marta.rules_on_idea(&ideas[*on], "restore", "Just so.")),
            Step::HidesWords(which) => {
                if let Some((_, comment)) = self.said.get(*which) {
                    self.marta.rules_on(comment, "hide", "Just so.");
                }
            }
            Step::Merges(one, other) => drop(self.marta.merges(&ideas[*one], &ideas[*other])),
            Step::Unmerges(one) => drop(self.marta.unmerges(&ideas[*one])),
        }
    }
}

/// Every row that merging could touch, in words: the same picture, the same community.
fn picture(community: &Community) -> Vec<String> {
    [
        "SELECT 'vote ' || id || ' on ' || idea_id || ' in ' || counted_in_id || ' by ' || person_id || ' weighs ' || weight || \
         ' counts ' || counted AS line FROM votes ORDER BY id",
        "SELECT 'ballot ' || id || ' spent ' || spent AS line FROM ballots ORDER BY id",
        "SELECT 'comment ' || id || ' of ' || idea_id || ' in ' || counted_in_id || ' under ' || COALESCE(parent_id, 0) || ' ' \
         || standing AS line FROM comments ORDER BY id",
        "SELECT 'follow ' || idea_id || ' by ' || person_id AS line FROM follows ORDER BY idea_id, person_id",
        "SELECT 'signs ' || idea_id || ' by ' || person_id || ' ' || state AS line FROM co_authors ORDER BY id",
        "SELECT 'tag ' || tag_id || ' of ' || idea_id AS line FROM idea_tags ORDER BY idea_id, tag_id",
        "SELECT 'idea ' || id || ' ' || code || ' ' || status || ' ' || standing || ' into ' || COALESCE(merged_into_id, 0) || \
         ' version ' || version AS line FROM ideas ORDER BY id",
        "SELECT 'tally ' || idea_id || ' votes ' || votes || ' voters ' || voters || ' comments ' || comments || ' ' || standing \
         || ' heat ' || heat AS line FROM idea_tallies ORDER BY idea_id",
        "SELECT 'question ' || question_id || ' ideas ' || ideas AS line FROM question_tallies ORDER BY question_id",
        "SELECT 'found ' || kind || ' ' || subject_id || ' ' || standing AS line FROM search_documents \
         WHERE kind IN ('idea', 'comment') ORDER BY kind, subject_id",
    ]
    .iter()
    .flat_map(|sql| community.lines(sql))
    .collect()
}

/// What differs between two pictures.
fn difference(before: &[String], after: &[String]) -> Vec<String> {
    let gone = before.iter().filter(|line| !after.contains(line)).map(|line| format!("- {line}"));
    let new = after.iter().filter(|line| !before.contains(line)).map(|line| format!("+ {line}"));
    gone.chain(new).collect()
}

/// Rows that somebody wrote before the merge, as far as nobody touched them in between.
fn written(picture: &[String]) -> Vec<String> {
    let of = |line: &&String| ["follow ", "signs ", "tag ", "comment "].iter().any(|start| line.starts_with(start));
    picture.iter().filter(of).cloned().collect()
}

#[test]
fn taking_apart_undoes_merging_whatever_was_before() {
    for community in every_database() {
        let (giulia, marta) = (community.product_manager("Giulia"), community.moderator("Marta"));
        let people: Vec<Person> = ["Ana", "Ben", "Carla", "Dino"].iter().map(|name| community.customer(name)).collect();
        community.meddle(
            "INSERT INTO tags (code, language, created_at) VALUES ('0000000t01', 'en', 0), ('0000000t02', 'en', 0)",
        );
        let config = Config {
            cases: u32::try_from(rounds(100)).unwrap_or(100),
            max_shrink_iters: 200,
            failure_persistence: None,
            ..Config::default()
        };
        let histories =
            (prop::collection::vec(step(), 1..12), (0..4_usize, 0..4_usize), prop::collection::vec(step(), 0..4));
        let played = TestRunner::new(config).run(&histories, |(history, (one, other), between)| {
            community.clock.advance(Moment::HOUR);
            let question: Question = giulia.asks("What next?");
            community.meddle(&format!("UPDATE questions SET budget = 4, per_idea = 2 WHERE code = '{}'", question.0));
            let ideas: Vec<Idea> = (0..4).map(|n| people[n].proposes(&question, &format!("Idea number {n}"))).collect();
            let (community, marta, people) = (&community, &marta, &people[..]);
            let mut scene = Scene { community, marta, people, ideas, said: Vec::new() };
            for step in &history {
                scene.plays(step);
            }
            let (one, other) = (scene.ideas[one].clone(), scene.ideas[other].clone());
            let before = picture(community);
            if marta.merges(&one, &other).status != 303 {
                return Ok(());
            }
            marta.unmerges(&one).expect(303);
            let after = picture(community);
            prop_assert!(before == after, "{:?}: {:#?}", community.kind(), difference(&before, &after));
            // Once more, with people who go on meanwhile.
            marta.merges(&one, &other).expect(303);
            for step in &between {
                if !matches!(step, Step::Merges(..) | Step::Unmerges(_) | Step::HidesWords(_)) {
                    scene.plays(step);
                }
            }
            marta.unmerges(&one);
            let kept = picture(community);
            let lost: Vec<String> = written(&before).into_iter().filter(|line| !kept.contains(line)).collect();
            prop_assert!(lost.is_empty(), "{:?}: {lost:#?}", community.kind());
            community.adds_up();
            Ok(())
        });
        if let Err(failed) = played {
            panic!("{:?}: {failed}", community.kind());
        }
    }
}
