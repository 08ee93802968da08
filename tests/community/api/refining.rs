//! Programs suggest changes and answer them.

use serde_json::json;

use crate::support::{Idea, every_database};

const BODY: &str = "It should flash. Five seconds are enough.";

#[test]
fn programs_suggest_and_answer() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let path = ana.tries_to_propose(&question, "Brighter when I brake", BODY).leads_to();
        let idea = Idea(path.trim_start_matches("/ideas/").to_owned());
        let (his, hers) = (community.program_of(&ben), community.program_of(&ana));
        let path = format!("/ideas/{}/refinements", idea.0);
        let new = json!({"title": "Brighter when I brake", "body": "It should flash. Two seconds are enough.", "base_version": 1, "why": "Shorter."});
        community.program().post(&path, &new).refused(401, "unauthorized");
        let made = his.post_once("k", &path, &new).expect(201);
        assert_eq!(his.post_once("k", &path, &new).expect(201).body, made.body);
        let code = made.json()["code"].as_str().unwrap().to_owned();
        assert_eq!(made.header("location"), Some(format!("/api/v1/refinements/{code}")));
        let answer = json!({"answer": "accept", "thanks": "Thank you!"});
        his.post(&format!("/refinements/{code}/answer"), &answer).refused(403, "denied-own-content");
        let taken = hers.post(&format!("/refinements/{code}/answer"), &answer).expect(200).json();
        assert_eq!((&taken["state"], &taken["thanks"]), (&json!("accepted"), &json!("Thank you!")));
        let list = community.program().get(&path).expect(200).json();
        assert_eq!(list["refinements"][0]["author"]["name"], "Ben");
        let versions = community.program().get(&format!("/ideas/{}/versions", idea.0)).expect(200).json();
        let newest = &versions["versions"][0];
        assert_eq!((&newest["author"]["name"], &newest["taken_up_by"]["name"]), (&json!("Ben"), &json!("Ana")));
        let none = json!({"title": "Brighter", "body": BODY});
        his.post(&path, &none).refused(422, "invalid");
    }
}
