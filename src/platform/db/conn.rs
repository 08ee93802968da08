//! Connections: one type for both databases, opened by the address, set up the same way each time, pooled.

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};

use super::{DatabaseUrl, Options};
use crate::platform::error::{Error, Result};

/// A connection to either database. SQLite stands last: it would take any text for a path.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Postgres(PgConnection),
    Sqlite(SqliteConnection),
}

/// The connection that stores run their statements on.
pub type Conn = AnyConnection;

pub(super) type Pool = r2d2::Pool<Source>;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// SQLite's readers cannot write; PostgreSQL's pool does both.
    Pool,
    /// SQLite's one writer.
    Writer,
    /// Changing the schema.
    Migration,
}

/// Opens connections for the pool.
#[derive(Debug)]
pub(super) struct Source {
    url: DatabaseUrl,
    options: Options,
}

/// A pooled connection that remembers when it is of no more use.
pub(super) struct Tracked {
    conn: Conn,
    broken: bool,
    /// When it was last of use, on the machine's monotonic clock.
    used_at: Instant,
}

/// A connection that lay idle for longer is asked whether it still lives: the server may have been restarted meanwhile.
/// One that is busy never is.
const TRUSTED_FOR: Duration = Duration::from_millis(100);

#[expect(clippy::disallowed_methods, reason = "how long a connection lay idle is no time that anybody reads")]
fn now_for_idleness() -> Instant {
    Instant::now()
}

impl Tracked {
    /// Marks the connection for replacement when an answer says that the database went away.
    pub(super) fn note<T>(&mut self, answer: &Result<T>) {
        if matches!(answer, Err(Error::Unavailable(_))) {
            self.broken = true;
        }
    }

    /// Runs a read in one snapshot where that is free (SQLite); PostgreSQL reads statement by statement.
    pub(super) fn snapshot<T>(&mut self, f: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        if let AnyConnection::Sqlite(sqlite) = &mut self.conn {
            sqlite.batch_execute("BEGIN")?;
            let answer = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| f(&mut self.conn)));
            if self.conn.batch_execute("ROLLBACK").is_err() {
                self.broken = true;
            }
            return answer.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
        f(&mut self.conn)
    }
}

impl Deref for Tracked {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.conn
    }
}

impl DerefMut for Tracked {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.conn
    }
}

impl r2d2::ManageConnection for Source {
    type Connection = Tracked;
    type Error = Error;

    fn connect(&self) -> Result<Tracked> {
        Ok(Tracked { conn: open(&self.url, Use::Pool, &self.options)?, broken: false, used_at: now_for_idleness() })
    }

    fn is_valid(&self, tracked: &mut Tracked) -> Result<()> {
        let has_rested = now_for_idleness().duration_since(tracked.used_at) >= TRUSTED_FOR;
        if has_rested && let AnyConnection::Postgres(postgres) = &mut tracked.conn {
            postgres.batch_execute("SELECT 1")?;
        }
        Ok(())
    }

    fn has_broken(&self, tracked: &mut Tracked) -> bool {
        // Asked whenever a connection comes back.
        tracked.used_at = now_for_idleness();
        tracked.broken || std::thread::panicking()
    }
}

/// A pool of connections; the first one is opened now, so that a wrong address is told at once.
pub(super) fn pool(url: &DatabaseUrl, options: &Options) -> Result<Pool> {
    let source = Source { url: url.clone(), options: options.clone() };
    drop(r2d2::ManageConnection::connect(&source)?);
    r2d2::Pool::builder()
        .max_size(options.connections)
        .min_idle(Some(1))
        .connection_timeout(options.patience)
        .test_on_check_out(true)
        .error_handler(Box::new(r2d2::NopErrorHandler))
        .build(source)
        .map_err(|error| Error::Unavailable(error.to_string()))
}

/// A connection from the pool, after at most the patience of its options.
pub(super) fn take(pool: &Pool) -> Result<r2d2::PooledConnection<Source>> {
    pool.get().map_err(|error| Error::Unavailable(error.to_string()))
}

/// Opens one connection and sets it up.
pub(super) fn open(url: &DatabaseUrl, purpose: Use, options: &Options) -> Result<Conn> {
    match url {
        DatabaseUrl::Sqlite(path) => sqlite(path, purpose, options).map(AnyConnection::Sqlite),
        DatabaseUrl::Postgres(url) => postgres(url, options).map(AnyConnection::Postgres),
    }
}

fn sqlite(path: &Path, purpose: Use, options: &Options) -> Result<SqliteConnection> {
    let text = path.to_str().ok_or_else(|| Error::internal("the database's path is not UTF-8"))?;
    if purpose == Use::Migration {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)
                .map_err(|error| Error::Unavailable(format!("cannot make the folder {}: {error}", folder.display())))?;
        }
    } else if !path.exists() {
        return Err(Error::Unavailable(format!("there is no database at {text}")));
    }
    let mut conn = SqliteConnection::establish(text)
        .map_err(|error| Error::Unavailable(format!("cannot open {text}: {error}")))?;
    // The wait for locks comes first: the switch of the journal may meet one.
    conn.batch_execute(&format!("PRAGMA busy_timeout = {};", options.patience.as_millis()))?;
    conn.batch_execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA cache_size = -32000; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY;
         PRAGMA journal_size_limit = 67108864; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;",
    )?;
    super::folded::lend(&mut conn)?;
    if purpose == Use::Pool {
        conn.batch_execute("PRAGMA query_only = ON;")?;
    }
    if let Some(pages) = options.max_pages {
        conn.batch_execute(&format!("PRAGMA max_page_count = {pages};"))?;
    }
    Ok(conn)
}

fn postgres(url: &str, options: &Options) -> Result<PgConnection> {
    let mut conn = PgConnection::establish(url)
        .map_err(|error| Error::Unavailable(format!("cannot reach PostgreSQL: {error}")))?;
    let patience = options.patience.as_millis();
    // Compiling a statement takes longer than any of ours runs.
    conn.batch_execute(&format!(
        "SET lock_timeout = {patience}; SET statement_timeout = {}; SET idle_in_transaction_session_timeout = 60000; \
         SET TIME ZONE 'UTC'; SET client_min_messages = warning; SET jit = off;",
        patience * 5
    ))?;
    Ok(conn)
}
