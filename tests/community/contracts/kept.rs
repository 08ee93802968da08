//! Databases that were kept, of both kinds: this program must migrate them and go on with them.
//!
//! `tests/community/kept/<landing>/` holds one of each landing. `COFIRMA_UPDATE=1 cargo test --test community
//! contracts::kept -- --ignored` makes those of the landing at hand anew.

use std::sync::Arc;

use cofirma::platform::clock::Clock;
use cofirma::platform::db::migrate::{self, Founding};
use cofirma::platform::db::{DatabaseUrl, Options};
use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};

use super::files;
use crate::support::backend::{Backend, Kind, kinds};
use crate::support::community::START;
use crate::support::{Community, postgres};

/// The landing that this program is of.
const LANDING: &str = "moderation";
const FOLDER: &str = "tests/community/kept";

fn file(landing: &str, kind: Kind) -> String {
    let name = match kind {
        Kind::Sqlite => "sqlite.sql",
        Kind::Postgres => "postgres.sql",
    };
    format!("{FOLDER}/{landing}/{name}")
}

fn landings() -> Vec<String> {
    let mut names: Vec<String> = files::below(FOLDER, ".sql")
        .iter()
        .filter_map(|path| path.strip_prefix(FOLDER)?.trim_start_matches('/').split('/').next().map(str::to_owned))
        .collect();
    names.dedup();
    names
}

