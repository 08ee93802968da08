//! The demo: made once, whole, honest about itself, and never in the place of a real community.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use cofirma::platform::clock::Clock;
use cofirma::platform::db::Options;

use crate::support::backend::{Backend, kinds};
use crate::support::browser::Browser;
use crate::support::command::Said;
use crate::support::{Community, every_database};

/// Tables of which a second making would make more.
const COUNTED: [&str; 8] = ["people", "questions", "ideas", "votes", "comments", "releases", "credits", "events"];

fn counts(community: &Community) -> Vec<i64> {
    COUNTED.iter().map(|table| community.count(&format!("SELECT count(*) AS n FROM {table}"))).collect()
}

/// How the demo says one signs in: role, address, password.
fn accounts(said: &Said) -> Vec<(String, String, String)> {
    let lines = said.out.lines().filter(|line| line.contains('@'));
    lines
        .map(|line| {
            let (role, rest) = line.split_once(char::is_whitespace).expect("a role");
            let (address, password) = rest.trim().split_once("  ").expect("an address");
            (role.to_owned(), address.trim().to_owned(), password.trim().to_owned())
        })
        .collect()
}

/// The kind of page behind an address: `/ideas/*/ballots`.
fn kind(address: &str) -> String {
    let is_code = |part: &str| part.len() == 10 && part.contains(|c: char| c.is_ascii_digit());
    address.split('/').map(|part| if is_code(part) { "*" } else { part }).collect::<Vec<_>>().join("/")
}

/// Opens the pages that can be reached, each with every set of parameters once, and of pages that differ only by the thing
/// they show at most so many; returns how many there were.
fn opens_pages(browser: &Browser, who: &str, alike: usize) -> usize {
    let mut waiting = VecDeque::from(["/".to_owned()]);
    let mut seen = BTreeSet::new();
    let mut of_kind: BTreeMap<String, usize> = BTreeMap::new();
    let mut pages = 0;
    while let Some(path) = waiting.pop_front() {
        let (address, query) = path.split_once('?').unwrap_or((&path, ""));
        let keys: Vec<&str> = query.split('&').map(|pair| pair.split('=').next().unwrap_or(pair)).collect();
        // A list sorted in other ways is the same page.
        if !seen.insert(format!("{address}?{}", keys.join("&"))) {
            continue;
        }
        let so_many = of_kind.entry(format!("{}?{}", kind(address), keys.join("&"))).or_default();
        *so_many += 1;
        if *so_many > alike {
            continue;
        }
        let answer = browser.get(&path);
        if (300..400).contains(&answer.status) {
            waiting.push_back(answer.leads_to());
            continue;
        }
        assert_eq!(answer.status, 200, "{who}: {path}: {}", answer.text());
        if !answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
            continue;
        }
        pages += 1;
        assert_eq!(answer.all("aside.demo").len(), 1, "{who}: {path} does not say that it is a demo");
        assert!(!answer.body.contains("⟨") && !answer.body.contains("{{"), "{who}: {path} lacks a word");
        let links = answer.attributes("a[href]", "href").into_iter().chain(answer.attributes("img[src]", "src"));
        for link in links.filter(|link| link.starts_with('/') && !link.contains("lang=")) {
            waiting.push_back(link.split('#').next().unwrap_or(&link).to_owned());
        }
    }
    pages
}

#[test]
fn the_demo_is_made_once_and_every_page_of_it_opens() {
    for kind in kinds() {
        let backend = Arc::new(Backend::empty(kind));
        let said = backend.cofirma(&["demo", "--no-serve"]).expect(0).says(&["invented", "http://localhost:8080"]);
        let accounts = accounts(&said);
        let roles: Vec<&str> = accounts.iter().map(|(role, ..)| role.as_str()).collect();
        assert_eq!(roles, ["customer", "moderator", "product", "admin"], "{}", said.out);
        backend.cofirma(&["check"]).expect(0);
        let community = Community::over(Arc::clone(&backend), &Options::default(), Clock::System);
        let before = counts(&community);
        let [people, questions, ideas, votes, comments, releases, ..] = before[..] else { panic!("{before:?}") };
        assert!(people > 20 && questions >= 4 && ideas > 50 && votes > 200 && comments > 30, "{before:?}");
        assert!(releases >= 2, "{before:?}");
        let again = backend.cofirma(&["demo", "--no-serve"]).expect(0);
        assert_eq!(again.out, said.out);
        assert_eq!(counts(&community), before, "a second time makes nothing twice");
        let pages = opens_pages(&community.browser(), "guest", usize::MAX);
        assert!(pages > 60, "{pages} pages");
        for (role, address, password) in &accounts {
            let guest = community.guest();
            guest.signs_in(address, password).expect(303);
            let pages = opens_pages(&guest.browser, role, 6);
            assert!(pages > 60, "{role}: {pages} pages");
        }
        let lost = community.guest().opens("/nowhere").expect(404);
        assert_eq!(lost.all("aside.demo").len(), 1, "even what is not found says so");
        community.adds_up();
        // The admin comes last: without one the demo is there in part, and nobody pretends that it is whole.
        let admin = &accounts[3].1;
        community.meddle(&format!("UPDATE people SET email = 'x@example.org' WHERE email = '{admin}'"));
        backend.cofirma(&["demo", "--no-serve"]).refuses(&["interrupted", "--reset"]);
        // To begin anew throws away what visitors did.
        community.customer("A visitor");
        drop(community);
        backend.cofirma(&["demo", "--no-serve", "--reset"]).expect(0).says(&["was emptied"]);
        backend.cofirma(&["check"]).expect(0);
        let community = Community::over(Arc::clone(&backend), &Options::default(), Clock::System);
        assert_eq!(community.count("SELECT count(*) AS n FROM people WHERE name = 'A visitor'"), 0);
        assert_eq!(counts(&community)[..6], before[..6]);
    }
}

#[test]
fn a_real_community_is_left_alone() {
    for community in every_database() {
        community.product_manager("Giulia").asks("What next?");
        let before = counts(&community);
        for words in [&["demo", "--no-serve"][..], &["demo", "--reset", "--no-serve"], &["demo", "--reset"]] {
            community.backend.cofirma(words).refuses(&["not a demo", "left alone"]);
        }
        assert_eq!(counts(&community), before);
        assert!(community.guest().opens("/").expect(200).all("aside.demo").is_empty());
    }
}

#[test]
fn the_demo_stays_on_this_machine() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |environment: &[(&str, &str)], words: &[&str]| {
        let words: Vec<&str> = ["demo", "--no-serve"].iter().chain(words).copied().collect();
        crate::support::command::cofirma_in(folder.path(), environment, &words, "")
    };
    for listen in ["0.0.0.0:8080", "[::]:8080", "192.0.2.7:80"] {
        run(&[], &["--listen", listen]).refuses(&["listen:", listen]);
        run(&[("COFIRMA_LISTEN", listen)], &[]).refuses(&["listen:", listen]);
    }
    std::fs::write(folder.path().join("cofirma.toml"), "listen = \"0.0.0.0:8080\"\n").expect("a file");
    run(&[], &[]).refuses(&["listen:"]);
    assert!(!folder.path().join("data").exists(), "nothing was made");
}
