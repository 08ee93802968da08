//! The database: one read path, one write path, two kinds of server behind them.
//!
//! - [`Db::read`] lends a [`ReadTx`]; [`Db::act`] lends a [`WriteTx`] and is the only way to change anything people see.
//! - `conn` opens connections, `both` bridges what diesel's two backends share, `among` is their list of values,
//!   `folded` compares names without accents, `portrait` is the picture of a row's person,
//!   `dialect` holds SQL that differs, `writer` is SQLite's one writer thread, `pooled` is PostgreSQL's transactions,
//!   `act` is the unit of work of both, `sequence` numbers the events that are committed.
//!
//! No room's words live here: who somebody is and what an event causes come from the [`Wiring`].

mod act;
pub mod among;
pub mod answers;
pub mod both;
#[expect(missing_docs, reason = "diesel's derive writes the items")]
mod conn;
pub mod dialect;
pub mod folded;
pub mod housekeeping;
pub mod migrate;
mod pooled;
pub mod portrait;
pub mod recorded;
#[expect(missing_docs, reason = "diesel's macro writes the items; their names say what they are")]
pub mod schema;
pub mod sequence;
pub mod sight;
mod tx;
mod url;
mod writer;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

pub use conn::{Conn, MultiBackend};
pub use recorded::Recorded;
pub use tx::{Locked, ReadTx, WriteTx};
pub use url::DatabaseUrl;

use super::access::{Actor, Credential};
use super::clock::{Clock, Moment};
use super::community::Community;
use super::error::{Error, Result};
use crate::event::Event;

/// How long anything waits for the database before it answers 503.
pub const PATIENCE: Duration = Duration::from_secs(2);

/// Turns a credential into an actor, reading role and suspension.
pub type Identify = fn(&mut Conn, &Credential, Moment) -> Result<Actor>;
/// How the community is set up.
pub type Describe = fn(&mut Conn) -> Result<Community>;
/// What an event causes elsewhere, in the same transaction.
pub type React = fn(&mut WriteTx<'_>, &Event) -> Result<()>;

/// What the database needs to know of the rooms above it; `app` hands it in.
#[derive(Debug, Clone, Copy)]
pub struct Wiring {
    /// Who is asking.
    pub identify: Identify,
    /// How the community is set up.
    pub describe: Describe,
    /// What follows.
    pub react: React,
}

/// Settings of a [`Db`] that are not in its address.
#[derive(Debug, Clone)]
pub struct Options {
    /// Connections for reading (and on PostgreSQL for writing). At least 1.
    pub connections: u32,
    /// How long to wait for a lock or a connection.
    pub patience: Duration,
    /// SQLite only: the largest size in pages, to test a full disk.
    pub max_pages: Option<u32>,
}

impl Default for Options {
    fn default() -> Self {
        Self { connections: 4, patience: PATIENCE, max_pages: None }
    }
}

/// The database. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

struct Inner {
    url: DatabaseUrl,
    clock: Clock,
    wiring: Wiring,
    patience: Duration,
    readers: conn::Pool,
    /// SQLite's writer; PostgreSQL writes through the pool.
    writer: Option<writer::Writer>,
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Db").field("url", &self.inner.url).finish_non_exhaustive()
    }
}

