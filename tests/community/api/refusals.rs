//! Whatever goes wrong is told in the same form.

use cofirma::features::accounts::actions as accounts;
use cofirma::features::accounts::permits::AdministerPeople;
use cofirma::platform::access::Credential;
use serde_json::json;

use super::{Program, comments_of, ideas_of, wrong_fields};
use crate::support::every_database;

#[test]
fn whoever_changes_something_needs_a_token() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let mut guest = community.program();
        guest.browser.set_cookie("cofirma", &ana.browser.cookie("cofirma").unwrap());
        let sent = [
            ("GET", "/me".to_owned(), None),
            ("POST", ideas_of(&question), Some("{}")),
            ("POST", ideas_of(&question), Some("garbage")),
            ("POST", "/questions/nonsense/ideas".into(), Some("{}")),
            ("PATCH", idea.path(), Some("{}")),
            ("PUT", format!("{}/vote", idea.path()), None),
            ("PUT", "/ideas/nonsense/vote".into(), None),
            ("DELETE", format!("{}/vote", idea.path()), None),
            ("POST", comments_of(&idea), Some("{\"body\":\"Hm\"}")),
        ];
        for (method, path, body) in &sent {
            let answer = guest.send(method, path, &[], *body);
            assert_eq!(answer.header("www-authenticate").as_deref(), Some("Bearer"), "{method} {path}");
            answer.refused(401, "unauthorized");
        }
        let stranger = Program { browser: community.browser(), token: Some("0".repeat(64)) };
        let public = ["/questions".to_owned(), question.path(), ideas_of(&question), idea.path(), comments_of(&idea)];
        let public = public.into_iter().map(|path| ("GET", path, None));
        for (method, path, body) in sent.into_iter().chain(public) {
            let answer = stranger.send(method, &path, &[], body);
            assert_eq!(answer.header("www-authenticate").as_deref(), Some("Bearer error=\"invalid_token\""));
            answer.refused(401, "unauthorized");
        }
        for header in ["Basic YTpi", "Bearer", "", "abc"] {
            guest.send("GET", "/questions", &[("authorization", header)], None).refused(401, "unauthorized");
        }
        assert_eq!(community.events("idea-voted"), 0);
    }
}

#[test]
fn a_token_opens_no_pages() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let token = format!("Bearer {}", community.token_of(&ana));
        let page = community.browser().send("GET", "/me", &[("authorization", &token)], None);
        assert!(page.status == 303 || page.status == 404, "{}", page.status);
    }
}

#[test]
fn a_suspended_person_reads_and_is_told_why_nothing_more() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let (program, id) = (community.program_of(&ana), ana.id);
        community
            .db
            .act_now(Credential::Operator, move |tx| {
                let permit = tx.actor().may(AdministerPeople)?;
                accounts::suspend(&permit, tx, id, None, "Three insults.")
            })
            .expect("a suspension");
        program.get("/me").expect(401);
        let program = community.program_of(&ana);
        program.get(&idea.path()).expect(200);
        assert_eq!(program.get("/me").expect(200).json()["suspended"]["reason"], "Three insults.");
        let told = program.votes(&idea).refused(403, "denied-suspended");
        assert!(told["message"].as_str().unwrap().contains("Three insults."), "{told}");
        let new = json!({"title": "Another one", "language": "en"});
        program.post(&ideas_of(&question), &new).refused(403, "denied-suspended");
        program.post(&comments_of(&idea), &json!({"body": "Hm"})).refused(403, "denied-suspended");
        let change = json!({"title": "Another one", "body": "", "base_version": 1});
        program.patch(&idea.path(), &change).refused(403, "denied-suspended");
    }
}

#[test]
fn a_token_of_staff_without_the_second_factor_is_a_member_s() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let program = community.program_of(&giulia);
        community.meddle("UPDATE community SET staff_second_factor = TRUE");
        let change = json!({"title_en": "Mine now, without asking"});
        program.patch(&question.path(), &change).expect(403);
        program.get(&question.path()).expect(200);
        assert!(!giulia.opens(&question.path()).shows("Mine now"));
    }
}

#[test]
fn a_closed_question_says_so() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| {
            dates.voting_at = giulia.in_days(7);
            dates.review_at = giulia.in_days(14);
        });
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let program = community.program_of(&ana);
        community.days_pass(8);
        let new = json!({"title": "Another one", "language": "en"});
        program.post(&ideas_of(&question), &new).refused(409, "conflict-phase-ideas");
        let change = json!({"title": "Another one", "body": "", "base_version": 1});
        program.patch(&idea.path(), &change).refused(409, "conflict-frozen");
        program.votes(&idea).expect(200);
        community.days_pass(8);
        program.takes_vote_back(&idea).refused(409, "conflict-phase-voting");
    }
}

#[test]
fn what_cannot_be_read_is_refused_by_name() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.program_of(&community.customer("Ana"));
        let path = ideas_of(&question);
        let deep = "[".repeat(5_000);
        for garbage in ["", "{", "[]", "null", "\"x\"", "{\"title\":\"\\ud800\"}", "{} {}", &deep] {
            ana.send("POST", &path, &[], Some(garbage)).refused(422, "json");
        }
        let body = json!({"title": "Brighter when I brake", "language": "en"}).to_string();
        for kind in ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1"] {
            ana.send("POST", &path, &[("content-type", kind)], Some(&body)).refused(415, "media-type");
        }
        for (body, fields) in [
            (json!({}), vec!["language", "title"]),
            (json!({"title": "abc", "language": "fr", "body": "x".repeat(10_001)}), vec!["body", "language", "title"]),
            (json!({"title": "Brighter", "language": "en", "author": "Ben", "votes": 9}), vec!["author", "votes"]),
            (json!({"title": 5, "language": ["en"], "body": {}}), vec!["body", "language", "title"]),
            (json!({"title": "Brighter", "language": "en", "code": "x"}), vec!["code"]),
        ] {
            assert_eq!(wrong_fields(&ana.post(&path, &body).refused(422, "invalid")), fields, "{body}");
        }
        let idea = ana.post(&path, &json!({"title": "Brighter", "language": "en"})).expect(201).json();
        let idea = format!("/ideas/{}", idea["code"].as_str().unwrap());
        for (body, fields) in [
            (json!({"title": "Brighter"}), vec!["base_version", "body"]),
            (json!({"title": "Brighter", "body": "", "base_version": "1"}), vec!["base_version"]),
            (json!({"title": "Brighter", "body": "", "base_version": 1.5}), vec!["base_version"]),
            (json!({"title": "Brighter", "body": "", "base_version": 1, "language": "it"}), vec!["language"]),
        ] {
            assert_eq!(wrong_fields(&ana.patch(&idea, &body).refused(422, "invalid")), fields, "{body}");
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas"), 1);
    }
}

#[test]
fn unknown_addresses_methods_and_sizes_are_told_in_json() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.program_of(&community.customer("Ana"));
        for path in ["", "/", "/nothing", "/ideas", "/ideas/x", "/ideas/0000000000", "/questions/%00", "/comments/x"] {
            ana.get(path).refused(404, "not-found");
        }
        ana.send("DELETE", &question.path(), &[], None).refused(405, "method");
        ana.send("PUT", "/me", &[], Some("{}")).refused(405, "method");
        let huge = json!({"title": "Brighter", "body": "x".repeat(400_000), "language": "en"});
        ana.post(&ideas_of(&question), &huge).refused(413, "too-large");
    }
}
