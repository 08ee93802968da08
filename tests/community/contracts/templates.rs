//! Every template renders in every language and form of address for every kind of reader, and every word that people read is there.

use std::collections::{BTreeMap, BTreeSet};

use cofirma::features::ideas::Status;
use cofirma::features::questions::Phase;
use cofirma::platform::clock::Clock;
use cofirma::platform::community::{AddressForm, Community, Joiners, Readers, Voice};
use cofirma::platform::id::Language;
use cofirma::platform::mail::{Mail, Rendered, Waiting, render};
use cofirma::platform::web::templates::Templates;
use serde_json::{Value, json};

use super::files::{self, assert_none};
use crate::support::community::START;

const SAMPLES: &str = "tests/community/samples";

/// Keys that nothing says by name: the code puts them together from these beginnings and a word.
const COMPOSED: &[&str] = &[
    "phase-",
    "status-",
    "role-",
    "degree-",
    "consent-",
    "why-closed-",
    "relation-",
    "kind-",
    "language-",
    "reason-",
    "field-",
    "export-",
    "search-kind-",
    "search-kinds-",
    "order-",
    "refinement-",
    "books-",
    "took-",
    "figures-age-",
    "signal-",
];

fn templates() -> Templates {
    let zone = jiff::tz::TimeZone::get("Europe/Rome").expect("a time zone");
    Templates::load(&zone, &Clock::fixed(START)).expect("templates")
}

/// Whether a template is a page or a fragment, and not a part of one.
fn is_page(name: &str) -> bool {
    !name.starts_with("components/") && !name.starts_with("emails/") && name != "layout.html"
}

/// The template that a sample is for: `-` is `/`, what follows the first dot is a variant.
fn template_of(sample: &str) -> String {
    let name = sample.rsplit('/').next().unwrap_or(sample).split('.').next().unwrap_or_default();
    format!("{}.html", name.replace('-', "/"))
}

/// The frames of a guest, a customer and somebody of the company.
fn frames(language: Language) -> Vec<Value> {
    let languages: Vec<Value> = Language::ALL
        .iter()
        .map(|other| {
            json!({ "code": other, "name": other.own_name(), "href": format!("/x?lang={other}"), "current": *other == language })
        })
        .collect();
    let me = |role: &str, is_staff: bool| {
        json!({ "code": "an4", "name": "Ana López", "initials": "AL", "tint": 3, "picture": if is_staff { json!("/files/abc.jpg") } else { Value::Null }, "role": role, "is_staff": is_staff,
                "can": { "administer": is_staff, "moderate": is_staff, "decide": is_staff, "pose": is_staff } })
    };
    let flash = |kind: &str, key: &str| json!({ "kind": kind, "key": key });
    [
        (Value::Null, Value::Null, "home", false),
        (me("member", false), flash("good", "flash-voted"), "questions", false),
        (me("admin", true), flash("warn", "flash-sign-in-first"), "work", true),
    ]
    .into_iter()
    .map(|(me, flash, section, is_demo)| {
        // The demo is set up to the full, the others as a community begins, or closed.
        let (texts, rooms): (&[&str], &[&str]) =
            if is_demo { (&["terms", "imprint"], &["questions", "ideas"]) } else { (&[], &["questions", "ideas", "signatures"]) };
        let (accent, logo) = if is_demo { ("#ffcc00", "/logo/ab.png") } else { ("", "") };
        let community = json!({
            "name": "Lumen & Velo", "is_demo": is_demo, "is_set_up": is_demo, "accent": accent, "logo": logo, "languages": Language::ALL,
            "address_form": "familiar", "ways_in": ["code", "password"], "staff_second_factor": false,
            "readers": if me.is_null() { "signed-in" } else { "anybody" }, "joiners": if is_demo { "invited" } else { "anybody" },
            "domains": [], "rooms": rooms, "texts": texts, "revision": 3
        });
        json!({ "lang": language, "languages": languages, "community": community,
                "me": me, "flash": flash, "here": "/ideas/x?sort=new", "here_encoded": "%2Fideas%2Fx%3Fsort%3Dnew",
                "section": section, "asks_relation": section == "questions" })
    })
    .collect()
}

