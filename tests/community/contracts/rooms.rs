//! Who may know whom: the rules of the rooms, held against what each file names.

use super::files::assert_none;
use super::source::{self, Source, starts_with};

/// The line of the rooms. A room's types, rules, permits, stores and verbs know rooms to the left of theirs alone; those
/// that stand side by side do not know each other. Pages, forms, views and the API stand above all rooms.
const LINE: &[&[&str]] = &[
    &["community"],
    &["accounts"],
    &["challenges"],
    &["ways_in"],
    &["codes", "sessions"],
    &["founding", "profiles", "blocks", "invitations", "house_rules"],
    &["passkeys", "second_factors", "openid"],
    &["questions"],
    &["notices"],
    &["deals", "question_guests", "trust"],
    &["ideas"],
    &["fields", "pictures", "mentions"],
    &["support", "phases", "rounds"],
    &["votes", "comments", "tags", "follows", "refinements", "co_authors"],
    &["opinions", "summaries", "visits", "met_votes", "pins", "asks", "thanks", "offshoots", "staff_notes"],
    &["quiet"],
    &["cases", "saved_replies"],
    &["reports"],
    &["seals", "live", "prior_work"],
    &["drafts"],
    &["decisions", "moderation"],
    &["statements"],
    &["appeals"],
    &["queue"],
    &["open_books"],
    &["log", "figures", "briefings"],
    &["closings", "watch"],
    &["releases"],
    &["milestones"],
    &["testers"],
    &["credits", "pending"],
    &["labels"],
    &["credentials"],
    &["shares", "greetings"],
    &["disputes"],
    &["ledger"],
    &["catalogue"],
    &["rewards"],
    &["search"],
    &["imports", "exports", "audit", "privacy"],
    &["site", "posters"],
];

/// Rooms that no noun's type stands in: their further files are tools, pure of database and web, but not types.
const WORKSHOPS: &[&str] = &["imports", "exports", "audit", "site"];

/// Files of rooms that are no furniture by their name.
const TOOLS: &[(&str, &str)] = &[
    ("src/features/accounts/password.rs", "hashes and judges passwords; slow, so no rule"),
    ("src/features/passkeys/ceremony.rs", "speaks WebAuthn with a browser"),
    ("src/features/second_factors/totp.rs", "computes codes and draws their secret"),
    ("src/features/openid/provider.rs", "speaks OpenID Connect with a provider"),
    ("src/features/live/hub.rs", "wakes and rests with those who look"),
    ("src/features/seals/leaf.rs", "writes down an event as JSON"),
    ("src/features/seals/file.rs", "writes a file from what the store reads"),
    ("src/features/seals/record.rs", "the lines of a file, as JSON"),
    ("src/features/seals/verify/mod.rs", "reads such a file"),
    ("src/features/seals/verify/tally.rs", "reads such a file"),
    ("src/features/seals/verify/rulings.rs", "reads such a file"),
    ("src/features/seals/verify/credits.rs", "reads such a file"),
    ("src/features/seals/version.rs", "writes down a version of credits as JSON"),
    ("src/features/credits/file.rs", "writes a file from what the store reads"),
    ("src/features/seals/ruling.rs", "writes down a ruling as JSON"),
    ("src/features/seals/round.rs", "goes round while a server runs"),
    ("src/features/labels/canvas.rs", "shapes and lines of text, as SVG"),
    ("src/features/labels/drawing.rs", "lays a label out"),
    ("src/features/credentials/key.rs", "makes keys, signs, and reads what was signed"),
    ("src/features/credentials/badge.rs", "writes documents as JSON"),
    ("src/features/credentials/status.rs", "packs and unpacks the list of revocations"),
    ("src/features/credentials/drawing.rs", "lays the picture of a proof out"),
    ("src/features/credentials/baking.rs", "puts a proof into a picture, and takes it out"),
    ("src/features/credentials/verify.rs", "reads such a file"),
    ("src/features/shares/drawing.rs", "lays pictures and the badge out"),
    ("src/features/seals/check.rs", "holds seals against rows that the store reads"),
];

