//! Following ideas and questions, and stopping to.

use crate::support::every_database;

#[test]
fn following_is_asked_for_and_as_easily_undone() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        // Voting and commenting follow nothing.
        ben.votes_for(&idea);
        ben.comments_on(&idea, "Me too.");
        assert_eq!(community.count("SELECT count(*) AS n FROM follows"), 0);
        assert!(ben.opens("/me/follows").expect(200).shows("You follow nothing yet."));
        for path in [idea.path(), question.path()] {
            ben.browser.post(&format!("{path}/follow"), &[]).expect(303);
            ben.browser.post(&format!("{path}/follow"), &[]).expect(303);
            assert!(ben.opens(&path).shows("Following"));
        }
        assert_eq!((community.events("idea-followed"), community.events("question-followed")), (1, 1));
        let list = ben.opens("/me/follows").expect(200);
        assert!(list.shows("Brighter when I brake") && list.shows("What next?"), "{}", list.text());
        assert!(ana.opens("/me/follows").shows("You follow nothing yet."), "what one follows is one's own");
        for path in [idea.path(), question.path()] {
            ben.browser.post(&format!("{path}/follow/withdrawal"), &[]).expect(303);
        }
        assert!(ben.opens("/me/follows").shows("You follow nothing yet."));
        community.guest().browser.post(&format!("{}/follow", idea.path()), &[]).expect(303);
        assert_eq!(community.count("SELECT count(*) AS n FROM follows"), 0);
        ben.browser.post("/ideas/0000000000/follow", &[]).expect(404);
    }
}

#[test]
fn what_is_hidden_leaves_the_list_of_its_followers() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.browser.post(&format!("{}/follow", idea.path()), &[]).expect(303);
        ben.browser.post(&format!("{}/follow", question.path()), &[]).expect(303);
        community.meddle("UPDATE questions SET audience = 'relations', relations = 'investor'");
        let list = ben.opens("/me/follows").expect(200);
        assert!(!list.shows("Brighter") && !list.shows("What next?"), "{}", list.text());
        community.meddle("UPDATE questions SET audience = 'everyone', relations = ''");
        community.meddle("UPDATE ideas SET standing = 'hidden'");
        assert!(!ben.opens("/me/follows").expect(200).shows("Brighter"));
        ben.browser.post(&format!("{}/follow", idea.path()), &[]).expect(404);
    }
}