#[test]
fn every_sample_renders_in_every_language_for_every_reader() {
    let templates = templates();
    let mut wrong = Vec::new();
    for sample in files::below(SAMPLES, ".json") {
        let page: Value =
            serde_json::from_str(&files::read(&sample)).unwrap_or_else(|error| panic!("{sample}: {error}"));
        let voices = Language::ALL
            .iter()
            .flat_map(|language| AddressForm::ALL.iter().map(|form| Voice { language: *language, form: *form }));
        for voice in voices {
            let language = voice.language;
            for frame in frames(language) {
                match templates.render(voice, &template_of(&sample), &frame, &page) {
                    Ok(html) => {
                        for rest in ["{{", "{%", "\u{2068}", "&amp;amp;"] {
                            if html.contains(rest) {
                                wrong.push(format!("{sample} in {language}: {rest:?} is left in the page"));
                            }
                        }
                    }
                    Err(error) => wrong.push(format!("{sample} in {language} for {}: {error}", frame["me"]["role"])),
                }
            }
        }
    }
    wrong.dedup();
    assert_none("Every sample renders.", &wrong);
}

/// The fields of each kind of letter.
const MAILS: &str = "tests/community/mails";

#[test]
fn every_letter_is_written_in_every_language() {
    let templates = templates();
    let mut community = Community {
        name: "Lumen & Velo".into(),
        is_demo: false,
        is_set_up: true,
        accent: "#8a3b2a".into(),
        logo: "/files/abc.png".into(),
        languages: Language::ALL.to_vec(),
        address_form: AddressForm::Familiar,
        ways_in: vec![],
        staff_second_factor: false,
        readers: Readers::Anybody,
        joiners: Joiners::Anybody,
        domains: vec![],
        rooms: vec![],
        texts: vec![],
        revision: 1,
    };
    for (mail, form) in Mail::ALL.iter().flat_map(|mail| AddressForm::ALL.iter().map(move |form| (mail, *form))) {
        community.address_form = form;
        let payload = files::read(&format!("{MAILS}/{mail}.json"));
        for (language, person_name) in Language::ALL.iter().flat_map(|one| [(*one, ""), (*one, "Ana <López>")]) {
            let letter = Waiting {
                id: 1,
                to: "ana@example.org".into(),
                person_name: person_name.into(),
                language,
                mail: mail.to_string(),
                payload: payload.clone(),
                attempts: 1,
                created_at: START,
            };
            let Rendered { subject, text, html } = render(&templates, &community, "https://ideas.example.org", &letter)
                .unwrap_or_else(|error| panic!("{mail} in {language}: {error}"));
            assert!(!subject.is_empty() && subject.chars().count() < 80, "{mail} in {language}: {subject:?}");
            assert!(text.contains(person_name) && !text.contains("&amp;"), "{mail} in {language}: {text}");
            assert!(!html.contains("Ana <") && !html.contains("<script"), "{mail} in {language}: {html}");
            for link in text.split_whitespace().filter(|word| word.starts_with("https://")) {
                assert!(html.contains(link), "{mail} in {language}: {link} is not in the HTML");
            }
            for rest in ["{{", "{%", "\u{2068}", "&amp;amp;", "\n\n\n\n"] {
                assert!(!text.contains(rest), "{mail} in {language}: {rest:?} is left in {text}");
            }
        }
    }
    let known: Vec<String> = Mail::ALL.iter().map(|mail| format!("{MAILS}/{mail}.json")).collect();
    let stray: Vec<String> = files::below(MAILS, ".json").into_iter().filter(|file| !known.contains(file)).collect();
    assert_none("Every sample of a letter is of a kind that there is.", &stray);
}

#[test]
fn every_page_has_a_sample() {
    let samples: BTreeSet<String> = files::below(SAMPLES, ".json").iter().map(|path| template_of(path)).collect();
    let pages: BTreeSet<String> = templates().names().filter(|name| is_page(name)).map(str::to_owned).collect();
    let without: Vec<&String> = pages.difference(&samples).collect();
    let stray: Vec<&String> = samples.difference(&pages).collect();
    assert!(
        without.is_empty() && stray.is_empty(),
        "pages without a sample: {without:?}; samples without a page: {stray:?}"
    );
}

/// Key to message of one folder of the locales, as written.
pub(super) fn messages(folder: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    for file in files::below(&format!("locales/{folder}"), ".ftl") {
        let mut last: Option<String> = None;
        for line in files::read(&file).lines() {
            let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
            match line.split_once(" =").filter(|_| begins) {
                Some((key, rest)) => {
                    let twice = messages.insert(key.to_owned(), rest.to_owned());
                    assert!(twice.is_none(), "{file}: {key} is said twice");
                    last = Some(key.to_owned());
                }
                None => {
                    if let Some(message) = last.as_ref().and_then(|key| messages.get_mut(key)) {
                        message.push('\n');
                        message.push_str(line);
                    }
                }
            }
        }
    }
    messages
}

