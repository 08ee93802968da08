//! Asks for every page of the map as everybody, and notes which words are read where.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use cofirma::platform::access::Audience;
use cofirma::routes;

use super::addresses::{ROWS, fixed};
use super::cast::Cast;
use super::words;
use crate::support::Community;
use crate::support::browser::{Answer, Browser};

/// Who reads pages, with the token of their programs.
pub struct Reader<'a> {
    pub name: &'static str,
    browser: &'a Browser,
    token: Option<String>,
}

/// Where somebody read a word: output, address, number of the plant, name of the reader.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sighting {
    pub output: String,
    pub address: String,
    pub plant: usize,
    pub reader: &'static str,
}

/// Everybody who walks.
pub const WALKERS: [&str; 7] = ["guest", "mo", "ana", "ben", "marta", "paolo", "ada"];

/// The walkers, each with a browser and a token of their own.
pub fn readers<'a>(community: &Community, cast: &'a Cast, guest: &'a Browser) -> Vec<Reader<'a>> {
    let reader = |name| match name {
        "guest" => Reader { name, browser: guest, token: None },
        _ => {
            let person = cast.person(name);
            Reader { name, browser: &person.browser, token: Some(community.token_of(person)) }
        }
    };
    WALKERS.map(reader).into()
}

/// A guest alone.
pub fn guest(browser: &Browser) -> Vec<Reader<'_>> {
    vec![Reader { name: "guest", browser, token: None }]
}

impl Reader<'_> {
    pub fn asks(&self, method: &str, address: &str) -> Answer {
        match &self.token {
            Some(token) if address.starts_with("/api/") => {
                self.browser.send(method, address, &[("authorization", &format!("Bearer {token}"))], None)
            }
            _ => self.browser.send(method, address, &[], None),
        }
    }
}

/// Every address of a template: each thing that may stand in its braces in turn.
fn filled(template: &str, things: &BTreeMap<&'static str, Vec<String>>) -> Vec<String> {
    let Some((before, rest)) = template.split_once('{') else { return vec![template.to_owned()] };
    let (name, after) = rest.split_once('}').expect("a closing brace");
    let values: Vec<String> = match (things.get(name), fixed(name)) {
        (Some(values), _) => values.clone(),
        (None, Some(values)) => values.iter().map(|value| (*value).to_owned()).collect(),
        (None, None) => {
            panic!("{template}: nothing was planted that stands in {{{name}}}: give it to the cast as a thing")
        }
    };
    let rest = filled(after, things);
    values.iter().flat_map(|value| rest.iter().map(move |rest| format!("{before}{value}{rest}"))).collect()
}

/// Patterns of GET with their audience and all their addresses.
pub fn addresses(things: &BTreeMap<&'static str, Vec<String>>) -> Vec<(&'static str, Audience, Vec<String>)> {
    let pages = routes::map().into_iter().filter(|route| route.method.as_str() == "GET" && route.path != "/live/ideas");
    let all = pages.map(|route| {
        let row = ROWS.iter().find(|row| row.0 == route.path);
        let (pattern, more) = row.unwrap_or_else(|| {
            panic!("{} has no row in outputs/addresses.rs: say there with which addresses it is asked for", route.path)
        });
        let template =
            |more: &&str| if more.starts_with('/') { (*more).to_owned() } else { format!("{pattern}{more}") };
        let templates = std::iter::once((*pattern).to_owned()).chain(more.iter().map(template));
        (*pattern, route.audience, templates.flat_map(|template| filled(&template, things)).collect())
    });
    all.collect()
}

/// The pages of lists that go on, and where an answer leads.
fn leads(answer: &Answer) -> Vec<String> {
    let mut found: Vec<String> = answer.header("location").into_iter().collect();
    for part in answer.body.split("href=\"").skip(1) {
        let href = part.split('"').next().unwrap_or_default().replace("&amp;", "&");
        if href.contains("after=") || href.contains("&page=") || href.contains("thread=") {
            found.push(href);
        }
    }
    let plain = |href: String| href.split('#').next().unwrap_or_default().to_owned();
    found.into_iter().map(plain).filter(|href| href.starts_with('/') && !href.starts_with("/sign-in")).collect()
}

/// What a word is looked up by.
pub type Words = HashMap<String, usize>;

pub fn index(cast: &Cast) -> Words {
    cast.plants.iter().enumerate().map(|(number, plant)| (plant.word.clone(), number)).collect()
}