/// Where diesel may be used outside of the rooms' stores.
const DIESEL: &[(&str, &str)] = &[
    ("src/platform/db/", "the database itself"),
    ("src/platform/search/", "the index, which belongs to no room"),
    ("src/platform/media/record.rs", "the row of a file, which any room may show"),
    ("src/platform/mail/outbox.rs", "the outbox, which belongs to no room"),
    ("src/platform/jobs/queue.rs", "the queue of jobs, which belongs to no room"),
    ("src/platform/clock.rs", "how a Moment is stored"),
    ("src/platform/id.rs", "how ids, codes and words are stored"),
    ("src/platform/error.rs", "what errors of the database mean"),
];

/// Traits of diesel that map a row onto a type, and nothing else.
const ROW_MAPPING: &[&str] = &[
    "diesel::Queryable",
    "diesel::QueryableByName",
    "diesel::Selectable",
    "diesel::Insertable",
    "diesel::AsChangeset",
];

/// What types and rules may name of the platform, beside each other.
const PURE: &[&str] = &[
    "std",
    "core",
    "crate::platform::id",
    "crate::platform::clock",
    "crate::platform::error",
    "crate::platform::community",
    "crate::words",
    // Derives that say how a value is written down.
    "serde::Serialize",
    "serde::Deserialize",
    "thiserror::Error",
    // The same bytes have the same digest.
    "sha2::Digest",
    "sha2::Sha256",
];

/// What breaks a rule for a reason: file, path, reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "src/features/accounts/person.rs",
        "crate::platform::access::actor::Role",
        "a person has a role, and roles are words",
    ),
    (
        "src/features/*/rules",
        "crate::platform::access::actor::Role",
        "rules ask for the role that somebody has or gets",
    ),
    (
        "src/features/invitations/invitation.rs",
        "crate::platform::access::actor::Role",
        "an invitation gives a role, and roles are words",
    ),
    ("src/features/*/store", "crate::platform::web::paginate", "the cursor of a keyset is where a list goes on"),
    ("src/features/*/lists", "crate::platform::web::paginate", "the cursor of a keyset is where a list goes on"),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Furniture {
    /// `mod.rs`: what the room is for and what it publishes.
    Door,
    /// The noun itself.
    Type,
    Rules,
    Permits,
    Store,
    Actions,
    Forms,
    Views,
    Pages,
    Tool,
}

/// The room and the furniture that a file is; `None` outside of the rooms.
fn place(source: &Source) -> Option<(&str, Furniture)> {
    let (room, rest) = source.file.strip_prefix("src/features/")?.split_once('/')?;
    let name = rest.split('/').next()?.trim_end_matches(".rs");
    let furniture = match name {
        _ if TOOLS.iter().any(|(file, _)| *file == source.file) => Furniture::Tool,
        _ if name.ends_with("_tests") => return None,
        "mod" => Furniture::Door,
        "rules" => Furniture::Rules,
        "permits" => Furniture::Permits,
        "store" | "lists" => Furniture::Store,
        "actions" => Furniture::Actions,
        "forms" => Furniture::Forms,
        "views" => Furniture::Views,
        "pages" | "api" => Furniture::Pages,
        _ if WORKSHOPS.contains(&room) => Furniture::Tool,
        _ => Furniture::Type,
    };
    Some((room, furniture))
}

/// The furniture that a path leads to: `crate::features::ideas::store::lock` is of ideas' store.
fn target(path: &str) -> Option<(&str, &str)> {
    let mut steps = path.strip_prefix("crate::features::")?.split("::");
    Some((steps.next()?, steps.next().unwrap_or_default()))
}

fn rank(room: &str) -> usize {
    LINE.iter()
        .position(|band| band.contains(&room))
        .unwrap_or_else(|| panic!("the room {room} has no place in the line of tests/community/contracts/rooms.rs"))
}

