//! Changing and removing what one said, in the open.

use crate::support::every_database;

#[test]
fn what_a_comment_said_before_stays_readable() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Five seconds.");
        assert_eq!(ben.opens(&format!("{}/edit", comment.path())).expect(200).field("body").trim(), "Five seconds.");
        ben.rewrites(&comment, "Two seconds.").expect(303);
        ben.rewrites(&comment, "Two seconds.").expect(303);
        assert_eq!(community.events("comment-revised"), 1, "the same words again are no change");
        assert_eq!(ana.reads_comments_on(&idea), ["Two seconds."]);
        assert!(ana.opens(&idea.path()).shows("edited"));
        let history = community.guest().opens(&format!("{}/history", comment.path())).expect(200);
        assert_eq!(history.all("main .prose"), ["Two seconds.", "Five seconds."]);
        ben.rewrites(&comment, " ").expect(422);
        assert_eq!(community.count("SELECT count(*) AS n FROM search_documents WHERE text = 'Two seconds.'"), 1);
        community.adds_up();
    }
}

#[test]
fn nobody_edits_what_somebody_else_said() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let ada = community.admin("Ada");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Five seconds.");
        for other in [&ana, &ada] {
            other.opens(&format!("{}/edit", comment.path())).expect(403);
            other.rewrites(&comment, "I agree with everything.").expect(403);
            other.removes(&comment).expect(403);
        }
        assert_eq!(ana.reads_comments_on(&idea), ["Five seconds."]);
    }
}

#[test]
fn a_closed_talk_takes_no_edits_but_lets_words_go() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let marta = community.moderator("Marta");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Five seconds.");
        marta.rules_on_idea(&idea, "lock", "It became a quarrel.").expect(303);
        ben.rewrites(&comment, "I never said that.").expect(409);
        assert_eq!(ana.reads_comments_on(&idea), ["Five seconds."]);
        ben.removes(&comment).expect(303);
        assert!(ana.reads_comments_on(&idea).is_empty());
    }
}

#[test]
fn the_history_of_what_is_hidden_is_hidden() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let marta = community.moderator("Marta");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Call me on 555 0199.");
        ben.rewrites(&comment, "Call me.").expect(303);
        let history = format!("{}/history", comment.path());
        marta.rules_on(&comment, "hide", "A telephone number.").expect(303);
        ana.opens(&history).expect(404);
        community.guest().opens(&history).expect(404);
        assert!(marta.opens(&history).expect(200).shows("555 0199"));
        ben.opens(&history).expect(200);
        ben.rewrites(&comment, "Call me maybe.").expect(409);
        marta.rules_on(&comment, "restore", "Gone from the text.").expect(303);
        marta.rules_on_idea(&idea, "hide", "All of it.").expect(303);
        community.customer("Eva").opens(&history).expect(404);
    }
}

#[test]
fn who_removes_a_comment_leaves_its_answers() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let (top, alone) = (ben.comments_on(&idea, "Call me on 555 0199."), ben.comments_on(&idea, "Alone."));
        ben.rewrites(&top, "Call me.").expect(303);
        ana.answers(&idea, &top, "Better not here.");
        ben.removes(&top).expect(303);
        ben.removes(&alone).expect(303);
        ben.removes(&alone).expect(404);
        let page = ana.opens(&idea.path());
        assert_eq!(page.all(".comment-text"), ["Better not here."]);
        assert!(page.shows("removed by its author") && !page.body.contains(&alone.0));
        assert_eq!(community.count("SELECT comments AS n FROM idea_tallies"), 1);
        for kept in ["comments WHERE body", "search_documents WHERE text", "comment_versions WHERE body"] {
            assert_eq!(community.count(&format!("SELECT count(*) AS n FROM {kept} LIKE '%Call me%'")), 0, "{kept}");
        }
        community.adds_up();
    }
}
