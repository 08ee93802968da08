//! Hidden means hidden: every output of the map is read by everybody, and whatever stands out of sight is looked for in it.
//!
//! Each thing holds a word that stands nowhere else. `table` says who may find it, `planting` puts it there, `addresses` says
//! how each page is asked for, `walk` reads everything.

mod addresses;
mod beside;
mod cast;
mod planting;
mod table;
mod walk;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use cofirma::routes;

use self::cast::Cast;
use self::table::{COLUMNS, EVERYBODY, Readers};
use self::walk::Sighting;
use super::files::{self, assert_none};
use crate::support::every_database;

#[test]
fn every_page_of_the_map_is_read() {
    let map: Vec<&str> =
        routes::map().iter().filter(|route| route.method.as_str() == "GET").map(|route| route.path).collect();
    let rows: Vec<&str> = addresses::ROWS.iter().map(|row| row.0).collect();
    let missing: Vec<String> =
        map.iter().filter(|path| !rows.contains(path)).map(|path| format!("(\"{path}\", &[]),")).collect();
    assert_none(
        "These pages may show what is hidden and nobody looks: add a line to ROWS in contracts/outputs/addresses.rs, with \
         the queries that make the page read otherwise.",
        &missing,
    );
    let over: Vec<String> = rows.iter().filter(|path| !map.contains(path)).map(ToString::to_string).collect();
    assert_none("The map has no such page any more: take its line out of contracts/outputs/addresses.rs.", &over);
}

/// One's own data are handed out whatever became of them.
const OWN_DATA: &str = "GET /me/data/downloads/{download}.{ending}";

/// What nobody may be shown, by output and thing, and what somebody looked for in vain.
fn wrong(cast: &Cast, seen: &[Sighting]) -> Vec<String> {
    let mut found: BTreeMap<(&str, &str, &str), (BTreeSet<&str>, String)> = BTreeMap::new();
    for Sighting { output, address, plant, reader } in seen {
        let plant = &cast.plants[*plant];
        let column = plant.column(reader);
        let is_own = column & (table::AUTHOR | table::PROPOSER) != 0 && output == OWN_DATA;
        if column & (plant.sees.must | plant.sees.may) == 0 && !is_own {
            let place = found.entry((output.as_str(), plant.kind, plant.standing)).or_default();
            place.0.insert(*reader);
            place.1 = format!("{address} ({})", plant.word);
        }
    }
    let shown = found.into_iter().map(|((output, kind, standing), (readers, address))| {
        format!("{output} shows {kind}, {standing}, to {readers:?}: {address}")
    });
    let mut lines: Vec<String> = shown.collect();
    let met: BTreeSet<(usize, &str)> = seen.iter().map(|sighting| (sighting.plant, sighting.reader)).collect();
    for (number, plant) in cast.plants.iter().enumerate() {
        for reader in walk::WALKERS {
            if plant.column(reader) & plant.sees.must != 0 && !met.contains(&(number, reader)) {
                lines.push(format!("{reader} finds {}, {}, nowhere ({})", plant.kind, plant.standing, plant.word));
            }
        }
    }
    lines
}

/// A line of a table.
fn line(text: &mut String, first: &[&str], rest: &[&str]) {
    writeln!(text, "| {} |", [first, rest].concat().join(" | ")).expect("a line");
}