#[test]
#[ignore = "writes the kept databases of this landing; asked for with COFIRMA_UPDATE=1"]
fn the_databases_of_this_landing_are_kept() {
    assert!(files::is_update(), "COFIRMA_UPDATE=1 asks for it");
    for kind in kinds() {
        let community = Community::on(kind);
        live(&community);
        let text = match kind {
            Kind::Sqlite => dump_sqlite(&community),
            Kind::Postgres => postgres::cluster().expect("a cluster").dump(community.backend.name()),
        };
        assert!(text.len() < 200_000, "{} bytes are too many to keep", text.len());
        let path = files::root().join(file(LANDING, kind));
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
}

/// A little of everything that people can do by now.
fn live(community: &Community) {
    let giulia = community.product_manager("Giulia");
    let question = giulia.asks_with("What should our next bike light do?", |dates| {
        dates.voting_at = giulia.in_days(30);
        dates.review_at = giulia.in_days(60);
    });
    let (ana, ben, marta) = (community.customer("Ana"), community.customer("Ben"), community.moderator("Marta"));
    let brake = ana.proposes(&question, "Brighter when I brake");
    let rain = ben.proposes(&question, "It's \"waterproof\"; really\\ — für immer");
    ana.edits(&brake, "Brighter for two seconds", "Five is too long.\n\nTwo are *enough*.").expect(303);
    for (person, idea) in [(&ana, &brake), (&ben, &brake), (&marta, &brake), (&marta, &rain)] {
        person.votes_for(idea);
    }
    ben.takes_back_vote_for(&brake);
    let code = ben.opens(&brake.path()).field("code");
    let fields = [("code", code.as_str()), ("body", "My hands are cold in winter."), ("parent", "")];
    ben.browser.post(&format!("{}/comments", brake.path()), &fields).expect(303);
    let said = ben.comments_on(&brake, "Lamps at my shop are cheaper.");
    marta.rules_on(&said, "hide", "It sells something.").expect(303);
    community.guest().registers("Carla", "carla@example.org", "a long walk by the sea").expect(303);
    let dora = community.stranger();
    dora.votes_for(&brake);
    dora.gives("Dora", "dora@example.org");
}

fn dump_sqlite(community: &Community) -> String {
    let mut text = community
        .lines(
            "SELECT sql || ';' AS line FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' \
             AND (type <> 'table' OR name NOT LIKE 'search_index_%') ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END, name",
        )
        .join("\n");
    let tables = community.lines(
        "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_stat1' \
         AND name NOT LIKE 'search_index%' ORDER BY name",
    );
    for table in tables {
        let columns = community.lines(&format!("SELECT name AS line FROM pragma_table_info('{table}') ORDER BY cid"));
        let values: Vec<String> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
        let delete = if table == "sqlite_sequence" { "\nDELETE FROM sqlite_sequence;" } else { "" };
        let rows = community.lines(&format!(
            "SELECT 'INSERT INTO \"{table}\" VALUES(' || {} || ');' AS line FROM \"{table}\" ORDER BY rowid",
            values.join(" || ',' || ")
        ));
        text.push_str(delete);
        for row in rows {
            text.push('\n');
            text.push_str(&row);
        }
    }
    text + "\n"
}

fn restored(landing: &str, kind: Kind) -> Backend {
    let backend = Backend::empty(kind);
    let sql = files::read(&file(landing, kind));
    match &backend.url {
        DatabaseUrl::Sqlite(path) => {
            let mut conn = SqliteConnection::establish(path.to_str().expect("UTF-8")).expect("a database");
            conn.batch_execute(&format!("PRAGMA foreign_keys = OFF; BEGIN; {sql} COMMIT;")).expect("a kept database");
        }
        DatabaseUrl::Postgres(_) => {
            postgres::cluster().expect("a cluster").execute(backend.name(), &sql);
        }
    }
    backend
}

#[test]
fn a_database_of_every_landing_is_kept() {
    let landings = landings();
    assert!(landings.iter().any(|name| name == LANDING), "{landings:?} has none of {LANDING}");
    for landing in &landings {
        for kind in [Kind::Sqlite, Kind::Postgres] {
            assert!(files::root().join(file(landing, kind)).exists(), "{} is missing", file(landing, kind));
        }
    }
}

#[test]
fn kept_databases_migrate_and_people_go_on() {
    for landing in landings() {
        for kind in kinds() {
            let backend = restored(&landing, kind);
            migrate::migrate(&backend.url, Founding { name: "Another", is_demo: true }, START).expect("migrations");
            assert!(migrate::missing(&backend.url).expect("an answer").is_empty(), "{landing}, {kind:?}");
            let community = Community::over(Arc::new(backend), &Options::default(), Clock::fixed(START));
            // As `cofirma migrate` and the first job of a server do.
            cofirma::jobs::renew_index(&community.db).expect("an index");
            go_on(&community);
        }
    }
}

fn go_on(community: &Community) {
    community.adds_up();
    let code = |table: &str, title: &str| {
        community.lines(&format!("SELECT code AS line FROM {table} WHERE title LIKE '{title}%'")).remove(0)
    };
    let guest = community.guest();
    let home = guest.opens("/").expect(200);
    assert!(home.body.contains("Lumen Velo"), "the community keeps its name");
    let question = community.lines("SELECT code AS line FROM questions").remove(0);
    let question = guest.opens(&format!("/questions/{question}")).expect(200);
    assert!(
        question.shows("Brighter for two seconds") && question.shows("really\\ — für immer"),
        "{}",
        question.text()
    );
    let brake = code("ideas", "Brighter");
    let page = guest.opens(&format!("/ideas/{brake}")).expect(200);
    assert!(page.body.contains("Two are <em>enough</em>."), "{}", page.text());
    assert!(guest.opens(&format!("/ideas/{brake}/versions/1")).expect(200).shows("Brighter when I brake"));
    assert!(page.shows("My hands are cold in winter."), "{}", page.text());
    guest.signs_in("carla@example.org", "a long walk by the sea").expect(303);
    let idea = crate::support::Idea(brake);
    let before = crate::support::people::votes_on(&guest.opens(&idea.path()));
    guest.browser.post(&format!("{}/vote", idea.path()), &[]).expect(303);
    assert_eq!(crate::support::people::votes_on(&guest.opens(&idea.path())), before + 1);
    let events = community.count("SELECT count(*) AS n FROM events");
    let giulia = community.product_manager("Giulia Due");
    let question = giulia.asks("And then?");
    giulia.proposes(&question, "Ids go on where they ended");
    assert!(community.count("SELECT count(*) AS n FROM events") > events);
    community.adds_up();
}