fn is_excepted(file: &str, path: &str) -> bool {
    EXCEPTIONS.iter().any(|(place, named, _)| {
        let matches = match place.split_once('*') {
            None => file == *place,
            Some((before, after)) => file.strip_prefix(before).is_some_and(|rest| {
                rest.split_once('/').is_some_and(|(_, rest)| rest.starts_with(after.trim_start_matches('/')))
            }),
        };
        matches && starts_with(path, named)
    })
}

/// Asks every path of every file of a room, and tells those for which the answer is a complaint.
fn complaints(judge: impl Fn(&str, Furniture, &str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for source in source::all() {
        let Some((room, furniture)) = place(source) else { continue };
        for (path, line) in &source.paths {
            if judge(room, furniture, path) && !is_excepted(&source.file, path) {
                found.push(format!("{}:{line} names {path}", source.file));
            }
        }
    }
    found.dedup();
    found
}

fn any(path: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| starts_with(path, prefix))
}

#[test]
fn only_stores_know_the_database() {
    let sql = |path: &str| any(path, &["diesel", "diesel_migrations", "crate::platform::db::schema"]);
    let found = complaints(|_, furniture, path| match furniture {
        Furniture::Store => false,
        Furniture::Type => sql(path) && !ROW_MAPPING.contains(&path),
        _ => sql(path),
    });
    assert_none("Only store.rs, store/ and lists.rs of a room know diesel and the tables; types may map rows.", &found);
    let mut found = Vec::new();
    for source in source::all() {
        let is_store = place(source).is_some_and(|(_, furniture)| furniture == Furniture::Store);
        let is_platform = DIESEL.iter().any(|(place, _)| source.file.starts_with(place));
        if is_store || is_platform {
            continue;
        }
        if source.code.contains(".conn()") {
            found.push(format!("{} asks a transaction for its connection", source.file));
        }
        if place(source).is_none() && !source.file.ends_with("_tests.rs") {
            let named = source.paths.iter().filter(|(path, _)| sql(path));
            found.extend(named.map(|(path, line)| format!("{}:{line} names {path}", source.file)));
        }
    }
    assert_none("Nobody else runs statements.", &found);
    for (place, _) in DIESEL {
        assert!(
            source::all().iter().any(|source| source.file.starts_with(place)),
            "{place} is gone: take it off the list"
        );
    }
}

#[test]
fn verbs_know_neither_the_web_nor_the_database() {
    let foreign = ["actix_web", "actix_multipart", "actix_rt", "tera", "serde_json", "diesel", "crate::platform::web"];
    let found = complaints(|_, furniture, path| furniture == Furniture::Actions && any(path, &foreign));
    assert_none("actions.rs names neither actix, tera, serde_json, diesel nor platform::web.", &found);
}

#[test]
fn stores_permits_and_tools_do_not_know_the_web() {
    let foreign = ["actix_web", "actix_multipart", "tera", "crate::platform::web"];
    let found = complaints(|room, furniture, path| {
        let speaks = WORKSHOPS.contains(&room)
            && furniture == Furniture::Tool
            && starts_with(path, "crate::platform::web::words");
        matches!(furniture, Furniture::Store | Furniture::Permits | Furniture::Tool) && any(path, &foreign) && !speaks
    });
    assert_none("store.rs, permits.rs and tools name neither actix, tera nor platform::web.", &found);
}

#[test]
fn rules_and_types_are_pure() {
    let modules: Vec<(String, Furniture)> =
        source::all().iter().filter_map(|source| Some((source.module.clone(), place(source)?.1))).collect();
    let is_pure_room = |path: &str| {
        modules.iter().any(|(module, furniture)| {
            matches!(furniture, Furniture::Type | Furniture::Rules) && starts_with(path, module)
        })
    };
    let found = complaints(|_, furniture, path| {
        let is_outside = path.starts_with("crate::") || EXTERN.iter().any(|name| starts_with(path, name));
        matches!(furniture, Furniture::Type | Furniture::Rules)
            && is_outside
            && !any(path, PURE)
            && !ROW_MAPPING.contains(&path)
            && !is_pure_room(path)
    });
    assert_none("rules.rs and type files name std, platform::{id, clock, error}, types and rules alone.", &found);
    let found = complaints(|_, furniture, path| {
        matches!(furniture, Furniture::Rules | Furniture::Type)
            && any(path, &["std::fs", "std::net", "std::env", "std::process", "std::thread", "std::time"])
    });
    assert_none("rules.rs and type files do no I/O and ask no clock.", &found);
}

