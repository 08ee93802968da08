//! "This shaped the idea": said by those who stand behind it, never about oneself.

use crate::support::every_database;

#[test]
fn authors_and_the_company_say_what_shaped_an_idea() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Five seconds is too long.");
        let told = "SELECT count(*) AS n FROM notices WHERE kind = 'shaped'";
        for marker in [&ana, &giulia] {
            marker.says_it_shaped(&comment).expect(303);
            marker.says_it_shaped(&comment).expect(303);
            assert_eq!(ben.opens(&idea.path()).all(".shaped .signed"), std::slice::from_ref(&marker.name));
            assert_eq!(community.count(&format!("{told} AND person_id = {}", ben.id.0)), 1);
            marker.browser.post(&format!("{}/shaped/withdrawal", comment.path()), &[]).expect(303);
            assert!(ben.opens(&idea.path()).all(".shaped").is_empty());
            assert_eq!(community.count(told), 0);
        }
        assert_eq!((community.events("comment-shaped"), community.events("comment-unshaped")), (2, 2));
    }
}

#[test]
fn nobody_marks_their_own_words_and_strangers_mark_nothing() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let marta = community.moderator("Marta");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let (bens, anas) = (ben.comments_on(&idea, "Two seconds."), ana.comments_on(&idea, "I thought so."));
        let martas = marta.comments_on(&idea, "Well said.");
        ben.says_it_shaped(&bens).expect(403);
        ben.says_it_shaped(&martas).expect(403);
        ana.says_it_shaped(&anas).expect(403);
        marta.says_it_shaped(&martas).expect(403);
        giulia.says_it_shaped(&anas).expect(409);
        marta.rules_on(&bens, "hide", "Off topic.").expect(303);
        giulia.says_it_shaped(&bens).expect(404);
        assert_eq!(community.events("comment-shaped"), 0);
        assert!(ben.opens(&idea.path()).attributes("form[action$='/shaped']", "action").is_empty());
        assert_eq!(ana.opens(&idea.path()).attributes("form[action$='/shaped']", "action").len(), 1);
    }
}