/// The tables, as people read them.
fn told(cast: &Cast, seen: &[Sighting]) -> String {
    let mut text = String::from(
        "# Who reads what where\n\n\
         Written by the test suite, which plants a word of its own in each thing and then reads every page of the map, the \
         letters\nand the live counts as everybody; `COFIRMA_UPDATE=1 cargo test --test community contracts::outputs` writes it \
         anew. The author\nis who wrote the thing, the proposer who proposed the idea it belongs to; both are members.\n\n\
         ## What is meant\n\n\
         `yes` finds it somewhere, `may` need not, and everybody else finds it nowhere.\n\n",
    );
    let heads: Vec<&str> = COLUMNS.iter().map(|(_, name)| *name).collect();
    let ruler = |count: usize| format!("|{}\n", "---|".repeat(count));
    line(&mut text, &["kind", "standing"], &heads);
    text.push_str(&ruler(2 + COLUMNS.len()));
    for (kind, standing, sees) in table::all() {
        let cell = |bit: Readers| match (sees.must & bit != 0, sees.may & bit != 0) {
            (true, _) => "yes",
            (_, true) => "may",
            _ => "",
        };
        let cells: Vec<&str> = COLUMNS.iter().map(|(bit, _)| cell(*bit)).collect();
        line(&mut text, &[kind, standing], &cells);
    }
    text.push_str(
        "\n## What was found\n\n\
         Every output that shows something which is not for everybody, and to whom. An output without a line shows nothing of the \
         kind.\n\n",
    );
    let mut found: BTreeMap<(&str, &str, &str), Readers> = BTreeMap::new();
    for Sighting { output, plant, reader, .. } in seen {
        let plant = &cast.plants[*plant];
        if plant.sees != EVERYBODY {
            *found.entry((output.as_str(), plant.kind, plant.standing)).or_default() |= plant.column(reader);
        }
    }
    line(&mut text, &["output", "kind", "standing"], &heads);
    text.push_str(&ruler(3 + COLUMNS.len()));
    for ((output, kind, standing), readers) in found {
        let cells: Vec<&str> = COLUMNS.iter().map(|(bit, _)| if readers & bit == 0 { "" } else { "yes" }).collect();
        line(&mut text, &[&format!("`{output}`"), kind, standing], &cells);
    }
    text
}

#[test]
fn nobody_reads_anywhere_what_is_not_for_them() {
    for community in every_database() {
        let mut planted = planting::plant(&community);
        let sent = beside::letters_so_far(&community, &planted.cast);
        let guest = community.browser();
        // A guest was here a moment ago, and what was answered then may be kept for a second.
        let before = walk::walk(&walk::guest(&guest), &planted.cast, &|_| true);
        let long: Vec<String> =
            before.kept.iter().filter(|(_, cache)| !is_brief(cache)).map(|kept| format!("{kept:?}")).collect();
        assert_none("What can be hidden is in nobody's cache for longer than a second:", &long);
        planted.takes_out_of_sight(&community);
        std::thread::sleep(std::time::Duration::from_millis(1_100));
        planted.gets_data(&community);

        let cast = &planted.cast;
        let readers = walk::readers(&community, cast, &guest);
        let mut all = walk::walk(&readers, cast, &|_| true);
        all.seen.extend(walk::asks_again(&guest, cast, &before.tags));
        assert!(!before.tags.is_empty(), "pictures carry a tag");
        all.seen.extend(beside::live(&community, cast, &planted.ideas));
        // When voting is over the votes are published.
        planted.ends_voting(&community);
        let after = walk::walk(&readers, cast, &|pattern| pattern.contains("{question}"));
        all.seen.extend(after.seen);
        community.days_pass(1);
        all.seen.extend(beside::letters_since(&community, cast, &sent));

        let planted: BTreeSet<(&str, &str)> = cast.plants.iter().map(|plant| (plant.kind, plant.standing)).collect();
        let missing = table::all().into_iter().filter(|(kind, standing, _)| !planted.contains(&(*kind, *standing)));
        let missing: Vec<String> = missing.map(|(kind, standing, _)| format!("{kind}, {standing}")).collect();
        assert_none("These stand in the table and were planted nowhere (contracts/outputs/planting.rs):", &missing);
        let asked = all.asked + after.asked;
        assert_none(&format!("{:?}, {asked} answers:", community.kind()), &wrong(cast, &all.seen));
        files::hold_equal("docs/outputs.md", &told(cast, &all.seen));
    }
}

/// Whether a cache asks again after a second at most.
fn is_brief(cache: &str) -> bool {
    let parts: Vec<&str> = cache.split(',').map(str::trim).collect();
    parts.contains(&"no-cache") || parts.contains(&"max-age=1") || parts.contains(&"max-age=0")
}
