//! How much is too much, and that nobody can shut somebody else out.

use cofirma::platform::clock::Moment;

use super::PASSWORD;
use crate::support::browser::Browser;
use crate::support::community::Community;
use crate::support::every_database;

fn from(community: &Community, network: &str) -> Browser {
    let mut browser = community.browser();
    browser.network = Some(network.to_owned());
    browser
}

fn asks(browser: &Browser, email: &str) -> u16 {
    browser.post("/sign-in", &[("email", email)]).status
}

#[test]
fn one_network_asks_for_six_mails_to_an_address_and_then_waits() {
    for community in every_database() {
        community.customer("Ben");
        for address in ["ben@example.org", "eva@example.org"] {
            let mallory = from(&community, "198.51.100.7");
            let answers: Vec<u16> = (0..8).map(|_| asks(&mallory, address)).collect();
            assert_eq!(answers, [303, 303, 303, 303, 303, 303, 429, 429], "{address}");
            assert_eq!(community.mail_to(address).len(), 6);
            assert_eq!(asks(&from(&community, "203.0.113.9"), address), 303, "others are not held up");
            community.clock.advance(16 * Moment::MINUTE);
            assert_eq!(asks(&mallory, address), 303);
        }
    }
}

#[test]
fn the_owner_gets_her_mail_however_many_ask_for_it_elsewhere() {
    for community in every_database() {
        let mut ana = community.guest();
        ana.browser.network = Some("192.0.2.1".into());
        ana.registers("Ana", "ana@example.org", PASSWORD).expect(303);
        community.clock.advance(Moment::DAY);
        let letters = || community.mail_to("ana@example.org").len();
        let mallory = from(&community, "198.51.100.7");
        for _ in 0..5 {
            for _ in 0..6 {
                assert_eq!(asks(&mallory, "ana@example.org"), 303, "the page tells nothing");
            }
            community.clock.advance(15 * Moment::MINUTE);
        }
        let before = letters();
        assert!(before <= 28, "{before} letters in a day");
        // On the train she gets one, once an hour.
        let train = from(&community, "203.0.113.50");
        for _ in 0..3 {
            assert_eq!(asks(&train, "ana@example.org"), 303);
        }
        assert_eq!(letters(), before + 1);
        // With the browser that she came in with she gets each.
        let mut known = from(&community, "203.0.113.51");
        known.set_cookie("known", &ana.browser.cookie("known").unwrap());
        for n in 2..5 {
            assert_eq!(asks(&known, "ana@example.org"), 303);
            assert_eq!(letters(), before + n);
        }
        // The mark of somebody else, or none of ours, does not count.
        let ben = community.guest();
        ben.registers("Ben", "ben@example.org", "").expect(303);
        for mark in [ben.browser.cookie("known").unwrap(), "00".repeat(16)] {
            let mut other = from(&community, "203.0.113.50");
            other.set_cookie("known", &mark);
            assert_eq!(asks(&other, "ana@example.org"), 303);
            assert_eq!(letters(), before + 4);
        }
        // From where she is signed in she gets hers, and from anywhere her password lets her in.
        assert_eq!(asks(&from(&community, "192.0.2.1"), "ana@example.org"), 303);
        assert_eq!(letters(), before + 5);
        let fields = [("email", "ana@example.org"), ("password", PASSWORD)];
        from(&community, "203.0.113.52").post("/sign-in", &fields).expect(303);
        // However many networks somebody has, a day brings no flood.
        community.meddle("UPDATE attempts SET count = 240 WHERE scope = 'mail-flood'");
        let before = letters();
        assert_eq!(asks(&from(&community, "198.51.100.99"), "ana@example.org"), 303);
        assert_eq!(letters(), before);
    }
}

#[test]
fn guessing_a_password_shuts_out_the_guesser_alone() {
    for community in every_database() {
        community.guest().registers("Ana", "ana@example.org", PASSWORD).expect(303);
        let mallory = from(&community, "198.51.100.7");
        let tries = |browser: &Browser, password: &str| {
            browser.post("/sign-in", &[("email", "ana@example.org"), ("password", password)]).status
        };
        for n in 0..10 {
            assert_eq!(tries(&mallory, &format!("guess number {n}")), 422);
        }
        assert_eq!(tries(&mallory, PASSWORD), 429);
        assert_eq!(tries(&from(&community, "203.0.113.9"), PASSWORD), 303);
    }
}

