//! A request with a key is done once.

use cofirma::platform::clock::Moment;
use serde_json::json;

use super::{comments_of, ideas_of};
use crate::support::{Community, every_database};

fn ideas(community: &Community) -> i64 {
    community.count("SELECT count(*) AS n FROM ideas")
}

#[test]
fn the_same_request_again_gets_the_same_answer() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.program_of(&community.customer("Ana"));
        let (path, new) = (ideas_of(&question), json!({"title": "Brighter when I brake", "language": "en"}));
        let first = ana.post_once("k-1", &path, &new).expect(201);
        assert_eq!(first.header("idempotency-replayed"), None);
        let again = ana.post_once("k-1", &path, &new).expect(201);
        assert_eq!(again.header("idempotency-replayed").as_deref(), Some("true"));
        assert_eq!((&again.body, again.header("location")), (&first.body, first.header("location")));
        assert_eq!((ideas(&community), community.events("idea-proposed")), (1, 1));
        let other = json!({"title": "Darker when I brake", "language": "en"});
        ana.post_once("k-1", &path, &other).refused(422, "idempotency-key-reused");
        ana.post_once("k-1", &format!("/ideas/{}/comments", first.json()["code"].as_str().unwrap()), &new).expect(422);
        let ben = community.program_of(&community.customer("Ben"));
        ben.post_once("k-1", &path, &new).expect(201);
        assert_eq!(ideas(&community), 2, "a key is its person's own");
    }
}

#[test]
fn a_key_is_kept_for_a_day() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.program_of(&community.customer("Ana"));
        let (path, new) = (ideas_of(&question), json!({"title": "Brighter when I brake", "language": "en"}));
        let first = ana.post_once("k", &path, &new).expect(201);
        community.clock.advance(23 * Moment::HOUR);
        assert_eq!(ana.post_once("k", &path, &new).expect(201).body, first.body);
        community.clock.advance(2 * Moment::HOUR);
        let fresh = ana.post_once("k", &path, &new).expect(201);
        assert_eq!(fresh.header("idempotency-replayed"), None);
        assert_ne!(fresh.body, first.body);
        assert_eq!((ideas(&community), community.count("SELECT count(*) AS n FROM idempotency_answers")), (2, 1));
    }
}

#[test]
fn twenty_at_once_are_one_idea() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.program_of(&community.customer("Ana"));
        let (path, new) = (ideas_of(&question), json!({"title": "Brighter when I brake", "language": "en"}));
        let bodies: Vec<String> = std::thread::scope(|scope| {
            let sent: Vec<_> =
                (0..20).map(|_| scope.spawn(|| ana.post_once("k", &path, &new).expect(201).body)).collect();
            sent.into_iter().map(|thread| thread.join().expect("an answer")).collect()
        });
        assert!(bodies.iter().all(|body| *body == bodies[0]));
        assert_eq!((ideas(&community), community.events("idea-proposed")), (1, 1));
    }
}

#[test]
fn a_refusal_is_not_kept() {
    for community in every_database() {
        let giulia = community.product_manager("Giulia");
        let question = giulia.asks("What next?");
        let idea = giulia.proposes(&question, "Brighter when I brake");
        let ana = community.program_of(&community.customer("Ana"));
        ana.post_once("k", &comments_of(&idea), &json!({"body": ""})).refused(422, "invalid");
        let missing = json!({"body": "Yes", "parent": "0000000000"});
        ana.post_once("k", &comments_of(&idea), &missing).refused(422, "invalid");
        ana.post_once("k", &comments_of(&idea), &json!({"body": "Yes"})).expect(201);
        assert_eq!(community.count("SELECT count(*) AS n FROM comments"), 1);
    }
}

#[test]
fn a_key_is_short_and_visible() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.program_of(&community.customer("Ana"));
        let new = json!({"title": "Brighter when I brake", "language": "en"});
        for key in ["", "a b", &"x".repeat(256)] {
            ana.post_once(key, &ideas_of(&question), &new).refused(422, "idempotency-key");
        }
        ana.post_once(&"x".repeat(255), &ideas_of(&question), &new).expect(201);
    }
}
