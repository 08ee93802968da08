//! A community that is closed to who has not signed in: nothing of it is read from outside.

use cofirma::platform::access::Audience;
use cofirma::platform::clock::Clock;
use cofirma::platform::community::Room;
use cofirma::platform::db::Options;
use cofirma::routes;

use crate::support::community::START;
use crate::support::people::{Idea, Person, Question};
use crate::support::{Community, every_database};

const TITLE: &str = "Brighter when I brake";
const QUESTION: &str = "What should the next lamp do?";

fn closes(admin: &Person, readers: &str) {
    let fields =
        [("readers", readers), ("joiners", "anybody"), ("domains", ""), ("ways_in", "code"), ("ways_in", "password")];
    admin.browser.post("/admin/settings/doors", &fields).expect(303);
}

fn filled(community: &Community) -> (Question, Idea) {
    let pia = community.product_manager("Pia");
    let question = pia.asks(QUESTION);
    let idea = pia.proposes(&question, TITLE);
    (question, idea)
}

/// What forms ask for before anybody asks who sends them.
const PLAUSIBLE: &[(&str, &str)] =
    &[("kind", "hide"), ("reason", "Because it says the same."), ("into", "0000000000"), ("choice", "given")];

/// A path of the map that leads to something.
fn concrete(path: &str, question: &Question, idea: &Idea) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').expect("a closing brace");
        let value = match name {
            "question" => &question.0,
            "idea" | "thing" => &idea.0,
            "subject" => "idea",
            "number" | "revision" => "1",
            "ending" => "png",
            "text" => "terms",
            "part" => "look",
            _ => "0000000000",
        };
        text.push_str(before);
        text.push_str(value);
        rest = after;
    }
    text.push_str(rest);
    text.replace("/rulings/new", "/rulings/new?kind=hide")
}

#[test]
fn a_guest_of_a_closed_community_finds_every_page_shut() {
    for community in every_database() {
        let (question, idea) = filled(&community);
        let ada = community.admin("Ada");
        assert!(community.guest().opens(&idea.path()).expect(200).shows(TITLE));
        closes(&ada, "signed-in");
        let mut shut = 0;
        for route in routes::map() {
            let path = concrete(route.path, &question, &idea);
            let is_api = path.starts_with("/api/");
            let guest = community.browser();
            let answer = if route.method == "GET" { guest.get(&path) } else { guest.post(&path, PLAUSIBLE) };
            let what = format!("{} {path} ({}): {} {}", route.method, route.audience, answer.status, answer.text());
            assert!(!answer.body.contains(TITLE) && !answer.body.contains(QUESTION), "{what}");
            if route.audience == Audience::Open {
                let leads = answer.header("location").unwrap_or_default();
                assert!(!leads.starts_with("/sign-in?"), "what is always open asks nobody to sign in: {what}");
                continue;
            }
            if is_api && route.method == "GET" {
                assert_eq!(answer.status, 401, "{what}");
            } else if !is_api {
                let leads = answer.header("location").unwrap_or_default();
                assert!(answer.status == 303 && leads.starts_with("/sign-in?next="), "{what} {leads}");
            }
            shut += 1;
        }
        assert!(shut > 40, "{shut}");
        // Everybody with a name reads as before.
        assert!(community.customer("Cia").opens(&idea.path()).expect(200).shows(TITLE));
        let token = community.token_of(&community.customer("Tom"));
        let bearer = format!("Bearer {token}");
        let api = format!("/api/v1/ideas/{}", idea.0);
        community.browser().send("GET", &api, &[("authorization", &bearer)], None).expect(200);
        closes(&ada, "anybody");
        assert!(community.guest().opens(&idea.path()).expect(200).shows(TITLE));
    }
}

#[test]
fn no_page_that_was_kept_for_guests_outlives_the_closing() {
    for community in every_database() {
        let (_, idea) = filled(&community);
        let other = Community::over(community.backend.clone(), &Options::default(), Clock::fixed(START));
        let ada = community.admin("Ada");
        for server in [&community, &other] {
            server.guest().opens(&idea.path()).expect(200);
        }
        closes(&ada, "signed-in");
        assert_eq!(community.guest().opens(&idea.path()).status, 303, "at once where it was closed");
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert_eq!(other.guest().opens(&idea.path()).status, 303, "a second later everywhere");
    }
}

#[test]
fn error_pages_of_a_closed_community_tell_nothing() {
    for community in every_database() {
        let (_, idea) = filled(&community);
        closes(&community.admin("Ada"), "signed-in");
        for path in ["/nothing/here", &format!("{}/nothing", idea.path())] {
            let page = community.guest().opens(path).expect(404);
            assert!(!page.body.contains(TITLE) && !page.body.contains("/questions\""), "{}", page.body);
        }
        let robots = community.guest().opens("/robots.txt").expect(200).body;
        assert!(robots.contains("Disallow: /\n"), "{robots}");
    }
}

#[test]
fn every_line_of_a_room_that_can_be_off_says_so() {
    for route in routes::map() {
        let of_signatures = [
            "/releases",
            "/credits",
            "/credentials/{",
            "/disputes",
            "/findings",
            "/l/",
            "/L/",
            "/ledger",
            "/milestones",
            "/payouts",
            "/programmes",
            "/redemptions",
            "/rewards",
            "/testers",
        ];
        let is_signatures = of_signatures.iter().any(|part| route.path.contains(part));
        assert_eq!(route.room == Some(Room::Signatures), is_signatures, "{} {}", route.method, route.path);
        assert!(route.room.is_none_or(|room| Room::OPTIONAL.contains(&room)), "{}", route.path);
    }
}