#[test]
fn limits_hold_across_processes_and_restarts() {
    for community in every_database() {
        let options = cofirma::platform::db::Options::default();
        let second = Community::over(community.backend.clone(), &options, community.clock.clone());
        let (one, two) = (from(&community, "198.51.100.7"), from(&second, "198.51.100.7"));
        for _ in 0..3 {
            assert_eq!((asks(&one, "ben@example.org"), asks(&two, "ben@example.org")), (303, 303));
        }
        assert_eq!((asks(&one, "ben@example.org"), asks(&two, "ben@example.org")), (429, 429));
        drop(second);
        let third = Community::over(community.backend.clone(), &options, community.clock.clone());
        assert_eq!(asks(&from(&third, "198.51.100.7"), "ben@example.org"), 429);
    }
}

#[test]
fn codes_to_prove_who_one_is_are_bounded_too() {
    for community in every_database() {
        let ana = community.customer("Ana");
        let answers: Vec<u16> = (0..7).map(|_| ana.browser.post("/sign-in/again", &[]).status).collect();
        assert_eq!(answers, [303, 303, 303, 303, 303, 303, 429]);
        let guesses: Vec<u16> = (0..12)
            .map(|n| ana.browser.post("/sign-in/again", &[("password", &format!("guess {n}"))]).status)
            .collect();
        assert_eq!(guesses.iter().filter(|status| **status == 429).count(), 2, "{guesses:?}");
    }
}

#[test]
fn nobody_writes_without_end() {
    for community in every_database() {
        let question = community.product_manager("Giulia").asks("What next?");
        let ana = community.customer("Ana");
        let idea = ana.proposes(&question, "The first");
        let ideas = format!("{}/ideas", question.path());
        let answers: Vec<u16> = (0..101)
            .map(|n| {
                let title = format!("Idea number {n}");
                ana.browser.post(&ideas, &[("title", &title), ("language", "en"), ("go", "different")]).status
            })
            .collect();
        assert_eq!(answers.iter().filter(|status| **status == 303).count(), 99);
        assert!(answers.ends_with(&[429, 429]), "{answers:?}");
        let comments = format!("{}/comments", idea.path());
        let answers: Vec<u16> =
            (0..201).map(|n| ana.browser.post(&comments, &[("body", &format!("Thought {n}"))]).status).collect();
        assert_eq!(answers.iter().filter(|status| **status == 303).count(), 200);
        assert_eq!(answers[200], 429);
        let ben = community.customer("Ben");
        assert_eq!(ben.browser.post(&comments, &[("body", "Others go on.")]).status, 303);
        let vote = format!("{}/vote", idea.path());
        ben.votes_for(&idea);
        // As if there had been a thousand.
        community.meddle("UPDATE attempts SET count = 1000 WHERE scope = 'write-votes'");
        assert_eq!(ben.browser.post(&vote, &[]).status, 429);
        community.clock.advance(Moment::HOUR);
        assert_eq!(ben.browser.post(&vote, &[]).status, 303);
    }
}

#[test]
fn a_network_that_asks_for_everybody_s_mail_or_tries_everybody_s_password_waits() {
    for community in every_database() {
        let mallory = from(&community, "198.51.100.7");
        let tries = |browser: &Browser, email: &str| {
            browser.post("/sign-in", &[("email", email), ("password", "a guess like others")]).status
        };
        assert_eq!((asks(&mallory, "a@example.org"), tries(&mallory, "a@example.org")), (303, 422));
        // As if there had been so many, each to another address.
        community.meddle("UPDATE attempts SET count = 120 WHERE scope = 'mail-network'");
        community.meddle("UPDATE attempts SET count = 60 WHERE scope = 'sign-in-network'");
        assert_eq!((asks(&mallory, "b@example.org"), tries(&mallory, "b@example.org")), (429, 429));
        let other = from(&community, "203.0.113.9");
        assert_eq!((asks(&other, "b@example.org"), tries(&other, "b@example.org")), (303, 422));
    }
}
