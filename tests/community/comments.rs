//! Comments: threads of two levels, nothing lost, closed where the talk is closed.

mod editing;
mod shaped;
mod threads;

use crate::support::every_database;

#[test]
fn a_reply_to_a_reply_stands_under_the_top_comment() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let top = ben.comments_on(&idea, "Five seconds is too long.");
        let reply = ana.answers(&idea, &top, "Two, then?");
        ben.answers(&idea, &reply, "Two is right.");
        ana.comments_on(&idea, "Who would ride with it?");
        let page = ben.opens(&idea.path()).expect(200);
        assert_eq!(page.all(".replies .comment-text"), ["Two, then?", "Two is right."]);
        assert_eq!(page.all(".comments > li > article > .comment-text").len(), 2);
        assert_eq!(community.count("SELECT comments AS n FROM idea_tallies"), 4);
        assert_eq!(community.count("SELECT count(*) AS n FROM search_documents WHERE kind = 'comment'"), 4);
    }
}

#[test]
fn a_double_click_is_one_comment_and_a_used_form_says_so() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let path = format!("{}/comments", idea.path());
        let form = [("code", "0123456789"), ("body", "Yes, please."), ("parent", "")];
        std::thread::scope(|scope| {
            for _ in 0..10 {
                scope.spawn(|| ana.browser.post(&path, &form).expect(303));
            }
        });
        assert_eq!(community.events("commented"), 1);
        assert_eq!(ana.reads_comments_on(&idea), ["Yes, please."]);
        ana.browser.post(&path, &[("code", "0123456789"), ("body", "Something else"), ("parent", "")]).expect(409);
    }
}

#[test]
fn what_was_typed_comes_back_with_what_is_wrong() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.tries_to_comment_on(&idea, " \u{200b} ", "").expect(422);
        let long = "x".repeat(5_001);
        assert_eq!(ben.tries_to_comment_on(&idea, &long, "").expect(422).field("body").trim(), long);
        let back = ben.tries_to_comment_on(&idea, "Into the void", "0000000000").expect(422);
        assert!(back.body.contains("Into the void"), "{}", back.text());
        assert_eq!(community.events("commented"), 0);
    }
}

#[test]
fn markdown_works_and_html_does_not() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        ana.comments_on(&idea, "*Two* <script>alert(1)</script><img src=x onerror=alert(1)>");
        let page = ana.opens(&idea.path());
        assert_eq!(page.all(".comment-text em"), ["Two"]);
        assert!(page.all(".comment-text script, .comment-text img[onerror]").is_empty());
    }
}

#[test]
fn a_locked_talk_takes_no_comments_and_opens_again() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        marta.rules_on_idea(&idea, "lock", "It became a quarrel.").expect(303);
        assert!(ana.tries_to_comment_on(&idea, "One more thing", "").expect(409).shows("locked"));
        assert!(ana.opens(&idea.path()).shows("It became a quarrel."));
        marta.rules_on_idea(&idea, "lock", "It became a quarrel.").expect(409);
        marta.rules_on_idea(&idea, "unlock", "Everybody is calm.").expect(303);
        ana.comments_on(&idea, "One more thing");
    }
}