/// The crates that the program stands on.
const EXTERN: &[&str] = &[
    "actix_multipart",
    "actix_web",
    "ammonia",
    "anyhow",
    "argon2",
    "base64",
    "chrono",
    "clap",
    "csv",
    "diesel",
    "diesel_migrations",
    "encoding_rs",
    "fast_qr",
    "flate2",
    "fluent_bundle",
    "fluent_langneg",
    "futures_util",
    "icu_normalizer",
    "image",
    "indicatif",
    "jiff",
    "krilla",
    "krilla_svg",
    "lettre",
    "moka",
    "openidconnect",
    "png",
    "pulldown_cmark",
    "r2d2",
    "rand",
    "resvg",
    "ring",
    "rsa",
    "rust_embed",
    "rust_stemmers",
    "serde",
    "serde_html_form",
    "serde_json",
    "sha2",
    "similar",
    "skrifa",
    "tera",
    "thiserror",
    "tokio",
    "toml",
    "totp_rs",
    "tracing",
    "tracing_subscriber",
    "typst_assets",
    "unic_langid",
    "ureq",
    "webauthn_rs",
    "zxcvbn",
];

#[test]
fn the_list_of_crates_is_that_of_cargo_toml() {
    let cargo = super::files::read("Cargo.toml");
    let dependencies =
        cargo.split("[dependencies]\n").nth(1).expect("dependencies").split("\n[").next().expect("lines");
    let names: Vec<String> = dependencies
        .lines()
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name.replace('-', "_")))
        .filter(|name| !name.ends_with("_sys"))
        .collect();
    assert_eq!(names, EXTERN, "EXTERN of rooms.rs names the dependencies of Cargo.toml, in the same order");
}

#[test]
fn the_rooms_form_a_line() {
    let found = complaints(|room, furniture, path| {
        let Some((other, _)) = target(path) else { return false };
        let below = matches!(
            furniture,
            Furniture::Type | Furniture::Rules | Furniture::Permits | Furniture::Store | Furniture::Actions
        );
        below && other != room && other != "permissions" && rank(other) >= rank(room)
    });
    assert_none("Types, rules, permits, stores and verbs know only rooms below theirs.", &found);
    let found = complaints(|room, furniture, path| {
        let Some((other, what)) = target(path) else { return false };
        match furniture {
            Furniture::Type | Furniture::Rules => {
                matches!(what, "store" | "lists" | "actions" | "permits" | "forms" | "views" | "pages" | "api")
            }
            Furniture::Permits | Furniture::Store => matches!(what, "actions" | "forms" | "views" | "pages" | "api"),
            Furniture::Actions => matches!(what, "forms" | "views" | "pages" | "api"),
            Furniture::Forms => matches!(what, "pages" | "api"),
            Furniture::Views => matches!(what, "pages" | "api"),
            Furniture::Tool => matches!(what, "pages" | "api") && other != room,
            Furniture::Door | Furniture::Pages => false,
        }
    });
    assert_none("Nobody looks up: types < permits, stores < verbs < forms, views < pages.", &found);
}

#[test]
fn every_room_has_a_place_in_the_line() {
    let rooms: std::collections::BTreeSet<String> =
        source::all().iter().filter_map(|source| Some(place(source)?.0.to_owned())).collect();
    for room in &rooms {
        rank(room);
    }
    for room in LINE.iter().flat_map(|band| band.iter()) {
        let is_there = rooms.contains(*room) || *room == "audit";
        assert!(is_there, "the room {room} of the line is not in src/features");
    }
}

