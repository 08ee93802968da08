//! What programs do with what was said.

use serde_json::json;

use crate::support::every_database;

#[test]
fn programs_edit_and_remove_too() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Five seconds.");
        let (his, hers) = (community.program_of(&ben), community.program_of(&ana));
        let changed = his.patch(&comment.path(), &json!({"body": "Two seconds."})).expect(200).json();
        assert_eq!(changed["body"], json!("Two seconds."));
        assert!(changed["edited_at"].is_string(), "{changed}");
        hers.patch(&comment.path(), &json!({"body": "Mine."})).expect(403);
        hers.send("PUT", &format!("{}/shaped", comment.path()), &[], None).expect(200);
        assert!(hers.get(&comment.path()).expect(200).json()["shaped_at"].is_string());
        hers.send("DELETE", &comment.path(), &[], None).expect(403);
        his.send("DELETE", &comment.path(), &[], None).expect(200);
        his.get(&comment.path()).expect(404);
    }
}

#[test]
fn programs_say_whether_a_comment_helps() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let (ana, ben) = (community.customer("Ana"), community.customer("Ben"));
        let idea = ana.proposes(&question, "Brighter when I brake");
        let comment = ben.comments_on(&idea, "Two seconds.");
        let (ours, path) = (community.program_of(&ana), format!("{}/opinion", comment.path()));
        let told = ours.send("PUT", &path, &[], Some(&json!({"opinion": "helpful"}).to_string())).expect(200).json();
        assert_eq!(told, json!({"helpful": 1, "unhelpful": 0, "mine": "helpful"}));
        ours.send("PUT", &path, &[], Some(&json!({"opinion": "great"}).to_string())).expect(422);
        community
            .program_of(&ben)
            .send("PUT", &path, &[], Some(&json!({"opinion": "helpful"}).to_string()))
            .expect(403);
        assert_eq!(ours.get(&comment.path()).expect(200).json()["helpful"], json!(1));
        assert_eq!(ours.send("DELETE", &path, &[], None).expect(200).json()["helpful"], json!(0));
        community.adds_up();
    }
}