impl Db {
    /// Opens the database at `url`; it must have been migrated.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when it cannot be reached.
    pub fn open(url: &DatabaseUrl, wiring: Wiring, clock: Clock, options: &Options) -> Result<Self> {
        let readers = conn::pool(url, options)?;
        let writer = match url {
            DatabaseUrl::Sqlite(_) => Some(writer::Writer::start(url, options)?),
            DatabaseUrl::Postgres(_) => None,
        };
        let inner = Inner { url: url.clone(), clock, wiring, patience: options.patience, readers, writer };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> &DatabaseUrl {
        &self.inner.url
    }

    /// The clock that every read and write takes its one instant from.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// Reads on a thread that may block: one hop for the whole of `f`.
    ///
    /// # Errors
    /// Whatever `f` says, or [`Error::Unavailable`].
    pub async fn read<T, F>(&self, who: Credential, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut ReadTx<'_>) -> Result<T> + Send + 'static,
    {
        let db = self.clone();
        match tokio::task::spawn_blocking(move || db.read_now(&who, f)).await {
            Ok(answer) => answer,
            Err(join) => Err(Error::internal(format!("a read panicked: {join}"))),
        }
    }

    /// Reads on this thread; for the command line, jobs and tests.
    ///
    /// # Errors
    /// Whatever `f` says, or [`Error::Unavailable`].
    pub fn read_now<T>(&self, who: &Credential, f: impl FnOnce(&mut ReadTx<'_>) -> Result<T>) -> Result<T> {
        let mut pooled = conn::take(&self.inner.readers)?;
        let now = self.inner.clock.now();
        let answer = pooled.snapshot(|conn| {
            let actor = act::identify(self.inner.wiring, conn, who, now)?;
            f(&mut ReadTx::new(conn, actor, now, self.inner.wiring.describe))
        });
        pooled.note(&answer);
        answer
    }

    /// The one write path: begin, `f`, the event rows, what they cause, commit. An error rolls all of it back.
    ///
    /// `f` may run more than once and must do nothing but read and write through the transaction; the time and the
    /// randomness it sees are the same in every run.
    ///
    /// # Errors
    /// Whatever `f` says; [`Error::Unavailable`] when the database did not take the change.
    pub async fn act<T, F>(&self, who: Credential, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut WriteTx<'_>) -> Result<Recorded<T>> + Send + 'static,
    {
        let answer = self.start(who, f)?;
        answer.await.unwrap_or_else(|_| Err(Error::Unavailable("the writer stopped".into())))
    }

    /// [`Db::act`] from a thread that may block; for the command line, jobs and tests.
    ///
    /// # Errors
    /// As [`Db::act`].
    pub fn act_now<T, F>(&self, who: Credential, f: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut WriteTx<'_>) -> Result<Recorded<T>> + Send + 'static,
    {
        let (work, answer) = act::Act::new(self, who, f);
        match &self.inner.writer {
            Some(writer) => writer.send(Box::new(work))?,
            None => pooled::run(&self.inner.readers, Box::new(work)),
        }
        answer.blocking_recv().unwrap_or_else(|_| Err(Error::Unavailable("the writer stopped".into())))
    }

    fn start<T, F>(&self, who: Credential, f: F) -> Result<oneshot::Receiver<Result<T>>>
    where
        T: Send + 'static,
        F: FnMut(&mut WriteTx<'_>) -> Result<Recorded<T>> + Send + 'static,
    {
        let (work, answer) = act::Act::new(self, who, f);
        match &self.inner.writer {
            Some(writer) => writer.send(Box::new(work))?,
            None => {
                let pool = self.inner.readers.clone();
                drop(tokio::task::spawn_blocking(move || pooled::run(&pool, Box::new(work))));
            }
        }
        Ok(answer)
    }

    /// Overwrites what deleted rows left in the files: on SQLite, which zeroes deleted rows, the journal is brought into the
    /// database and cut to nothing. PostgreSQL's server does as its operator told it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] while somebody reads from the journal.
    pub fn erase_traces(&self) -> Result<()> {
        if let DatabaseUrl::Postgres(_) = &self.inner.url {
            return Ok(());
        }
        let options = Options { patience: self.inner.patience, ..Options::default() };
        let mut conn = conn::open(&self.inner.url, conn::Use::Writer, &options)?;
        if dialect::truncate_journal(&mut conn)? {
            Ok(())
        } else {
            Err(Error::Unavailable("the journal is being read".into()))
        }
    }

    /// The small door for what nobody needs to audit (leases, last use): never awaited, dropped when the writer is busy.
    /// It reaches only the tables of `dialect::Housekeeping`.
    pub fn keep_house(&self, chore: dialect::Housekeeping) {
        let work = Box::new(dialect::Chore(chore));
        match &self.inner.writer {
            Some(writer) => writer.offer(work),
            None => {
                let pool = self.inner.readers.clone();
                drop(tokio::task::spawn_blocking(move || pooled::run(&pool, work)));
            }
        }
    }
}
