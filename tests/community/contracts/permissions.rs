//! The permission table, as the code has it.

use std::fmt::Write;

use cofirma::features;
use cofirma::platform::access::{Role, Rule};

use super::files::{self, assert_none};
use super::source;

fn table(rules: &[Rule]) -> String {
    let mut text = String::from(
        "# Who may do what\n\n\
         Written from the code by the test suite; `COFIRMA_UPDATE=1 cargo test --test community contracts::permissions` \
         writes it anew. Where nobody\nof the columns may, only the command line does. Suspended people keep only what the \
         column \"suspended\" grants; what is marked fresh asks for a proof of who one is that is at most 15 minutes old.\n\n\
         | permission | guest | member | moderator | product | admin | suspended | fresh | condition |\n\
         |---|---|---|---|---|---|---|---|---|\n",
    );
    let yes = |is: bool| if is { "yes" } else { "" };
    for rule in rules {
        let roles: Vec<&str> = [Role::Member, Role::Moderator, Role::Product, Role::Admin]
            .iter()
            .map(|role| yes(rule.holders.includes(*role)))
            .collect();
        writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            rule.name,
            yes(rule.holders.includes_guests()),
            roles.join(" | "),
            yes(rule.even_suspended),
            yes(rule.is_fresh),
            rule.condition
        )
        .expect("a line");
    }
    text
}

#[test]
fn the_permission_table_is_the_one_that_was_agreed() {
    files::hold_equal("docs/permissions.md", &table(&features::permissions()));
}

#[test]
fn no_two_permissions_have_one_name() {
    let mut names: Vec<&str> = features::permissions().iter().map(|rule| rule.name).collect();
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "{names:?}");
}

#[test]
fn every_permission_has_its_line_in_the_table() {
    let mut found = Vec::new();
    let mut rooms = Vec::new();
    for source in source::all() {
        for (at, _) in source.code.match_indices("impl Permission for ") {
            let name: String =
                source.code[at + 20..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !source.code.contains(&format!("Rule::of::<{name}>()")) {
                found.push(format!("{}: {name} has no Rule::of", source.file));
            }
            rooms.push(source.module.trim_start_matches("crate::features::").to_owned());
        }
        if source.code.contains("impl<")
            && source.code.contains("Permission for ")
            && source.file.ends_with("permits.rs")
        {
            found.push(format!("{}: a generic permission has no line of its own", source.file));
        }
    }
    let door = source::all().iter().find(|source| source.file == "src/features/mod.rs").expect("the rooms");
    rooms.dedup();
    for room in rooms {
        if !door.code.contains(&format!("{room}::RULES")) {
            found.push(format!("features::permissions() leaves out {room}::RULES"));
        }
    }
    assert_none(
        "Every permission stands in the table of its room, and every room's in features::permissions().",
        &found,
    );
}
