//! What programs read, with and without a token.

use serde_json::json;

use super::{comments_of, each, ideas_of};
use crate::support::every_database;

#[test]
fn a_question_is_found_in_the_list_and_by_itself() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks_with("What next?", |dates| dates.voting_at = giulia.in_days(7));
        let draft = giulia.asks_with("Not yet?", |dates| dates.opens_at = giulia.in_days(1));
        let guest = community.program();
        let list = guest.get("/questions").expect(200).json();
        assert_eq!(each(&list["questions"], "code"), [question.0.as_str()]);
        assert!(list["next"].is_null());
        let json = guest.get(&question.path()).expect(200).json();
        assert_eq!(json["title"], "What next?");
        assert_eq!(json["phase"], "ideas");
        assert_eq!(json["schedule"]["ideas"], "2026-11-23T12:00:00Z");
        assert_eq!(json["until"], "2026-11-30T12:00:00Z");
        assert_eq!(json["host"]["name"], "Giulia");
        assert_eq!(json["takes_ideas"], true);
        assert!(json.get("id").is_none() && json["host"].get("id").is_none());
        guest.get(&draft.path()).refused(404, "not-found");
        guest.get(&ideas_of(&draft)).refused(404, "not-found");
        let hers = community.program_of(&giulia).get("/questions").json();
        assert_eq!(each(&hers["questions"], "phase"), ["draft", "ideas"]);
    }
}

#[test]
fn questions_are_read_page_by_page() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let mut asked: Vec<String> = (0..5).map(|n| giulia.asks(&format!("Question {n}?")).0).collect();
        asked.reverse();
        let guest = community.program();
        let (mut seen, mut after) = (Vec::new(), String::new());
        loop {
            let page = guest.get(&format!("/questions?limit=2{after}")).expect(200).json();
            seen.extend(each(&page["questions"], "code").into_iter().map(str::to_owned));
            match page["next"].as_str() {
                Some(next) => after = format!("&after={next}"),
                None => break,
            }
        }
        assert_eq!(seen, asked);
    }
}

#[test]
fn lists_of_ideas_go_on_where_the_page_before_ended() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.program_of(&community.customer("Ana"));
        let mut titles = Vec::new();
        for n in 0..45 {
            let title = format!("Idea number {n:02}");
            let idea = ana.post(&ideas_of(&question), &json!({"title": title, "language": "en"})).expect(201).json();
            if n % 3 == 0 {
                ana.send("PUT", &format!("/ideas/{}/vote", idea["code"].as_str().unwrap()), &[], None).expect(200);
            }
            titles.push(title);
        }
        for sort in ["top", "new", "discussed", "undecided"] {
            for limit in [7, 20, 45, 100] {
                let (mut seen, mut after) = (Vec::new(), String::new());
                loop {
                    let path = format!("{}?sort={sort}&limit={limit}{after}", ideas_of(&question));
                    let page = community.program().get(&path).expect(200).json();
                    assert!(page["ideas"].as_array().unwrap().len() <= limit);
                    seen.extend(each(&page["ideas"], "title").into_iter().map(str::to_owned));
                    match page["next"].as_str() {
                        Some(next) => after = format!("&after={next}"),
                        None => break,
                    }
                }
                seen.sort();
                assert_eq!(seen, titles, "{sort} {limit}");
            }
        }
        let top = ana.get(&format!("{}?limit=1", ideas_of(&question))).json();
        assert_eq!((&top["ideas"][0]["votes"], &top["ideas"][0]["mine"]), (&json!(1), &json!(true)));
        let found = ana.get(&format!("{}?words=number+07&language=en&status=new", ideas_of(&question))).json();
        assert_eq!(each(&found["ideas"], "title"), ["Idea number 07"]);
        let none = ana.get(&format!("{}?language=it", ideas_of(&question))).json();
        assert_eq!(none, json!({"ideas": [], "next": null}));
    }
}

#[test]
fn what_a_list_is_asked_for_must_make_sense() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        giulia.proposes(&question, "Brighter when I brake");
        let guest = community.program();
        let forged = "after=top.0.0000000000";
        for (query, field) in [
            ("limit=0", "limit"),
            ("limit=101", "limit"),
            ("limit=many", "limit"),
            ("sort=newest", "sort"),
            ("sort=mine", "sort"),
            ("status=great", "status"),
            ("language=fr", "language"),
            ("page=2", "page"),
            ("after=2", "after"),
            ("after=%00", "after"),
            ("after=top.x.0000000000", "after"),
            (forged, "after"),
        ] {
            let error = guest.get(&format!("{}?{query}", ideas_of(&question))).refused(422, "invalid");
            assert_eq!(super::wrong_fields(&error), [field], "{query}");
        }
        giulia.proposes(&question, "Darker when I stop");
        let next = guest.get(&format!("{}?limit=1", ideas_of(&question))).json()["next"].clone();
        let next = next.as_str().unwrap();
        assert!(next.starts_with("top."), "{next}");
        guest.get(&format!("{}?sort=new&after={next}", ideas_of(&question))).refused(422, "invalid");
        guest.get("/questions?after=0000000000").refused(422, "invalid");
        guest.get("/questions?limits=3").refused(422, "invalid");
    }
}

