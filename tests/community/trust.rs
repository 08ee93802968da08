//! Newcomers: a few limits, each said kindly, and what was typed comes back.

use cofirma::platform::clock::Moment;

use crate::support::{Community, Person, every_database};

const THREE_LINKS: &str =
    "Look at https://one.example and https://two.example and also at https://three.example please.";

fn idea_of(community: &Community) -> (crate::support::people::Question, crate::support::Idea) {
    let question = community.product_manager("Giulia").asks("What next?");
    let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
    (question, idea)
}

#[test]
fn a_newcomer_writes_two_links_and_gets_the_words_back() {
    for community in every_database() {
        let (question, idea) = idea_of(&community);
        let nora = community.newcomer("Nora");
        let refused = nora.tries_to_comment_on(&idea, THREE_LINKS, "").expect(422);
        assert!(
            refused.shows("two links are the most") && refused.body.contains("three.example"),
            "{}",
            refused.text()
        );
        let refused = nora.tries_to_propose(&question, "Lamps of all kinds", THREE_LINKS).expect(422);
        assert!(
            refused.shows("two links are the most") && refused.body.contains("three.example"),
            "{}",
            refused.text()
        );
        let comment = nora.comments_on(&idea, "Two: https://one.example and https://two.example, both worth a look.");
        nora.rewrites(&comment, THREE_LINKS).expect(422);
        assert_eq!(community.count("SELECT COUNT(*) AS n FROM comments"), 1);
    }
}

#[test]
fn after_a_day_and_two_contributions_the_limits_end() {
    for community in every_database() {
        let (_, idea) = idea_of(&community);
        let nora = community.newcomer("Nora");
        nora.comments_on(&idea, "One.");
        nora.comments_on(&idea, "Two.");
        nora.tries_to_comment_on(&idea, THREE_LINKS, "").expect(422);
        community.days_pass(1);
        nora.tries_to_comment_on(&idea, THREE_LINKS, "").expect(303);
        let late = community.newcomer("Late");
        community.days_pass(1);
        late.tries_to_comment_on(&idea, THREE_LINKS, "").expect(422);
    }
}

#[test]
fn a_ruling_that_holds_brings_the_limits_back_until_it_is_undone() {
    for community in every_database() {
        let (_, idea) = idea_of(&community);
        let (nora, marta) = (community.newcomer("Nora"), community.moderator("Marta"));
        let said: Vec<_> = (0..4).map(|n| nora.comments_on(&idea, &format!("Number {n}."))).collect();
        community.days_pass(1);
        marta.rules_on(&said[0], "hide", "Insults people.").expect(303);
        nora.tries_to_comment_on(&idea, THREE_LINKS, "").expect(422);
        marta.rules_on(&said[0], "restore", "It was irony.").expect(303);
        nora.tries_to_comment_on(&idea, THREE_LINKS, "").expect(303);
    }
}

#[test]
fn a_newcomer_is_slowed_down_and_told_until_when() {
    for community in every_database() {
        let (_, idea) = idea_of(&community);
        let nora = community.newcomer("Nora");
        for n in 0..30 {
            nora.comments_on(&idea, &format!("Number {n}."));
        }
        let refused = nora.tries_to_comment_on(&idea, "And one more thing.", "").expect(422);
        assert!(refused.shows("a lot for one hour") && refused.shows("And one more thing."), "{}", refused.text());
        community.clock.advance(Moment::HOUR);
        nora.comments_on(&idea, "And one more thing.");
        let ben: Person = community.customer("Ben");
        for n in 0..31 {
            ben.comments_on(&idea, &format!("Number {n}."));
        }
    }
}

#[test]
fn the_question_form_has_the_switch_off_and_keeps_it() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let form = giulia.opens(&format!("{}/edit", question.path())).expect(200);
        assert!(form.shows("Look at newcomers"), "{}", form.text());
        assert!(form.attributes("[name=\"holds_newcomers\"][checked]", "name").is_empty());
        community.meddle("UPDATE questions SET holds_newcomers = TRUE");
        let form = giulia.opens(&format!("{}/edit", question.path())).expect(200);
        assert_eq!(form.attributes("[name=\"holds_newcomers\"][checked]", "name"), ["holds_newcomers"]);
    }
}
