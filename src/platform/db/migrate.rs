//! Bringing a database to the schema of this program. The migrations of both kinds have the same names.

use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::migration::{Migration, MigrationSource};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::Sqlite;
use diesel::{PgConnection, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use rand::RngExt;

use super::conn::{self, AnyConnection, Use};
use super::schema::community;
use super::{DatabaseUrl, Options};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");
/// The advisory lock under which PostgreSQL is migrated: "cofirma" in ASCII.
const LOCK: i64 = 0x0063_6f66_6972_6d61;
/// How long a migration waits for others to finish.
const WAIT: Duration = Duration::from_secs(60);

/// What a new community is called and whether it is only for show.
#[derive(Debug, Clone, Copy)]
pub struct Founding<'a> {
    /// Its name.
    pub name: &'a str,
    /// True for the demo.
    pub is_demo: bool,
}

#[derive(QueryableByName)]
struct Broken {
    #[diesel(sql_type = Text)]
    parent: String,
    #[diesel(sql_type = Text)]
    child: String,
    #[diesel(sql_type = BigInt)]
    rows: i64,
}

/// Applies the migrations that are missing and returns their names. An empty database becomes a community.
///
/// # Errors
/// [`Error::Unavailable`] when the database cannot be reached or is busy for a minute; [`Error::Internal`] when a
/// migration fails, which then changed nothing.
pub fn migrate(url: &DatabaseUrl, founding: Founding<'_>, now: Moment) -> Result<Vec<String>> {
    let options = Options { patience: WAIT, ..Options::default() };
    let mut conn = conn::open(url, Use::Migration, &options)?;
    let names = match &mut conn {
        AnyConnection::Sqlite(sqlite) => migrate_sqlite(sqlite)?,
        AnyConnection::Postgres(postgres) => migrate_postgres(postgres)?,
    };
    if community::table.select(community::id).first::<i64>(&mut conn).optional()?.is_none() {
        diesel::insert_into(community::table)
            .values((
                community::id.eq(1_i64),
                community::name.eq(founding.name),
                community::is_demo.eq(founding.is_demo),
                community::created_at.eq(now),
                community::form_key.eq(key()),
            ))
            .execute(&mut conn)?;
    }
    Ok(names)
}

/// The key with which the community marks what it hands out.
#[expect(clippy::disallowed_methods, reason = "a community is founded outside of any transaction of ours")]
fn key() -> Vec<u8> {
    rand::rng().random::<[u8; 32]>().to_vec()
}

fn migrate_sqlite(conn: &mut SqliteConnection) -> Result<Vec<String>> {
    // Tables can only be rebuilt with foreign keys off, which SQLite allows outside a transaction alone.
    conn.batch_execute("PRAGMA foreign_keys = OFF")?;
    AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE")?;
    let applied = run(conn, SQLITE).and_then(|names| {
        let broken = diesel::sql_query(
            "SELECT \"table\" AS child, parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY 1, 2",
        )
        .load::<Broken>(conn)?;
        match broken.first() {
            None => Ok(names),
            Some(Broken { parent, child, rows }) => {
                Err(Error::internal(format!("{rows} rows of {child} point to no row of {parent}")))
            }
        }
    });
    match &applied {
        Ok(_) => AnsiTransactionManager::commit_transaction(conn)?,
        Err(_) => AnsiTransactionManager::rollback_transaction(conn)?,
    }
    applied
}

fn migrate_postgres(conn: &mut PgConnection) -> Result<Vec<String>> {
    conn.batch_execute("SET lock_timeout = 60000; SET statement_timeout = 0;")?;
    AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN")?;
    let applied = diesel::sql_query("SELECT pg_advisory_xact_lock($1)")
        .bind::<BigInt, _>(LOCK)
        .execute(conn)
        .map_err(Error::from)
        .and_then(|_| run(conn, POSTGRES));
    match &applied {
        Ok(_) => AnsiTransactionManager::commit_transaction(conn)?,
        Err(_) => AnsiTransactionManager::rollback_transaction(conn)?,
    }
    applied
}

