//! The map of addresses, as the code has it and as the server keeps it.

use std::fmt::Write;

use cofirma::platform::access::Audience;
use cofirma::platform::web::Route;
use cofirma::platform::web::route::Proof;
use cofirma::routes;

use super::files;
use crate::support::every_database;

#[test]
fn the_map_is_the_one_that_was_agreed() {
    let mut text = String::from(
        "# Every address\n\n\
         Written from the code by the test suite; `COFIRMA_UPDATE=1 cargo test --test community contracts::routes` writes \
         it anew. The audience is\nasked before anything is read; the proof says how a write shows that it was meant \
         (`form`: one of our own pages sent it; `bearer`: a token\nin a header). \
         `always open` stays open where one must sign in to read; a room that is off has no address.\n\n\
         | method | path | audience | proof | room |\n|---|---|---|---|---|\n",
    );
    for route in routes::map() {
        let Route { method, path, audience, proof, room, .. } = &route;
        let room = room.map_or("", |room| room.as_str());
        writeln!(text, "| {method} | `{path}` | {audience} | {proof} | {room} |").expect("a line");
    }
    files::hold_equal("docs/routes.md", &text);
}

#[test]
fn no_address_stands_twice_in_the_map() {
    let mut lines: Vec<String> = routes::map().iter().map(|route| format!("{} {}", route.method, route.path)).collect();
    lines.sort();
    let all = lines.len();
    lines.dedup();
    assert_eq!(lines.len(), all, "{lines:#?}");
}

#[test]
fn every_write_needs_a_proof() {
    for route in routes::map() {
        let expected = match (route.method.as_str(), route.path.starts_with("/api/")) {
            (_, true) => Proof::Bearer,
            ("GET", _) => Proof::None,
            _ => Proof::Form,
        };
        assert_eq!(route.proof, expected, "{} {}", route.method, route.path);
    }
}

/// A path with something in its variable parts that no row has.
fn concrete(path: &str) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').expect("a closing brace");
        text.push_str(before);
        text.push_str(match name {
            "number" => "1",
            _ => "0000000000",
        });
        rest = after;
    }
    text.push_str(rest);
    if text.ends_with("/rulings/new") {
        // The links to it always say what is to be done.
        text.push_str(if text.starts_with("/people/") { "?kind=warn" } else { "?kind=hide" });
    }
    text
}

/// What forms ask for: a form that is wrong in itself may be refused before anybody asks whose it is.
const PLAUSIBLE: &[(&str, &str)] = &[
    ("kind", "hide"),
    ("reason", "Because it says the same."),
    ("into", "0000000000"),
    ("title", "Brighter when I brake"),
    ("body", "Because it would help."),
    ("language", "en"),
    ("base_version", "1"),
    ("status", "planned"),
    ("reasons", "We like it."),
    ("host", "0000000000"),
    ("choice", "given"),
    ("name", "Ana"),
    ("product", "Volpe"),
    ("why", "Because."),
];

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

#[test]
fn no_other_site_writes_in_somebody_s_name() {
    for community in every_database() {
        let admin = community.admin("Ada");
        for route in routes::map().iter().filter(|route| route.proof == Proof::Form) {
            let path = concrete(route.path);
            for headers in [
                vec![FORM, ("sec-fetch-site", "cross-site")],
                vec![FORM, ("origin", "https://evil.example")],
                vec![FORM],
            ] {
                let answer = admin.browser.send(route.method.as_str(), &path, &headers, Some(vec![]));
                assert_eq!(answer.status, 403, "{} {path} with {headers:?}: {}", route.method, answer.text());
            }
        }
        assert_eq!(community.count("SELECT count(*) AS n FROM sessions"), 1, "nothing was written");
    }
}

#[test]
fn who_is_not_meant_does_not_get_in() {
    for community in every_database() {
        let (guest, member) = (community.guest(), community.customer("Mo"));
        for route in routes::map().iter().filter(|route| route.proof != Proof::Bearer) {
            let path = concrete(route.path);
            let is_write = route.method != "GET";
            let ask = |browser: &crate::support::browser::Browser| {
                if is_write { browser.post(&path, PLAUSIBLE) } else { browser.get(&path) }
            };
            let what = format!("{} {path} ({})", route.method, route.audience);
            if !matches!(route.audience, Audience::Open | Audience::Public) {
                let answer = ask(&guest.browser);
                let leads = answer.header("location").unwrap_or_default();
                let is_sent = answer.status == 303 && leads.starts_with("/sign-in?next=");
                assert!(is_sent, "{what}, a guest: {} {leads} {}", answer.status, answer.text());
            }
            if !matches!(route.audience, Audience::Open | Audience::Public | Audience::SignedIn) {
                let answer = ask(&member.browser);
                assert_eq!(answer.status, 404, "{what}, a member: {}", answer.text());
            }
        }
    }
}
