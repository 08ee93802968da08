//! Both kinds of database have the schema that `schema.rs` says, and the same constraints.

use super::files;
use crate::support::Community;
use crate::support::backend::{Backend, Kind, kinds};
use crate::support::community::START;
use crate::support::every_database;

#[test]
fn both_kinds_have_the_same_migrations() {
    let names = |kind: &str| -> Vec<String> {
        let mut names: Vec<String> = files::below(&format!("migrations/{kind}"), ".sql")
            .iter()
            .map(|path| path.split_once(kind).expect("below").1.to_owned())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("postgres"));
    for name in names("sqlite") {
        let path = format!("migrations/postgres{name}");
        for kind in ["sqlite", "postgres"] {
            let sql = files::read(&format!("migrations/{kind}{name}")).to_uppercase();
            assert!(!sql.contains("CASCADE"), "{path}: nothing is deleted because something else is");
        }
    }
}

/// `table.column Type`, in the order in which `schema.rs` has them; tables by name.
fn declared() -> Vec<String> {
    let text = files::read("src/platform/db/schema.rs");
    let mut tables: Vec<Vec<String>> = text
        .split("diesel::table! {")
        .skip(1)
        .map(|block| {
            let mut lines = block.lines().map(str::trim).filter(|line| !line.is_empty());
            let table = lines.next().expect("a table").split(' ').next().expect("a name").to_owned();
            lines
                .take_while(|line| *line != "}")
                .filter_map(|line| line.trim_end_matches(',').split_once(" -> "))
                .map(|(column, kind)| format!("{table}.{column} {kind}"))
                .collect()
        })
        .collect();
    tables.sort_by(|one, other| table_of(&one[0]).cmp(table_of(&other[0])));
    tables.concat()
}

fn table_of(line: &str) -> &str {
    line.split('.').next().unwrap_or_default()
}

const TABLES: &str = "m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> '__diesel_schema_migrations' \
    AND m.name NOT LIKE 'search_index%'";

fn found(community: &Community) -> Vec<String> {
    let sql = match community.kind() {
        Kind::Sqlite => format!(
            "SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" AS line \
             FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE {TABLES} ORDER BY m.name, c.cid"
        ),
        Kind::Postgres => "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || \
             CASE is_nullable WHEN 'NO' THEN '1' ELSE '0' END AS line FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name <> '__diesel_schema_migrations' \
             ORDER BY table_name COLLATE \"C\", ordinal_position"
            .to_owned(),
    };
    let lines = community.lines(&sql);
    lines
        .iter()
        .map(|line| {
            let (rest, is_required) = line.rsplit_once(' ').expect("three words");
            let (column, kind) = rest.split_once(' ').expect("three words");
            let kind = match kind.to_lowercase().as_str() {
                "integer" | "bigint" => "BigInt",
                "text" => "Text",
                "blob" | "bytea" => "Binary",
                "boolean" => "Bool",
                "double" | "double precision" => "Double",
                other => panic!("{line}: schema.rs has no word for {other}"),
            };
            if is_required == "1" { format!("{column} {kind}") } else { format!("{column} Nullable<{kind}>") }
        })
        .collect()
}

#[test]
fn both_migrated_databases_are_what_schema_rs_says() {
    for community in every_database() {
        let (declared, found) = (declared(), found(&community));
        let only = |ours: &[String], theirs: &[String]| -> Vec<String> {
            ours.iter().filter(|line| !theirs.contains(line)).cloned().collect()
        };
        assert_eq!(only(&declared, &found), only(&found, &declared), "{:?}: schema.rs, the database", community.kind());
        assert_eq!(declared, found, "{:?}: the order of columns", community.kind());
    }
}