fn run<C, DB>(conn: &mut C, source: EmbeddedMigrations) -> Result<Vec<String>>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let unreadable = |error| Error::internal(format!("migrations: {error}"));
    let ours: Vec<String> = MigrationSource::<DB>::migrations(&source)
        .map_err(unreadable)?
        .iter()
        .map(|migration| migration.name().version().to_string())
        .collect();
    let applied = conn.applied_migrations().map_err(unreadable)?;
    if let Some(newer) = applied.iter().map(ToString::to_string).find(|version| !ours.contains(version)) {
        return Err(Error::internal(format!(
            "the database knows migration {newer}, which this program does not: it is of a newer release"
        )));
    }
    let pending = conn.pending_migrations(source).map_err(unreadable)?;
    let mut names = Vec::with_capacity(pending.len());
    for migration in &pending {
        let name = migration.name().to_string();
        conn.run_migration(&**migration).map_err(|error| Error::internal(format!("migration {name}: {error}")))?;
        names.push(name);
    }
    Ok(names)
}

/// Takes every table away again, with all that is in them: for starting a demo anew.
///
/// # Errors
/// [`Error::Unavailable`] when the database cannot be reached; [`Error::Internal`] when a migration has no way back.
pub fn unmake(url: &DatabaseUrl) -> Result<()> {
    let options = Options { patience: WAIT, ..Options::default() };
    let mut conn = conn::open(url, Use::Migration, &options)?;
    let end = match &mut conn {
        AnyConnection::Sqlite(sqlite) => {
            sqlite.batch_execute("PRAGMA foreign_keys = OFF")?;
            sqlite.revert_all_migrations(SQLITE).map(drop)
        }
        AnyConnection::Postgres(postgres) => postgres.revert_all_migrations(POSTGRES).map(drop),
    };
    end.map_err(|error| Error::internal(format!("migrations: {error}")))
}

/// Where diesel keeps which migrations were applied. Asking it about a database without that table would make one.
const HISTORY: &str = "__diesel_schema_migrations";

#[derive(QueryableByName)]
struct Histories {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// Whether a migration was ever applied here.
fn has_history(conn: &mut AnyConnection) -> Result<bool> {
    let histories: Histories = match conn {
        AnyConnection::Sqlite(sqlite) => diesel::sql_query("SELECT count(*) AS n FROM sqlite_schema WHERE name = $1")
            .bind::<Text, _>(HISTORY)
            .get_result(sqlite)?,
        AnyConnection::Postgres(postgres) => {
            diesel::sql_query("SELECT count(to_regclass($1)) AS n").bind::<Text, _>(HISTORY).get_result(postgres)?
        }
    };
    Ok(histories.n > 0)
}

/// The migrations that the database still misses, without applying them or changing anything else.
///
/// # Errors
/// [`Error::Unavailable`] when it cannot be reached.
pub fn missing(url: &DatabaseUrl) -> Result<Vec<String>> {
    let mut conn = conn::open(url, Use::Pool, &Options::default())?;
    let has_history = has_history(&mut conn)?;
    let pending: Vec<String> = match &mut conn {
        AnyConnection::Sqlite(sqlite) if has_history => names(sqlite.pending_migrations(SQLITE))?,
        AnyConnection::Postgres(postgres) if has_history => names(postgres.pending_migrations(POSTGRES))?,
        AnyConnection::Sqlite(_) => names::<Sqlite>(SQLITE.migrations())?,
        AnyConnection::Postgres(_) => names::<Pg>(POSTGRES.migrations())?,
    };
    Ok(pending)
}

type Pending<DB> = Vec<Box<dyn Migration<DB>>>;

fn names<DB: diesel::backend::Backend>(pending: diesel::migration::Result<Pending<DB>>) -> Result<Vec<String>> {
    let pending = pending.map_err(|error| Error::internal(format!("migrations: {error}")))?;
    Ok(pending.iter().map(|migration| migration.name().to_string()).collect())
}