/// The arguments that a message names.
pub(super) fn arguments(message: &str) -> BTreeSet<&str> {
    message
        .match_indices('$')
        .map(|(at, _)| {
            let rest = &message[at + 1..];
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).unwrap_or(rest.len());
            &rest[..end]
        })
        // The same number, once to choose by and once to show.
        .map(|name| if name == "shown" { "count" } else { name })
        .collect()
}

#[test]
fn all_languages_say_the_same_things() {
    let english = messages("en");
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let ours = messages(language.as_str());
        wrong.extend(
            english.keys().filter(|key| !ours.contains_key(*key)).map(|key| format!("{language} misses {key}")),
        );
        wrong.extend(
            ours.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("en misses {key} of {language}")),
        );
        for (key, message) in &ours {
            let theirs = english.get(key).map(|message| arguments(message)).unwrap_or_default();
            let more: Vec<_> = arguments(message).difference(&theirs).copied().collect();
            if !more.is_empty() {
                wrong.push(format!("{language}: {key} asks for {more:?}, which en does not"));
            }
            if message.trim().is_empty() {
                wrong.push(format!("{language}: {key} says nothing"));
            }
        }
    }
    assert_none("The three languages have the same messages with the same arguments.", &wrong);
}

/// Every text in quotes, by the file it stands in.
fn quoted(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in files::below(folder, ending) {
        let text = files::read(&file);
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for (quote, pieces) in [('"', line.split('"')), ('\'', line.split('\''))] {
                // Between an odd and an even quote; a line of HTML may begin on either side, so both are taken.
                let pieces: Vec<&str> = pieces.collect();
                if pieces.len() > 1 {
                    found.extend(pieces.iter().map(|piece| (file.clone(), (*piece).to_owned())));
                }
                if quote == '"' && ending == ".rs" {
                    break;
                }
            }
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn whatever_is_said_is_in_the_locales() {
    let known = messages("en");
    let mut wrong = Vec::new();
    for file in files::below("templates", ".html").into_iter().chain(files::below("templates/emails", ".txt")) {
        let text = files::read(&file);
        for piece in text.split("t(key=\"").skip(1) {
            let Some((key, rest)) = piece.split_once('"') else { continue };
            if rest.starts_with([',', ')']) && !known.contains_key(key) {
                wrong.push(format!("{file}: {key}"));
            }
        }
    }
    for (file, text) in quoted("src", ".rs") {
        let is_said = ["error-", "conflict-", "denied-", "flash-"].iter().any(|start| text.starts_with(start));
        if is_said && is_key(&text) && !text.ends_with('-') && !known.contains_key(&text) {
            wrong.push(format!("{file}: {text}"));
        }
    }
    for (prefix, words) in [
        ("phase-", Phase::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>()),
        ("status-", Status::ALL.iter().map(|word| word.as_str()).collect()),
    ] {
        let missing = words.iter().map(|word| format!("{prefix}{word}")).filter(|key| !known.contains_key(key));
        wrong.extend(missing);
    }
    wrong.sort();
    wrong.dedup();
    assert_none("Every key that a template or the code names is a message.", &wrong);
}

#[test]
fn no_message_is_left_unsaid() {
    let mut said: BTreeSet<String> = BTreeSet::new();
    let letters = quoted("templates/emails", ".txt");
    for (_, text) in quoted("templates", ".html").into_iter().chain(letters).chain(quoted("src", ".rs")) {
        said.insert(text);
    }
    let known = messages("en");
    let named: BTreeSet<String> = known
        .values()
        .flat_map(|message| message.split('{').skip(1))
        .filter_map(|piece| piece.split('}').next())
        .map(|name| name.trim().to_owned())
        .collect();
    let composed = [quoted("templates", ".html"), quoted("templates/emails", ".txt")].concat();
    let beginnings: Vec<&String> =
        composed.iter().map(|(_, text)| text).filter(|text| text.ends_with('-') && is_key(text)).collect();
    let unsaid: Vec<String> = known
        .keys()
        .filter(|key| !said.contains(*key) && !named.contains(*key))
        .filter(|key| key.strip_suffix("-title").is_none_or(|page| !said.contains(page)))
        .filter(|key| !COMPOSED.iter().any(|start| key.starts_with(start)))
        .filter(|key| !beginnings.iter().any(|start| key.starts_with(start.as_str())))
        .cloned()
        .collect();
    assert_none("Every message of the locales is said somewhere.", &unsaid);
}
