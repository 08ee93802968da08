//! People named in comments: who is meant, who is told, and what remains when somebody goes.

use crate::support::every_database;

const NOTICES: &str = "SELECT count(*) AS n FROM notices WHERE kind";

#[test]
fn whoever_is_named_is_linked_by_the_name_of_today_and_told_once() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, eva) =
            (community.customer("Ana López"), community.customer("Ben Ott"), community.customer("Eva Riva"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.comments_on(&idea, "@ana lópez, ask @Eva Riva! Not @Eva, not me@Ben Ott, @Ana López again.");
        let page = community.guest().opens(&idea.path());
        let links = page.attributes(".comment-text a", "href");
        assert_eq!(links, [ana.page(), eva.page(), ana.page()], "{}", page.text());
        assert_eq!(page.all(".comment-text a"), ["@Ana López", "@Eva Riva", "@Ana López"]);
        for named in [&ana, &eva] {
            assert_eq!(community.count(&format!("{NOTICES} = 'mentioned' AND person_id = {}", named.id.0)), 1);
        }
        assert_eq!(
            community.count("SELECT count(*) AS n FROM notices"),
            2,
            "who is named is not told of a comment, too"
        );
        community.meddle(&format!("UPDATE people SET name = 'Eva Weiss' WHERE id = {}", eva.id.0));
        assert_eq!(ben.opens(&idea.path()).all(".comment-text a")[1], "@Eva Weiss");
    }
}

#[test]
fn an_edit_tells_only_who_is_named_for_the_first_time() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, eva) = (community.customer("Ana"), community.customer("Ben"), community.customer("Eva"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Ask @Eva.");
        ben.rewrites(&comment, "Ask @Eva or @Giulia.").expect(303);
        ben.rewrites(&comment, "Ask nobody.").expect(303);
        assert_eq!(community.count(&format!("{NOTICES} = 'mentioned' AND person_id = {}", eva.id.0)), 1);
        assert_eq!(community.count(&format!("{NOTICES} = 'mentioned'")), 2);
        assert_eq!(community.count("SELECT count(*) AS n FROM comment_mentions"), 0);
    }
}

#[test]
fn nobody_hears_from_whom_they_blocked_or_from_themselves() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let top = ana.comments_on(&idea, "What do you think, @Ana?");
        ana.browser.post(&format!("{}/block", ben.page()), &[]).expect(303);
        ben.answers(&idea, &top, "@Ana Nonsense!");
        assert_eq!(community.count("SELECT count(*) AS n FROM notices"), 0);
        ana.browser.post(&format!("{}/block/withdrawal", ben.page()), &[]).expect(303);
        ben.answers(&idea, &top, "Sorry for that.");
        assert_eq!(community.count("SELECT count(*) AS n FROM notices"), 1);
        assert_eq!(community.count(&format!("{NOTICES} = 'replied' AND person_id = {}", ana.id.0)), 1);
    }
}

#[test]
fn answers_and_comments_reach_whom_they_concern() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben, eva) = (community.customer("Ana"), community.customer("Ben"), community.customer("Eva"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        community.meddle(&format!(
            "INSERT INTO follows (idea_id, person_id, created_at) SELECT id, {}, 1 FROM ideas",
            eva.id.0
        ));
        let top = ben.comments_on(&idea, "Five seconds is too long.");
        let told = |kind: &str| {
            let sql = format!(
                "SELECT p.name AS line FROM notices n JOIN people p ON p.id = n.person_id WHERE n.kind = '{kind}' ORDER BY n.id"
            );
            community.lines(&sql)
        };
        assert_eq!(told("commented"), ["Ana", "Eva"]);
        let reply = eva.answers(&idea, &top, "Two?");
        assert_eq!((told("replied"), told("commented").len()), (vec!["Ben".into()], 3));
        ana.answers(&idea, &reply, "Two is right.");
        assert_eq!(told("replied").len(), 3, "who is answered, and who began the thread");
        assert_eq!(told("commented").len(), 3);
    }
}

#[test]
fn names_are_offered_among_those_who_took_part_alone() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let (ana, ben, anton) = (community.customer("Ana"), community.customer("Ben"), community.customer("Anton"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        ben.comments_on(&idea, "Yes!");
        let offered = |typed: &str| {
            ben.opens(&format!("{}/people?name={typed}", idea.path())).expect(200).attributes("li", "data-name")
        };
        assert_eq!(offered("an"), ["Ana"]);
        assert_eq!(offered(""), ["Ana", "Ben", "Giulia"]);
        anton.proposes(&question, "Another one");
        assert_eq!(offered("An"), ["Ana", "Anton"]);
        community.guest().opens(&format!("{}/people?name=a", idea.path())).expect(303);
        community.moderator("Marta").rules_on_idea(&idea, "hide", "Off topic.").expect(303);
        ben.opens(&format!("{}/people?name=a", idea.path())).expect(404);
    }
}

#[test]
fn whoever_goes_is_named_by_nobody_any_more() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana López"), community.customer("Benedetta Ott"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ana.comments_on(&idea, "Ask @Benedetta Ott about it.");
        ana.rewrites(&comment, "Please ask @Benedetta Ott.").expect(303);
        ben.leaves("keep", "keep").expect(303);
        for kept in ["comments WHERE body", "comment_versions WHERE body", "search_documents WHERE text"] {
            assert_eq!(community.count(&format!("SELECT count(*) AS n FROM {kept} LIKE '%Benedetta%'")), 0, "{kept}");
        }
        assert!(ana.reads_comments_on(&idea)[0].starts_with("Please ask @"));
        community.adds_up();
    }
}