#[test]
fn texts_come_in_the_language_that_the_request_asks_for() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let guest = community.program();
        let json = guest.send("GET", &format!("{}?lang=it", question.path()), &[], None).expect(200).json();
        assert_eq!((&json["language"], &json["languages"]), (&json!("en"), &json!(["en"])));
        let told = guest.get("/questions/0000000000?lang=it").refused(404, "not-found");
        assert!(told["message"].as_str().unwrap().contains("indirizzo"), "{told}");
    }
}

#[test]
fn hidden_ideas_and_comments_never_leak() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let idea = ana.proposes(&question, "Rude words inside");
        let other = ana.proposes(&question, "Brighter when I brake");
        let anas = community.program_of(&ana);
        let comment = anas.post(&comments_of(&other), &json!({"body": "You fools"})).expect(201).json();
        let comment = comment["code"].as_str().unwrap();
        let hide = |path: &str| {
            let form = marta.opens(&format!("{path}/rulings/new?kind=hide")).expect(200);
            let code = form.field("code");
            let fields = [("kind", "hide"), ("reason", "It insults people."), ("code", &code)];
            marta.browser.post(&format!("{path}/rulings"), &fields).expect(303);
        };
        hide(&idea.path());
        hide(&format!("/comments/{comment}"));
        let (guest, ben) = (community.program(), community.program_of(&community.customer("Ben")));
        for program in [&guest, &ben] {
            program.get(&idea.path()).refused(404, "not-found");
            program.get(&format!("{}/versions", idea.path())).refused(404, "not-found");
            program.get(&format!("{}/versions/1", idea.path())).refused(404, "not-found");
            program.get(&comments_of(&idea)).refused(404, "not-found");
            let list = program.get(&ideas_of(&question)).expect(200);
            assert!(!list.body.contains("Rude"), "{}", list.body);
            assert_eq!(program.get(&comments_of(&other)).json(), json!({"comments": [], "next": null}));
            program.get(&format!("/comments/{comment}")).refused(404, "not-found");
        }
        ben.votes(&idea).refused(404, "not-found");
        ben.post(&comments_of(&idea), &json!({"body": "Hm"})).refused(404, "not-found");
        for program in [anas, community.program_of(&marta)] {
            assert_eq!(program.get(&idea.path()).expect(200).json()["standing"], "hidden");
            assert_eq!(program.get(&comments_of(&other)).json()["comments"][0]["standing"], "hidden");
        }
    }
}

#[test]
fn a_merged_idea_leads_to_where_it_lives_on() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, marta) = (community.customer("Ana"), community.moderator("Marta"));
        let (idea, root) = (ana.proposes(&question, "Brake light please"), ana.proposes(&question, "Light on braking"));
        let form = marta.opens(&format!("{}/merge", idea.path())).expect(200);
        let fields = [("code", form.field("code")), ("into", root.0.clone()), ("reason", "The same.".into())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        marta.browser.post(&format!("{}/merge", idea.path()), &fields).expect(303);
        let guest = community.program();
        let moved = guest.get(&idea.path()).expect(301);
        assert_eq!(moved.leads_to(), format!("/api/v1{}", root.path()));
        assert_eq!(moved.json()["merged_into"], root.0);
        assert_eq!(guest.get(&comments_of(&idea)).expect(301).leads_to(), format!("/api/v1{}", comments_of(&root)));
        let ben = community.program_of(&community.customer("Ben"));
        ben.votes(&idea).refused(409, "conflict-merged");
        ben.post(&comments_of(&idea), &json!({"body": "Hm"})).refused(409, "conflict-merged");
    }
}

#[test]
fn comments_are_read_page_by_page_with_what_they_answer() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "Brighter when I brake");
        let program = community.program_of(&ana);
        let first = program.post(&comments_of(&idea), &json!({"body": "One"})).expect(201).json();
        for body in ["Two", "Three", "Four", "Five"] {
            let body = json!({"body": body, "parent": first["code"]});
            program.post(&comments_of(&idea), &body).expect(201);
        }
        let page = community.program().get(&format!("{}?limit=2", comments_of(&idea))).expect(200).json();
        assert_eq!(each(&page["comments"], "body"), ["One", "Two"]);
        assert!(page["comments"][0]["parent"].is_null());
        assert_eq!(page["comments"][1]["parent"], first["code"]);
        let path = format!("{}?limit=3&after={}", comments_of(&idea), page["next"].as_str().unwrap());
        let page = community.program().get(&path).expect(200).json();
        assert_eq!(each(&page["comments"], "body"), ["Three", "Four", "Five"]);
        assert!(page["next"].is_null());
        community.program().get(&format!("{}?after=x", comments_of(&idea))).refused(422, "invalid");
    }
}