/// The plants whose words an answer holds, in whatever part of it; a file is its own word.
pub fn found_in(answer: &Answer, address: &str, known: &Words) -> BTreeSet<usize> {
    if let Some(digest) = address.strip_prefix("/files/") {
        // A page that says that there is none may name its own address.
        return digest
            .get(..64)
            .and_then(|digest| known.get(digest).copied())
            .filter(|_| answer.status == 200)
            .into_iter()
            .collect();
    }
    let heads: String = answer.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let text = format!("{heads}{}", answer.body).to_lowercase();
    let mut found: BTreeSet<usize> = words::in_text(&text).filter_map(|word| known.get(word).copied()).collect();
    for part in text.split("/files/").skip(1) {
        found.extend(part.get(..64).and_then(|digest| known.get(digest)));
    }
    found
}

/// What a walk brings home.
#[derive(Default)]
pub struct Walk {
    pub seen: Vec<Sighting>,
    /// Answers that somebody beside the reader may keep, for how long they may, by pattern.
    pub kept: BTreeSet<(&'static str, String)>,
    /// Answers that a browser asks for again by their tag: pattern, address, tag.
    pub tags: Vec<(&'static str, String, String)>,
    pub asked: usize,
}

/// All that this reader reads on the pages of the map that are asked for.
fn walk_as(reader: &Reader<'_>, cast: &Cast, known: &Words, is_asked: &dyn Fn(&str) -> bool) -> Walk {
    let (mut walk, mut asked) = (Walk::default(), BTreeSet::new());
    for (pattern, audience, all) in addresses(&cast.things).into_iter().filter(|(pattern, ..)| is_asked(pattern)) {
        // That nobody else gets in is said in contracts/routes.rs; here one address has to do.
        let is_meant = match reader.name {
            "guest" => matches!(audience, Audience::Open | Audience::Public) || pattern.starts_with("/api/"),
            "mo" | "ana" | "ben" => matches!(audience, Audience::Open | Audience::Public | Audience::SignedIn),
            _ => true,
        };
        let mut waiting: Vec<String> = if is_meant { all } else { all.into_iter().take(1).collect() };
        while let Some(address) = waiting.pop() {
            if !asked.insert(address.clone()) {
                continue;
            }
            let answer = reader.asks("GET", &address);
            assert!(answer.status < 500, "{address} as {}: {} {}", reader.name, answer.status, answer.text());
            let found = found_in(&answer, &address, known);
            let cache = answer.header("cache-control").unwrap_or_default();
            if !found.is_empty() && !cache.contains("private") && !cache.contains("no-store") {
                walk.kept.insert((pattern, cache));
            }
            if let Some(tag) = answer.header("etag") {
                walk.tags.push((pattern, address.clone(), tag));
            }
            if reader.name == "guest" {
                let head = reader.asks("HEAD", &address);
                assert_eq!(head.status, answer.status, "HEAD {address}");
            }
            for plant in found {
                let output = format!("GET {pattern}");
                walk.seen.push(Sighting { output, address: address.clone(), plant, reader: reader.name });
            }
            waiting.extend(leads(&answer));
        }
    }
    walk.asked = asked.len();
    walk
}

/// What a guest may go on showing that kept these answers: the server says that it is as it was.
pub fn asks_again(guest: &Browser, cast: &Cast, tags: &[(&'static str, String, String)]) -> Vec<Sighting> {
    let known = index(cast);
    let mut seen = Vec::new();
    for (pattern, address, tag) in tags {
        let answer = guest.send("GET", address, &[("if-none-match", tag)], None);
        if answer.status == 304 {
            let as_it_was = Answer { status: 200, ..answer };
            for plant in found_in(&as_it_was, address, &known) {
                let output = format!("GET {pattern}, kept");
                seen.push(Sighting { output, address: address.clone(), plant, reader: "guest" });
            }
        }
    }
    seen
}

/// All that these readers read on these pages.
pub fn walk(readers: &[Reader<'_>], cast: &Cast, is_asked: &(dyn Fn(&str) -> bool + Sync)) -> Walk {
    let known = index(cast);
    let walks: Vec<Walk> = std::thread::scope(|scope| {
        let walk = |reader| walk_as(reader, cast, &known, is_asked);
        let threads: Vec<_> = readers.iter().map(|reader| scope.spawn(move || walk(reader))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause)))
            .collect()
    });
    walks.into_iter().fold(Walk::default(), |mut all, walk| {
        all.seen.extend(walk.seen);
        all.kept.extend(walk.kept);
        all.tags.extend(walk.tags);
        all.asked += walk.asked;
        all
    })
}
