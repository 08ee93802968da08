//! What programs change, and that pages show it.

use serde_json::json;

use super::{comments_of, ideas_of};
use crate::support::{Idea, every_database};

#[test]
fn a_token_tells_whose_it_is() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let me = community.program_of(&ana).get("/me").expect(200).json();
        assert_eq!((&me["name"], &me["role"], &me["suspended"]), (&json!("Ana"), &json!("member"), &json!(null)));
        assert!(me.get("id").is_none() && me.get("email").is_none());
    }
}

#[test]
fn the_product_team_asks_and_changes_what_it_asked() {
    for community in every_database() {
        let giulia = community.program_of(&community.product_manager("Giulia"));
        let new = json!({
            "language": "it", "title_it": "Che cosa serve?", "summary_it": "Dicci tutto.", "body_it": "Il *testo*.",
            "title_en": "What is needed?", "summary_en": "Tell us.", "opens_on": "2026-11-01", "voting_from": "2026-12-01",
        });
        let answer = giulia.post_once("q", "/questions", &new).expect(201);
        assert_eq!(giulia.post_once("q", "/questions", &new).expect(201).body, answer.body);
        let json = answer.json();
        let path = format!("/questions/{}", json["code"].as_str().unwrap());
        assert_eq!(answer.header("location"), Some(format!("/api/v1{path}")));
        assert_eq!((&json["title"], &json["host"]["name"]), (&json!("What is needed?"), &json!("Giulia")));
        let change = json!({"title_en": "What do you need?", "review_from": "2026-12-24"});
        let changed = giulia.patch(&path, &change).expect(200).json();
        assert_eq!((&changed["title"], &changed["phase"]), (&json!("What do you need?"), &json!("ideas")));
        assert!(changed["schedule"]["review"].as_str().unwrap().starts_with("2026-12-2"), "{changed}");
        let italian = community.program().get(&format!("{path}?lang=it")).expect(200).json();
        assert_eq!((&italian["title"], &italian["body"]), (&json!("Che cosa serve?"), &json!("Il *testo*.")));
        assert!(community.guest().opens(&path).expect(200).shows("What do you need?"));
        assert_eq!((community.events("question-posed"), community.events("question-revised")), (1, 1));

        let wrong = json!({"language": "en", "title_en": "abc", "voting_from": "tomorrow", "host": "0000000000"});
        let error = giulia.post("/questions", &wrong).refused(422, "invalid");
        assert_eq!(super::wrong_fields(&error), ["summary_en", "title_en", "voting_from"]);
        let error = giulia.patch(&path, &json!({"picture_alt": "A lamp", "voting": 5})).refused(422, "invalid");
        assert_eq!(super::wrong_fields(&error), ["picture_alt", "voting"]);
        let error = giulia.patch(&path, &json!({"review_from": "2026-11-30"})).refused(422, "invalid");
        assert_eq!(super::wrong_fields(&error), ["review_from"]);

        let ana = community.program_of(&community.customer("Ana"));
        ana.post("/questions", &new).refused(403, "denied-role");
        ana.patch(&path, &change).refused(403, "denied-role");
        community.program().post("/questions", &new).refused(401, "unauthorized");
        community.program().patch(&path, &change).refused(401, "unauthorized");
        assert_eq!(community.count("SELECT count(*) AS n FROM questions"), 1);
    }
}

#[test]
fn an_idea_is_proposed_and_its_page_shows_it() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.program_of(&community.customer("Ana"));
        let new = json!({"title": " Brighter  when I brake ", "body": "It **helps**.\r\nReally.", "language": "it"});
        let answer = ana.post(&ideas_of(&question), &new).expect(201);
        let json = answer.json();
        let idea = Idea(json["code"].as_str().unwrap().to_owned());
        assert_eq!(answer.header("location"), Some(format!("/api/v1{}", idea.path())));
        assert_eq!(json["title"], "Brighter when I brake");
        assert_eq!(json["body"], "It **helps**.\nReally.");
        assert_eq!((&json["version"], &json["votes"], &json["mine"]), (&json!(1), &json!(0), &json!(false)));
        assert_eq!((&json["question"], &json["language"]), (&json!(question.0), &json!("it")));
        assert_eq!((&json["author"]["name"], &json["created_at"]), (&json!("Ana"), &json!("2026-11-23T12:00:00Z")));
        assert_eq!(community.program().get(&idea.path()).expect(200).json(), json);
        assert!(community.guest().opens(&idea.path()).expect(200).shows("Brighter when I brake"));
        assert_eq!(community.events("idea-proposed"), 1);
    }
}

