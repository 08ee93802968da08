//! Ideas: proposing, changing, what is kept and what is refused.

use crate::support::every_database;

#[test]
fn an_idea_is_proposed_and_found_on_its_question() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What should our next bike light do?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let page = community.guest().opens(&question.path()).expect(200);
        assert!(page.shows("Brighter when I brake"));
        assert!(community.guest().opens(&idea.path()).expect(200).shows("Ana"));
    }
}

#[test]
fn an_edit_makes_a_version_and_the_old_text_stays_readable() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        ana.edits(&idea, "Brighter for two seconds", "Five is too long.").expect(303);
        let guest = community.guest();
        assert!(guest.opens(&idea.path()).shows("Brighter for two seconds"));
        assert!(guest.opens(&format!("{}/versions/1", idea.path())).expect(200).shows("Brighter when I brake"));
        guest.opens(&format!("{}/versions/3", idea.path())).expect(404);
    }
}

#[test]
fn of_two_who_edit_at_once_the_second_is_told_and_loses_nothing() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let marta = community.moderator("Marta");
        marta.edits_from(&idea, "1", "Brighter when one brakes", "Marta's words.").expect(303);
        let told = ana.edits_from(&idea, "1", "Much brighter when I brake", "Ana's words.").expect(409);
        assert_eq!(told.field("title"), "Much brighter when I brake");
        assert_eq!(told.field("body").trim(), "Ana's words.");
        assert_eq!(told.field("base_version"), "2");
        assert!(told.shows("Marta's words."), "{}", told.text());
        ana.edits_from(&idea, "2", "Much brighter when I brake", "Ana's words.").expect(303);
    }
}

#[test]
fn others_cannot_edit_an_idea() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let ben = community.customer("Ben");
        ben.opens(&format!("{}/edit", idea.path())).expect(403);
        ben.edits_from(&idea, "1", "Darker when I brake", "").expect(403);
        assert!(community.guest().opens(&idea.path()).shows("Brighter when I brake"));
    }
}

#[test]
fn texts_are_frozen_once_voting_begins() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| dates.voting_at = giulia.in_days(7));
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        community.days_pass(8);
        ana.edits_from(&idea, "1", "Something else", "").expect(409);
        ana.tries_to_propose(&question, "Too late", "").expect(409);
        ana.votes_for(&idea);
    }
}

#[test]
fn a_double_click_proposes_one_idea() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let code = ana.opens(&format!("{}/ideas/new", question.path())).field("code");
        let fields = [("code", code.as_str()), ("title", "Brighter when I brake"), ("body", ""), ("language", "en")];
        let path = format!("{}/ideas", question.path());
        let first = ana.browser.post(&path, &fields).leads_to();
        assert_eq!(ana.browser.post(&path, &fields).leads_to(), first);
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas"), 1);
        let other = [("code", code.as_str()), ("title", "Something else entirely"), ("body", ""), ("language", "en")];
        ana.browser.post(&path, &other).expect(409);
        community.customer("Eva").browser.post(&path, &fields).expect(409);
    }
}

#[test]
fn hostile_text_is_shown_as_text() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let title = "<script>alert(1)</script> \u{202e}evil\u{0000}";
        let body = "<img src=x onerror=alert(1)> [a](javascript:alert(1)) **bold**";
        let path = ana.tries_to_propose(&question, title, body).leads_to();
        for page in [community.guest().opens(&path), community.guest().opens(&question.path())] {
            assert!(!page.body.contains("<script>alert"), "{}", page.body);
            assert!(!page.body.contains("<img src=x"), "{}", page.body);
            assert!(!page.body.contains("href=\"javascript:"), "{}", page.body);
            assert!(!page.body.contains('\u{202e}'));
            assert!(page.shows("<script>alert(1)</script> evil"), "{}", page.text());
        }
    }
}

#[test]
fn what_cannot_be_used_comes_back_with_what_was_typed() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        for title in ["", "   \u{200b} ", "abc", &"x".repeat(121)] {
            let page = ana.tries_to_propose(&question, title, "My careful words.").expect(422);
            assert_eq!(page.field("body").trim(), "My careful words.");
            assert_eq!(page.attributes("[name=title]", "aria-invalid"), ["true"]);
        }
        let page = ana.tries_to_propose(&question, "Brighter when I brake", &"x".repeat(10_001)).expect(422);
        assert_eq!(page.field("title"), "Brighter when I brake");
        let invalid = b"title=%FF%FE%FDabcdef&body=%C3%28&language=en".to_vec();
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
        ana.browser.send("POST", &format!("{}/ideas", question.path()), &headers, Some(invalid)).expect(303);
        let huge = vec![b'x'; 400_000];
        ana.browser.send("POST", &format!("{}/ideas", question.path()), &headers, Some(huge)).expect(413);
    }
}

#[test]
fn unknown_addresses_are_kindly_not_found() {
    for community in every_database() {
        let guest = community.guest();
        for path in
            ["/ideas/0000000000", "/ideas/x", "/questions/0000000000", "/nowhere", "/ideas/%00", "/faces/../x.svg"]
        {
            let page = guest.opens(path).expect(404);
            assert!(page.body.contains("<html"), "{path}: {}", page.body);
        }
        guest.browser.post("/", &[]).expect(405);
    }
}

#[test]
fn what_answers_get_answers_head_too() {
    for community in every_database() {
        let answer = community.guest().browser.send("HEAD", "/questions", &[], None).expect(200);
        assert!(answer.body.is_empty());
        assert!(answer.header("content-security-policy").is_some());
    }
}

#[test]
fn a_made_up_message_is_not_shown_and_breaks_nothing() {
    for community in every_database() {
        let mut browser = community.browser();
        browser.set_cookie("flash", "flash-nobody-wrote-this");
        browser.get("/questions").expect(200);
    }
}

#[test]
fn lists_go_on_where_the_page_before_ended() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let titles: Vec<String> = (0..45).map(|n| format!("Idea number {n:02}")).collect();
        for title in &titles {
            ana.proposes(&question, title);
        }
        for sort in ["top", "new", "discussed", "undecided", "mine"] {
            let mut path = Some(format!("{}?sort={sort}", question.path()));
            let mut seen = Vec::new();
            while let Some(here) = path {
                let page = ana.opens(&here).expect(200);
                seen.extend(page.all("main .idea h3"));
                path = page.attributes("a[rel=next]", "href").into_iter().next();
            }
            seen.sort();
            assert_eq!(seen, titles, "{sort}");
        }
    }
}
