//! A table that comes later is told to people and taken from them, too: or somebody says here why not.

use crate::contracts::files;

/// Tables that point at people, and why erasing leaves the pointer.
const STAYS: &[(&str, &str)] = &[
    ("files", "who sent it is a number; the file goes with the picture"),
    ("questions", "the company asked"),
    ("extensions", "the company gave more time in public"),
    ("deals", "the company offered it"),
    ("deal_acceptances", "what was agreed to holds on for what stays; it tells nobody who agreed"),
    ("support_rules", "the company set it"),
    ("ideas", "under a drawn name, or without words"),
    ("idea_versions", "under a drawn name, or without words"),
    ("votes", "they count on, and tell nobody whose they were"),
    ("ballots", "they count on, and their code names nobody"),
    ("met_votes", "the company noted whom it met; who noted it is a number"),
    ("comments", "under a drawn name, or without words"),
    ("comment_opinions", "they count on, and tell nobody whose they were"),
    ("thread_summaries", "the company summed up"),
    ("refinements", "under a drawn name, or without words"),
    ("cases", "they say that something was looked at, and nothing of what it says"),
    ("reports", "without words, name and address; that there was one stays"),
    ("rulings", "the company judged"),
    ("statements", "that somebody was told counts on; the link of the letter opens nothing"),
    ("appeals", "how it ended counts on; the words and the answer go"),
    ("open_reasons", "the company opened its books; who did is a number"),
    ("decisions", "the company answered"),
    ("closings", "the company closed a question"),
    ("releases", "the company made it"),
    ("credits", "the ledger stays whole; the name goes as wished"),
    ("label_withdrawals", "the company said why; who did is a number"),
    ("credentials", "that one was revoked stays in the public list; the name goes"),
    ("credit_adjustments", "the company adjusted a credit; the reason goes with whose credit it was"),
    ("disputes", "how it ended counts on; the words go, and the answers, which take them up"),
    ("ledger_accounts", "the ledger stays whole; the account goes by its code, which names nobody"),
    ("ledger_entries", "the ledger stays whole; who posted is a number"),
    ("redemptions", "what was had counts on; where to send it goes"),
    ("programmes", "the company promised it; who did is a number"),
    ("programme_shares", "the shares sum to the whole; whose one is is a number"),
    ("sales", "the company sold it; who brought the figures is a number"),
    ("payouts", "the company paid; who did is a number"),
    ("pins", "the company put ideas forward"),
    ("offshoots", "where ideas came from; who made them is a number"),
    ("events", "the log stays whole; its salt goes"),
];

/// Tables with a column that points at people.
fn pointing() -> Vec<String> {
    let mut found = Vec::new();
    for file in files::below("migrations/sqlite", "up.sql") {
        let mut table = String::new();
        for line in files::read(&file).lines() {
            if let Some((old, new)) = line.strip_prefix("ALTER TABLE ").and_then(|rest| rest.split_once(" RENAME TO "))
            {
                found.retain(|table| table != old && table != new.trim_end_matches(';'));
                found.push(new.trim_end_matches(';').to_owned());
                continue;
            }
            for start in ["CREATE TABLE ", "ALTER TABLE "] {
                if let Some(rest) = line.strip_prefix(start) {
                    table = rest.split([' ', '(']).next().unwrap_or_default().to_owned();
                }
            }
            if line.contains("REFERENCES people") && table != "people" && !found.contains(&table) {
                found.push(table.clone());
            }
        }
    }
    assert!(found.len() > 15, "{found:?}");
    found
}

fn store(names: &[&str]) -> String {
    names.iter().map(|name| files::read(&format!("src/features/privacy/store/{name}.rs"))).collect()
}

#[test]
fn every_table_that_points_at_people_is_in_the_download() {
    let told = store(&["everything", "contributions", "curating", "deals", "signed", "rewarded", "others"]);
    let missing: Vec<String> = pointing().into_iter().filter(|table| !told.contains(&format!("{table}::"))).collect();
    files::assert_none("Everything about a person has a chapter.", &missing);
}

#[test]
fn every_table_that_points_at_people_is_erased_or_stays_for_a_reason() {
    let erased = store(&["mod", "erasure"]);
    let stays = |table: &str| STAYS.iter().any(|(name, _)| *name == table);
    let missing: Vec<String> = pointing()
        .into_iter()
        .filter(|table| !stays(table) && !erased.contains(&format!("diesel::delete({table}::")))
        .filter(|table| table != "downloads" || !erased.contains("diesel::delete(ours)"))
        .collect();
    files::assert_none("What points at people is deleted with them, or STAYS says why not.", &missing);
}