#[test]
fn the_platform_names_no_room() {
    let above =
        ["crate::features", "crate::app", "crate::commands", "crate::demo", "crate::reactions", "crate::routes"];
    let mut found = Vec::new();
    for source in source::all().iter().filter(|source| source.file.starts_with("src/platform/")) {
        let named = source.paths.iter().filter(|(path, _)| {
            any(path, &above) || (starts_with(path, "crate::event") && !source.file.starts_with("src/platform/db/"))
        });
        found.extend(named.map(|(path, line)| format!("{}:{line} names {path}", source.file)));
    }
    assert_none("src/platform names nothing above it; events are known to platform::db alone.", &found);
}

#[test]
fn events_are_a_leaf() {
    let is_event = |source: &&source::Source| source.file == "src/event.rs" || source.file.starts_with("src/event/");
    for source in source::all().iter().filter(is_event) {
        let allowed = ["crate::platform::id", "crate::event", "serde::Serialize", "Self"];
        let found: Vec<String> = source
            .paths
            .iter()
            .filter(|(path, _)| !any(path, &allowed))
            .map(|(path, line)| format!("{}:{line} names {path}", source.file))
            .collect();
        assert_none("event.rs names ids alone.", &found);
        assert!(!source.code.contains("String"), "events carry ids, words and numbers, never people's text");
    }
}

#[test]
fn whatever_writes_asks_for_the_transaction() {
    let mut found = Vec::new();
    for source in source::all() {
        let Some((_, Furniture::Store)) = place(source) else { continue };
        for function in source.functions() {
            let writes = ["insert_into", "update", "delete", "replace_into"].iter().any(|verb| {
                function.body.contains(&format!("diesel::{verb}(")) || function.body.contains(&format!(" {verb}("))
            });
            if writes && !function.signature.contains("&mut WriteTx<") {
                found.push(format!("{}: {} writes without &mut WriteTx", source.file, function.name));
            }
        }
        let raw = source.text.to_uppercase();
        for statement in ["\"INSERT ", "\"UPDATE ", "\"DELETE "] {
            if raw.contains(statement) {
                found.push(format!("{}: {statement}…\" hides a write from this test", source.file));
            }
        }
    }
    assert_none("A function of a store that inserts, updates or deletes takes &mut WriteTx.", &found);
}

/// Verbs that ask for the permit themselves: file, verb, reason.
const DOORS: &[(&str, &str, &str)] = &[
    ("src/features/moderation/actions/deciding.rs", "decide", "what the thing is says which permit is asked for"),
    ("src/features/moderation/actions/undoing.rs", "undo", "what the ruling did says which permit is asked for"),
];

#[test]
fn every_verb_takes_a_permit() {
    let mut found = Vec::new();
    for source in source::all() {
        let Some((_, Furniture::Actions)) = place(source) else { continue };
        for function in source.functions().iter().filter(|function| function.is_public) {
            let is_verb = function.signature.contains("Recorded<");
            let is_door = DOORS.iter().any(|(file, verb, _)| *file == source.file && *verb == function.name);
            if is_door {
                assert!(source.code.contains(".may("), "{} asks for no permit", source.file);
            }
            if is_verb && !is_door && !function.signature.contains("Permit<") {
                found.push(format!("{}: {} takes no permit", source.file, function.name));
            }
        }
    }
    assert_none("A public function of actions.rs that records something takes a Permit.", &found);
}

#[test]
fn people_become_known_in_one_place() {
    let mut found = Vec::new();
    for source in source::all() {
        let is_home =
            source.file == "src/features/accounts/store.rs" || source.file.starts_with("src/features/accounts/store/");
        let makes = source.paths.iter().any(|(path, _)| path.ends_with("Actor::known"));
        if makes && !is_home && source.file != "src/platform/access/actor.rs" {
            found.push(format!("{} makes a known actor", source.file));
        }
    }
    assert_none("Actor::known is called by accounts/store alone.", &found);
}
