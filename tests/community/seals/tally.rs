//! The tally's file: everybody may take it, anybody can check it, nobody is named in it, and before the end it tells nothing.

use cofirma::features::seals::verify::{self, Fault};

use crate::support::command::cofirma_in;
use crate::support::people::{Idea, Person, Question};
use crate::support::{Community, every_database};

/// A question with votes given, taken back and merged.
struct Scene {
    question: Question,
    ana: Person,
    ideas: [Idea; 3],
}

fn voted(community: &Community) -> Scene {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks_with("What should our next bike light do?", |dates| dates.review_at = giulia.in_days(7));
    let other = giulia.asks("Anything else?");
    let (ana, ben, carla) = (community.customer("Ana"), community.customer("Ben"), community.customer("Carla"));
    let ideas =
        ["Brighter when I brake", "A flash when I stop", "A warmer colour"].map(|title| ana.proposes(&question, title));
    let elsewhere = ben.proposes(&other, "Another one, elsewhere");
    for person in [&ana, &ben] {
        person.votes_for(&ideas[0]);
        person.votes_for(&ideas[1]);
        person.votes_for(&elsewhere);
    }
    community.is_sealed();
    carla.votes_for(&ideas[1]);
    carla.votes_for(&ideas[2]);
    carla.takes_back_vote_for(&ideas[2]);
    carla.votes_for(&ideas[2]);
    ben.takes_back_vote_for(&ideas[0]);
    community.is_sealed();
    let marta = community.moderator("Marta");
    marta.merges(&ideas[1], &ideas[0]).expect(303);
    community.is_sealed();
    Scene { question, ana, ideas }
}

impl Community {
    fn tally_of(&self, question: &Question) -> String {
        let answer = self.guest().browser.get(&format!("{}/tally.jsonl", question.path())).expect(200);
        assert_eq!(answer.header("cache-control").as_deref(), Some("private, no-store"));
        answer.body
    }
}