/// Unique constraints, indexes and foreign keys: a line each. The index of the stems is a matter of each kind.
fn constraints(community: &Community) -> [Vec<String>; 3] {
    let (unique, indexes, foreign) = match community.kind() {
        Kind::Sqlite => {
            let columns =
                "(SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno))";
            let from = format!("FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE {TABLES}");
            (
                format!(
                    "SELECT m.name || ' (' || {columns} || ')' AS line {from} AND i.\"unique\" = 1 AND i.origin <> 'pk'"
                ),
                format!("SELECT m.name || ' ' || i.name || ' (' || {columns} || ')' AS line {from} AND i.origin = 'c'"),
                format!(
                    "SELECT m.name || '.' || f.\"from\" || ' -> ' || f.\"table\" || '.' || coalesce(f.\"to\", 'id') || ' ' \
                     || f.on_delete || ' ' || f.on_update AS line \
                     FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE {TABLES}"
                ),
            )
        }
        Kind::Postgres => {
            let columns = "(SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(x.indkey) WITH ORDINALITY k(attnum, n) \
                           JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.attnum)";
            let from = "FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid \
                        WHERE t.relnamespace = 'public'::regnamespace AND NOT x.indisprimary \
                        AND i.relname <> 'search_documents_by_stems'";
            let action = |column: &str| {
                format!(
                    "CASE {column} WHEN 'a' THEN 'NO ACTION' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE {column}::text END"
                )
            };
            (
                format!("SELECT t.relname || ' (' || {columns} || ')' AS line {from} AND x.indisunique"),
                format!(
                    "SELECT t.relname || ' ' || i.relname || ' (' || {columns} || ')' AS line {from} \
                     AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid AND c.contype IN ('u', 'p'))"
                ),
                format!(
                    "SELECT t.relname || '.' || a.attname || ' -> ' || p.relname || '.' || b.attname || ' ' || {} || ' ' || {} AS line \
                     FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class p ON p.oid = c.confrelid \
                     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] \
                     JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1] \
                     WHERE c.contype = 'f' AND t.relnamespace = 'public'::regnamespace",
                    action("c.confdeltype"),
                    action("c.confupdtype")
                ),
            )
        }
    };
    [unique, indexes, foreign].map(|sql| {
        let mut lines = community.lines(&sql);
        lines.sort();
        lines
    })
}

#[test]
fn both_kinds_hold_the_same_constraints() {
    if kinds().len() < 2 {
        return;
    }
    let all: Vec<[Vec<String>; 3]> = every_database().map(|community| constraints(&community)).collect();
    for (what, (one, other)) in
        ["unique constraints", "indexes", "foreign keys"].iter().zip(all[0].iter().zip(all[1].iter()))
    {
        assert!(!one.is_empty(), "no {what} were found");
        let only = |ours: &[String], theirs: &[String]| -> Vec<String> {
            ours.iter().filter(|line| !theirs.contains(line)).cloned().collect()
        };
        assert_eq!(only(one, other), only(other, one), "{what} of one kind only: SQLite, PostgreSQL");
        assert_eq!(one, other, "{what}");
    }
}

#[test]
fn every_join_that_schema_rs_allows_is_a_foreign_key() {
    let text = files::read("src/platform/db/schema.rs");
    for community in every_database() {
        let [_, _, foreign] = constraints(&community);
        for join in text.split("joinable!(").skip(1) {
            let join = join.split(");").next().expect("an end");
            let (table, rest) = join.split_once(" -> ").expect("an arrow");
            let (parent, column) = rest.split_once(" (").expect("a column");
            let key = format!("{table}.{} -> {parent}.id", column.trim_end_matches(')'));
            assert!(
                foreign.iter().any(|line| line.starts_with(&key)),
                "{:?} has no foreign key {key}",
                community.kind()
            );
        }
        for key in &foreign {
            assert!(key.ends_with(" NO ACTION NO ACTION"), "{key}");
        }
    }
}

#[test]
fn a_database_of_a_newer_release_is_refused() {
    use cofirma::platform::db::DatabaseUrl;
    use cofirma::platform::db::migrate::{Founding, migrate};
    use diesel::Connection;
    use diesel::connection::SimpleConnection;

    const NEWER: &str = "INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')";
    for kind in kinds() {
        let backend = Backend::fresh(kind);
        match &backend.url {
            DatabaseUrl::Sqlite(path) => {
                diesel::SqliteConnection::establish(path.to_str().unwrap()).unwrap().batch_execute(NEWER).unwrap()
            }
            DatabaseUrl::Postgres(url) => diesel::PgConnection::establish(url).unwrap().batch_execute(NEWER).unwrap(),
        }
        let refused = migrate(&backend.url, Founding { name: "Newer", is_demo: false }, START);
        assert!(refused.is_err_and(|error| error.to_string().contains("newer release")));
    }
}
