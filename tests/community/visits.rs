//! New since one's last visit, and told to nobody else.

use std::time::Duration;

use crate::support::{Community, Idea, Person, every_database};

/// Opens the idea and waits until that was noted: nobody waits for it otherwise.
fn visits(community: &Community, person: &Person, idea: &Idea) {
    let sql = format!("SELECT COALESCE(MAX(seen_at), 0) AS n FROM idea_visits WHERE person_id = {}", person.id.0);
    let before = community.count(&sql);
    person.opens(&idea.path()).expect(200);
    for _ in 0..100 {
        if community.count(&sql) != before {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("no visit was noted");
}

#[test]
fn what_came_since_the_last_visit_is_new() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, eva) = (community.customer("Ana"), community.customer("Ben"), community.customer("Eva"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.comments_on(&idea, "Before.");
        visits(&community, &eva, &idea);
        assert!(eva.opens(&idea.path()).all(".is-new").is_empty(), "nothing is new at a first visit");
        community.days_pass(2);
        let eva = community.again(&eva);
        let ben = community.again(&ben);
        let first = ben.comments_on(&idea, "After.");
        ben.comments_on(&idea, "After that.");
        eva.comments_on(&idea, "My own.");
        let page = eva.opens(&idea.path());
        assert_eq!(page.all(".is-new .comment-text"), ["After.", "After that."]);
        assert!(page.shows("2 new comments since"));
        assert!(page.attributes(".news a", "href")[0].ends_with(&format!("#comment-{}", first.0)));
        assert!(eva.opens(&idea.path()).shows("2 new comments since"), "a reload changes nothing");
        // What is hidden since, and who is blocked, makes no news.
        let marta = community.moderator("Marta");
        marta.rules_on(&first, "hide", "Off topic.").expect(303);
        assert!(eva.opens(&idea.path()).shows("1 new comment since"));
        eva.browser.post(&format!("{}/block", ben.page()), &[]).expect(303);
        assert!(eva.opens(&idea.path()).all(".news").is_empty());
        assert!(community.guest().opens(&idea.path()).all(".news, .is-new").is_empty());
    }
}