#[test]
fn anybody_counts_again_without_names() {
    for community in every_database() {
        let scene = voted(&community);
        community.days_pass(8);
        let file = community.tally_of(&scene.question);
        for word in ["Ana", "Ben", "Carla", "example.org", "Another one"] {
            assert!(!file.contains(word), "{word} in {file}");
        }
        let verdict = verify::tally(file.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{file}"));
        assert_eq!(verdict.ideas.len(), 2, "the merged idea counts in the other: {verdict}");
        let votes = |idea: &Idea| {
            let found = verdict.ideas.iter().find(|(published, _)| published.idea == idea.0);
            found.map(|(_, votes)| (votes.votes, votes.ballots))
        };
        assert_eq!(votes(&scene.ideas[0]), Some((3, 3)), "who voted for both counts once");
        assert_eq!(votes(&scene.ideas[2]), Some((1, 1)));
        assert_eq!(verdict.count.ballots(), 3);
        community.adds_up();
    }
}

#[test]
fn the_command_line_takes_a_tally_and_checks_it_without_a_database() {
    for community in every_database() {
        let scene = voted(&community);
        community.days_pass(8);
        let folder = tempfile::tempdir().expect("a folder");
        // The program's clock is the machine's: the question is over for it, too.
        community.meddle("UPDATE questions SET opens_at = 1, review_at = 2 WHERE review_at IS NOT NULL");
        let taken = community.backend.cofirma(&["export", "tally", &scene.question.0]).expect(0).out;
        std::fs::write(folder.path().join("tally.jsonl"), &taken).expect("a file");
        cofirma_in(folder.path(), &[], &["verify", "tally", "tally.jsonl"], "")
            .expect(0)
            .says(&["holds", "3  Brighter"]);
        let altered = taken.replacen("\\\"weight\\\":1", "\\\"weight\\\":2", 1);
        assert_ne!(altered, taken);
        cofirma_in(folder.path(), &[], &["verify", "tally", "-"], &altered).refuses(&["batch 1 does not hold"]);
        cofirma_in(folder.path(), &[], &["verify", "tally", "nowhere"], "").refuses(&["cannot read"]);
    }
}

#[test]
fn an_altered_file_is_told_by_its_first_broken_batch() {
    let community = every_database().next().expect("a database");
    let scene = voted(&community);
    community.days_pass(8);
    let honest = community.tally_of(&scene.question);
    let lines: Vec<&str> = honest.lines().collect();
    let at = |batch: i64| {
        let wanted = format!("{{\"line\":\"batch\",\"number\":{batch},");
        lines.iter().position(|line| line.starts_with(&wanted)).unwrap_or_else(|| panic!("no batch {batch}: {honest}"))
    };
    let with = |change: &dyn Fn(&mut Vec<String>)| {
        let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        change(&mut lines);
        verify::tally(lines.join("\n").as_bytes()).expect_err("it was altered")
    };
    let batch = |fault: Fault| match fault {
        Fault::Batch(number, why) => (number, why),
        other => panic!("{other}"),
    };
    // A vote goes to another idea.
    let second = at(2);
    let moved = with(&|lines| {
        let (one, other) = (&scene.ideas[1].0, &scene.ideas[2].0);
        lines[second] =
            lines[second].replacen(&format!("\\\"idea\\\":\\\"{one}"), &format!("\\\"idea\\\":\\\"{other}"), 1);
    });
    assert_eq!(batch(moved), (2, "its leaves do not give its root"));
    // A vote is left closed, so that it does not count.
    let closed = with(&|lines| {
        let mut line: serde_json::Value = serde_json::from_str(&lines[second]).unwrap();
        for leaf in line["leaves"].as_array_mut().unwrap() {
            if let Some(body) = leaf["body"].as_str() {
                let hash = |text: &serde_json::Value| {
                    cofirma::features::seals::merkle::Hash::parse(text.as_str().unwrap()).unwrap()
                };
                let digest = cofirma::features::seals::seal::body_digest(&hash(&leaf["blind"]), body);
                *leaf = serde_json::json!([leaf["tag"], digest.to_string()]);
                break;
            }
        }
        lines[second] = line.to_string();
    });
    assert_eq!(batch(closed), (2, "a vote on this question is kept closed in it"));
    // A batch is left out; the end is cut off; leaves are left out; a seal is made anew for other leaves.
    assert_eq!(batch(with(&|lines| drop(lines.remove(second)))).0, 3);
    let cut = with(&|lines| drop(lines.pop()));
    assert_eq!(cut, Fault::Cut { told: 3, found: 2 });
    let empty = with(&|lines| {
        let mut line: serde_json::Value = serde_json::from_str(&lines[second]).unwrap();
        line.as_object_mut().unwrap().remove("leaves");
        lines[second] = line.to_string();
    });
    assert_eq!(batch(empty), (2, "its leaves are missing"));
    let later = with(&|lines| {
        let mut line: serde_json::Value = serde_json::from_str(&lines[second]).unwrap();
        line["sealed_at"] = (line["sealed_at"].as_i64().unwrap() + 1).into();
        lines[second] = line.to_string();
    });
    assert_eq!(batch(later), (2, "it is not tied to the batches before it"));
    // Another count is published.
    let counted = with(&|lines| lines[1] = lines[1].replace("\"votes\":3", "\"votes\":4"));
    assert_eq!(counted, Fault::Count { idea: scene.ideas[0].0.clone(), published: 4, sealed: 3 });
    assert!(matches!(verify::tally("{}".as_bytes()), Err(Fault::Unreadable(_))));
}

#[test]
fn before_the_end_the_file_holds_only_seals() {
    for community in every_database() {
        let scene = voted(&community);
        for is_hidden in ["FALSE", "TRUE"] {
            community.meddle(&format!("UPDATE questions SET is_tally_hidden = {is_hidden}"));
            let file = community.tally_of(&scene.question);
            for word in ["leaves", "ballot", "votes", &scene.ideas[0].0, "\"idea\""] {
                assert!(!file.contains(word), "{word} in {file}");
            }
            let verdict = verify::tally(file.as_bytes()).expect("seals that hold");
            assert!(verdict.to_string().contains("no vote is opened before it ends"), "{verdict}");
        }
        let key = community.lines("SELECT 'x' AS line FROM tally_keys").len();
        assert!(key > 0, "there is a key, and the file does not tell it");
        // Whoever may not see the question gets nothing at all.
        community.meddle("UPDATE questions SET audience = 'invited'");
        community.guest().browser.get(&format!("{}/tally.jsonl", scene.question.path())).expect(404);
        community.guest().browser.get(&format!("{}/counting", scene.question.path())).expect(404);
    }
}

#[test]
fn the_last_votes_are_sealed_before_they_are_handed_out() {
    for community in every_database() {
        let scene = voted(&community);
        community.customer("Dora").votes_for(&scene.ideas[0]);
        community.days_pass(8);
        let path = format!("{}/tally.jsonl", scene.question.path());
        community.guest().browser.get(&path).expect(503);
        community.goes_round();
        community.goes_round();
        assert!(verify::tally(community.tally_of(&scene.question).as_bytes()).is_ok());
    }
}

#[test]
fn a_voter_finds_the_batch_that_holds_each_vote() {
    for community in every_database() {
        let scene = voted(&community);
        let path = format!("{}/counting", scene.question.path());
        let page = scene.ana.opens(&path);
        assert!(page.shows("✓ in batch 1"), "{}", page.text());
        let ballot = community.lines(&format!(
            "SELECT code AS line FROM ballots WHERE person_id = {} ORDER BY id LIMIT 1",
            scene.ana.id.0
        ));
        assert!(page.shows(&ballot[0]));
        let guest = community.guest().opens(&path);
        assert!(guest.shows("Sign in to see your votes") && !guest.shows(&ballot[0]));
        let dora = community.customer("Dora");
        assert!(dora.opens(&path).shows("You have not voted here yet"));
        dora.votes_for(&scene.ideas[2]);
        assert!(dora.opens(&path).shows("will be sealed within a minute"));
        // A leaf that was changed is found out on the page, too.
        community.meddle("UPDATE leaves SET blind = tag WHERE question_id IS NOT NULL");
        assert!(scene.ana.opens(&path).shows("not found in batch 1"));
    }
}

#[test]
fn votes_of_whoever_left_still_count() {
    for community in every_database() {
        let scene = voted(&community);
        let none = if community.kind() == crate::support::backend::Kind::Sqlite { "zeroblob(0)" } else { "''::bytea" };
        community.meddle(&format!("UPDATE events SET salt = {none}"));
        community.days_pass(8);
        assert!(verify::tally(community.tally_of(&scene.question).as_bytes()).is_ok());
        community.adds_up();
    }
}
