//! Moderation: always with a reason, never on one's own, and everything can be undone exactly.

mod merging;
mod moving;
mod undoing;

use crate::support::talk::Comment;
use crate::support::{Community, Idea, Person, every_database};

#[test]
fn a_hidden_comment_is_for_its_author_and_moderators() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Buy lamps at my shop");
        marta.rules_on(&comment, "hide", "").expect(422);
        marta.rules_on(&comment, "hide", "Advertising.").expect(303);
        for insider in [&ben, &marta] {
            let page = insider.opens(&idea.path());
            assert!(page.shows("Buy lamps") && page.shows("Advertising."), "{}: {}", insider.name, page.text());
        }
        let page = ana.opens(&idea.path());
        assert!(!page.body.contains(&format!("comment-{}", comment.0)), "without answers it is not there at all");
        assert_eq!(community.count("SELECT comments AS n FROM idea_tallies"), 0);
        marta.rules_on(&comment, "hide", "Advertising.").expect(409);
        marta.rules_on(&comment, "restore", "It was irony.").expect(303);
        marta.rules_on(&comment, "restore", "It was irony.").expect(409);
        assert_eq!(ana.reads_comments_on(&idea), ["Buy lamps at my shop"]);
        assert_eq!((community.events("comment-hidden"), community.events("comment-restored")), (1, 1));
    }
}

#[test]
fn a_hidden_comment_with_answers_keeps_its_place_without_its_words() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "You fools");
        ana.answers(&idea, &comment, "Now, now.");
        marta.rules_on(&comment, "hide", "Insults people.").expect(303);
        let page = ana.opens(&idea.path());
        assert!(page.body.contains(&format!("comment-{}", comment.0)));
        assert!(!page.body.contains("You fools") && !page.body.contains("Insults people."));
        assert_eq!(ana.reads_comments_on(&idea), ["Now, now."]);
        ana.tries_to_comment_on(&idea, "Still there?", &comment.0).expect(422);
    }
}

#[test]
fn a_hidden_idea_is_gone_for_others_and_comes_back_as_it_was() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        marta.rules_on_idea(&idea, "hide", "An advertisement.").expect(303);
        ben.opens(&idea.path()).expect(404);
        assert!(!ben.opens(&question.path()).shows("Brighter"));
        assert!(ana.opens(&idea.path()).expect(200).shows("An advertisement."));
        assert_eq!(community.count("SELECT ideas AS n FROM question_tallies"), 0);
        marta.rules_on_idea(&idea, "restore", "It was none.").expect(303);
        assert!(!ben.opens(&idea.path()).expect(200).shows("An advertisement."));
        assert_eq!(community.count("SELECT ideas AS n FROM question_tallies"), 1);
    }
}

#[test]
fn nobody_rules_on_their_own_and_only_moderators_rule() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let own = marta.proposes(&question, "My own idea");
        let other = ana.proposes(&question, "Brighter when I brake");
        let said = marta.comments_on(&other, "I like mine better.");
        marta.rules_on_idea(&own, "hide", "No reason.").expect(403);
        marta.rules_on(&said, "hide", "No reason.").expect(403);
        marta.merges(&other, &own).expect(403);
        for outsider in [&ana, &giulia] {
            let form = [("code", ""), ("kind", "hide"), ("reason", "I want to."), ("into", own.0.as_str())];
            for path in [format!("/comments/{}/rulings", said.0), format!("{}/merge", other.path())] {
                outsider.browser.post(&path, &form).expect(404);
            }
            outsider.opens("/moderation").expect(404);
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM rulings"), 0);
    }
}

#[test]
fn whoever_voted_for_both_counts_once_and_old_addresses_lead_on() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
        let first = ana.proposes(&question, "Brighter when I brake");
        let second = ben.proposes(&question, "A brake light");
        ana.votes_for(&first);
        ben.votes_for(&first);
        ben.votes_for(&second);
        ben.comments_on(&second, "Please!");
        let before = everything(&community);
        marta.merges(&second, &first).expect(303);
        assert_eq!(ana.reads_votes_of(&first), 2);
        assert_eq!(ana.reads_comments_on(&first), ["Please!"]);
        for reader in [&ben, &marta] {
            let moved = reader.opens(&second.path()).expect(301);
            assert_eq!(moved.leads_to(), first.path());
        }
        ben.tries_to_vote_for(&second).expect(409);
        ben.tries_to_comment_on(&second, "More!", "").expect(409);
        marta.unmerges(&second).expect(303);
        assert_eq!(everything(&community), before);
        marta.unmerges(&second).expect(409);
        assert_eq!((community.events("idea-merged"), community.events("idea-unmerged")), (1, 1));
    }
}

