//! Staff see the site as a member does: nothing of theirs is shown, nothing can be changed, and nobody's rights grow.

use crate::support::{Person, every_database};

#[test]
fn whoever_looks_on_sees_nothing_of_the_staff() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben, ada) = (community.customer("Ana"), community.customer("Ben"), community.admin("Ada"));
        let marta = community.moderator("Marta");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let hidden = ana.proposes(&question, "Buy my lamps");
        let comment = ben.comments_on(&idea, "You fools");
        marta.rules_on_idea(&hidden, "hide", "Advertising.").expect(303);
        marta.rules_on(&comment, "hide", "Insults.").expect(303);
        marta.notes(&idea.path(), "Ask the lab about this.").expect(303);
        for staff in [&marta, &giulia, &ada] {
            staff.looks_on().expect(303);
            for path in ["/", "/questions", &question.path(), &idea.path(), &format!("/people/{}", ana.code())] {
                let page = staff.opens(path).expect(200);
                assert!(page.body.contains("You see what members see."), "{} at {path}", staff.name);
                for secret in [
                    "Ask the lab",
                    "You fools",
                    "Buy my lamps",
                    "/rulings/new",
                    "href=\"/moderation",
                    "/admin",
                    "/work\"",
                ] {
                    assert!(!page.body.contains(secret), "{} sees {secret} at {path}", staff.name);
                }
                assert!(page.all(".curate").is_empty() && page.all("#staff-notes").is_empty());
            }
            for path in ["/work", "/moderation", "/moderation/quiet", "/admin", &hidden.path()] {
                staff.opens(path).expect(404);
            }
            staff.sees_as_oneself().expect(303);
            assert!(!staff.opens("/questions").body.contains("You see what members see."));
            staff.opens("/work").expect(200);
        }
        assert_eq!((community.events("sees-as-member"), community.events("sees-as-staff")), (3, 3));
    }
}

#[test]
fn whoever_looks_on_changes_nothing_as_anybody() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        marta.looks_on().expect(303);
        let refused = marta.tries_to_vote_for(&idea).expect(403);
        assert!(refused.shows("You only look on at the moment"), "{}", refused.text());
        marta.tries_to_comment_on(&idea, "As a member?", "").expect(403);
        marta.tries_to_propose(&question, "As a member?", "").expect(403);
        marta.rules_on_idea(&idea, "hide", "As a moderator?").expect(404);
        marta.browser.post(&format!("{}/follow", idea.path()), &[]).expect(403);
        marta.browser.post(&format!("{}/follow", question.path()), &[]).expect(403);
        assert_eq!(community.count("SELECT count(*) AS n FROM votes"), 0);
        assert_eq!(community.count("SELECT count(*) AS n FROM comments"), 0);
        // The way out is open.
        marta.browser.post("/sign-out", &[]).expect(303);
    }
}

#[test]
fn it_is_of_one_browser_and_raises_nobody() {
    for community in every_database() {
        community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        ana.looks_on().expect(404);
        ana.sees_as_oneself().expect(303);
        ana.opens("/moderation").expect(404);
        // Nor does a mark in the database make a member anything else.
        community.meddle("UPDATE sessions SET as_member_at = 1");
        let elsewhere: Person = community.again(&marta);
        elsewhere.opens("/moderation").expect(200);
        marta.opens("/moderation").expect(404);
        assert!(!ana.opens("/questions").body.contains("You see what members see."));
        ana.opens("/moderation").expect(404);
        marta.looks_on().expect(404);
        marta.sees_as_oneself().expect(303);
        marta.opens("/moderation").expect(200);
        assert_eq!(community.events("role-given"), 0);
    }
}