#[test]
fn a_code_of_the_client_s_own_is_one_idea() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.program_of(&community.customer("Ana"));
        let new = json!({"code": "0123456789", "title": "Brighter when I brake", "language": "en"});
        for _ in 0..2 {
            assert_eq!(ana.post(&ideas_of(&question), &new).expect(201).json()["code"], "0123456789");
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM ideas"), 1);
        let ben = community.program_of(&community.customer("Ben"));
        ben.post(&ideas_of(&question), &new).refused(409, "conflict-code-taken");
    }
}

#[test]
fn an_idea_is_changed_and_every_version_stays() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let person = community.customer("Ana");
        let idea = person.proposes(&question, "Brighter when I brake");
        let ana = community.program_of(&person);
        let change = json!({"title": "Much brighter", "body": "When I brake.", "base_version": 1});
        let changed = ana.patch(&idea.path(), &change).expect(200).json();
        assert_eq!((&changed["version"], &changed["title"]), (&json!(2), &json!("Much brighter")));
        assert_eq!(ana.patch(&idea.path(), &change).expect(200).json()["version"], 2, "the same text is no version");
        let stale = ana.patch(&idea.path(), &json!({"title": "Darker", "body": "", "base_version": 1}));
        assert_eq!(stale.refused(409, "stale")["version"], 2);
        let versions = community.program().get(&format!("{}/versions", idea.path())).expect(200).json();
        assert_eq!(versions["versions"][0]["number"], 2);
        assert_eq!(versions["versions"][1]["is_newest"], false);
        let first = community.program().get(&format!("{}/versions/1", idea.path())).expect(200).json();
        assert_eq!((&first["title"], &first["author"]["name"]), (&json!("Brighter when I brake"), &json!("Ana")));
        for none in ["0", "3", "x", "-1", "99999999999999999999"] {
            community.program().get(&format!("{}/versions/{none}", idea.path())).refused(404, "not-found");
        }
        let ben = community.program_of(&community.customer("Ben"));
        ben.patch(&idea.path(), &change).refused(403, "denied-not-yours");
        assert!(community.guest().opens(&idea.path()).shows("Much brighter"));
    }
}

#[test]
fn a_vote_by_the_api_is_seen_on_the_page() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, person) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let ben = community.program_of(&person);
        for _ in 0..2 {
            assert_eq!(
                ben.votes(&idea).expect(200).json(),
                json!({"votes": 1, "voters": 1, "mine": true, "weight": 1, "left": null})
            );
        }
        assert_eq!(person.reads_votes_of(&idea), 1);
        assert_eq!(community.events("idea-voted"), 1);
        person.takes_back_vote_for(&idea);
        assert_eq!(ben.get(&idea.path()).json()["mine"], false);
        ana.votes_for(&idea);
        for _ in 0..2 {
            assert_eq!(
                ben.takes_vote_back(&idea).expect(200).json(),
                json!({"votes": 1, "voters": 1, "mine": false, "weight": 0, "left": null})
            );
        }
        assert_eq!(
            community.program_of(&ana).takes_vote_back(&idea).json(),
            json!({"votes": 0, "voters": 0, "mine": false, "weight": 0, "left": null})
        );
    }
}

#[test]
fn a_comment_is_posted_answered_and_shown() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let idea = community.customer("Ana").proposes(&question, "Brighter when I brake");
        let ben = community.program_of(&community.customer("Ben"));
        let answer = ben.post(&comments_of(&idea), &json!({"body": "How bright?"})).expect(201);
        let comment = answer.json();
        let code = comment["code"].as_str().unwrap();
        assert_eq!(answer.header("location"), Some(format!("/api/v1/comments/{code}")));
        assert_eq!(community.program().get(&format!("/comments/{code}")).expect(200).json(), comment);
        let reply = ben.post(&comments_of(&idea), &json!({"body": "Very.", "parent": code})).expect(201).json();
        assert_eq!((&reply["parent"], &reply["idea"]), (&json!(code), &json!(idea.0)));
        let lost = ben.post(&comments_of(&idea), &json!({"body": "Hm", "parent": "0000000000"}));
        assert_eq!(super::wrong_fields(&lost.refused(422, "invalid")), ["parent"]);
        assert_eq!(super::wrong_fields(&ben.post(&comments_of(&idea), &json!({})).refused(422, "invalid")), ["body"]);
        let page = community.guest().opens(&idea.path()).expect(200);
        assert!(page.shows("How bright?") && page.shows("Very."), "{}", page.text());
        assert_eq!(community.program().get(&idea.path()).json()["comments"], 2);
    }
}