#[test]
fn ideas_of_different_questions_are_not_merged() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let (one, other) = (giulia.asks("What next?"), giulia.asks("And then?"));
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let (here, there) = (ana.proposes(&one, "Brighter when I brake"), ana.proposes(&other, "A longer cable"));
        marta.merges(&here, &there).expect(422);
        marta.merges(&here, &here).expect(422);
        marta.merges(&here, &Idea("0000000000".into())).expect(422);
        assert_eq!(community.events("idea-merged"), 0);
    }
}

/// Merging and taking apart in any order: what is left is what was there.
#[test]
fn merging_and_taking_apart_in_any_order_changes_nothing() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let people: Vec<Person> = ["Ana", "Ben", "Carla"].iter().map(|name| community.customer(name)).collect();
        let marta = community.moderator("Marta");
        let ideas: Vec<Idea> = (0..5).map(|n| people[n % 3].proposes(&question, &format!("Idea number {n}"))).collect();
        let mut comments: Vec<Comment> = Vec::new();
        for (n, idea) in ideas.iter().enumerate() {
            people.iter().take(n % 3 + 1).for_each(|person| person.votes_for(idea));
            comments.push(people[n % 2].comments_on(idea, &format!("On number {n}")));
            people[2].answers(idea, &comments[n], "I agree");
        }
        marta.rules_on(&comments[3], "hide", "Just so.").expect(303);
        let before = everything(&community);
        // Small numbers in a fixed, uneven order stand for chance: the same on every run.
        let mut dice = 7_usize;
        for _ in 0..if std::env::var_os("COFIRMA_LONG").is_some() { 200 } else { 25 } {
            dice = (dice * 75 + 74) % 65_537;
            let (one, other) = (&ideas[dice % 5], &ideas[dice / 5 % 5]);
            let answer = if (dice / 25).is_multiple_of(3) { marta.unmerges(one) } else { marta.merges(one, other) };
            assert!([303, 409, 422].contains(&answer.status), "{}: {}", answer.status, answer.text());
            assert_eq!(wrong_counters(&community), 0);
        }
        for idea in &ideas {
            marta.unmerges(idea);
        }
        assert_eq!(everything(&community), before);
    }
}

/// Where everything stands and counts, in one number: different states give different numbers for all we try here.
fn everything(community: &Community) -> Vec<i64> {
    [
        "SELECT CAST(sum(id * 31 + idea_id * 1009 + counted_in_id * 70001) AS BIGINT) AS n FROM votes",
        "SELECT CAST(sum(id * 31 + idea_id * 1009 + counted_in_id * 70001) AS BIGINT) AS n FROM comments",
        "SELECT CAST(sum(idea_id * (votes * 1009 + comments * 70001 + 1)) AS BIGINT) AS n FROM idea_tallies",
        "SELECT count(*) AS n FROM ideas WHERE standing = 'visible' AND merged_into_id IS NULL",
        "SELECT count(*) AS n FROM idea_tallies WHERE standing = 'visible'",
        "SELECT count(*) AS n FROM search_documents WHERE standing = 'visible'",
        "SELECT ideas AS n FROM question_tallies",
    ]
    .iter()
    .map(|sql| community.count(sql))
    .collect()
}

/// How many counters differ from their rows.
fn wrong_counters(community: &Community) -> i64 {
    community.count(
        "SELECT count(*) AS n FROM idea_tallies t WHERE \
         t.votes <> (SELECT count(DISTINCT v.person_id) FROM votes v WHERE v.counted_in_id = t.idea_id) OR \
         t.comments <> (SELECT count(*) FROM comments c \
                        WHERE c.counted_in_id = t.idea_id AND c.standing = 'visible') OR \
         t.standing <> (SELECT i.standing FROM ideas i WHERE i.id = t.idea_id)",
    )
}
