//! SQLite's one writer: a thread that drains a bounded queue into one transaction, a savepoint for each piece of work,
//! and answers after the commit (group commit: full durability at almost no price).

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;

use diesel::connection::SimpleConnection;

use super::act::Work;
use super::conn::{self, Conn, Use};
use super::{DatabaseUrl, Options};
use crate::platform::error::{Error, Result};

/// Pieces of work that may wait. More are answered 503.
const QUEUE: usize = 4096;
/// Pieces of work in one transaction at most.
const BATCH: usize = 256;

type Boxed = Box<dyn Work>;

pub(super) struct Writer {
    queue: Option<SyncSender<Boxed>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(url: &DatabaseUrl, options: &Options) -> Result<Self> {
        let conn = conn::open(url, Use::Writer, options)?;
        let (queue, inbox) = sync_channel::<Boxed>(QUEUE);
        let thread = std::thread::Builder::new()
            .name("writer".into())
            .spawn(move || write_all(conn, &inbox))
            .map_err(Error::internal)?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// Queues a piece of work; its end is told through itself.
    pub(super) fn send(&self, work: Boxed) -> Result<()> {
        let Some(queue) = &self.queue else { return Err(Error::Unavailable("the writer stopped".into())) };
        queue.try_send(work).map_err(|refused| match refused {
            TrySendError::Full(_) => Error::Unavailable("the queue of writes is full".into()),
            TrySendError::Disconnected(_) => Error::Unavailable("the writer stopped".into()),
        })
    }

    /// Queues a piece of work if there is room.
    pub(super) fn offer(&self, work: Boxed) {
        if let Some(queue) = &self.queue {
            drop(queue.try_send(work));
        }
    }
}

impl Drop for Writer {
    /// Lets the queue run dry before the database is closed.
    fn drop(&mut self) {
        drop(self.queue.take());
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != std::thread::current().id()
        {
            drop(thread.join());
        }
    }
}

fn write_all(mut conn: Conn, inbox: &Receiver<Boxed>) {
    while let Ok(first) = inbox.recv() {
        let mut batch = vec![first];
        while batch.len() < BATCH
            && let Ok(next) = inbox.try_recv()
        {
            batch.push(next);
        }
        write_batch(&mut conn, batch);
    }
    drop(conn.batch_execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);"));
}

/// How far a batch came.
enum Batch {
    /// All committed; the errors are those of single pieces.
    Committed(Vec<Result<()>>),
    /// The transaction is gone: nothing of it stands.
    Lost(Error),
}

fn write_batch(conn: &mut Conn, batch: Vec<Boxed>) {
    let (late, mut batch): (Vec<_>, Vec<_>) = batch.into_iter().partition(|work| work.is_late());
    for work in late {
        work.finish(Err(Error::Unavailable("waited too long for the writer".into())));
    }
    match try_batch(conn, &mut batch) {
        Batch::Committed(ends) => {
            for (work, end) in batch.into_iter().zip(ends) {
                work.finish(end);
            }
        }
        Batch::Lost(error) if batch.len() == 1 => {
            for work in batch {
                work.finish(Err(unavailable(&error)));
            }
        }
        // One of them may be to blame: each runs again, alone.
        Batch::Lost(_) => {
            for work in batch {
                write_batch(conn, vec![work]);
            }
        }
    }
}

fn try_batch(conn: &mut Conn, batch: &mut [Boxed]) -> Batch {
    if batch.is_empty() {
        return Batch::Committed(Vec::new());
    }
    if let Err(error) = conn.batch_execute("BEGIN IMMEDIATE") {
        return Batch::Lost(error.into());
    }
    let mut ends = Vec::with_capacity(batch.len());
    for work in batch {
        match one(conn, work) {
            Ok(end) => ends.push(end),
            Err(error) => return lost(conn, error),
        }
    }
    match conn.batch_execute("COMMIT") {
        Ok(()) => Batch::Committed(ends),
        Err(error) => lost(conn, error.into()),
    }
}

/// One piece under its savepoint. The outer error means that the whole transaction is gone (a full disk rolls it back).
fn one(conn: &mut Conn, work: &mut Boxed) -> Result<Result<()>> {
    conn.batch_execute("SAVEPOINT work")?;
    match work.attempt(conn) {
        Ok(()) => {
            conn.batch_execute("RELEASE work")?;
            Ok(Ok(()))
        }
        Err(error) => {
            conn.batch_execute("ROLLBACK TO work; RELEASE work")?;
            Ok(Err(error))
        }
    }
}

fn lost(conn: &mut Conn, error: Error) -> Batch {
    // It fails when SQLite has rolled back already; both ways nothing stands.
    drop(conn.batch_execute("ROLLBACK"));
    Batch::Lost(error)
}

fn unavailable(error: &Error) -> Error {
    tracing::error!(%error, "a write was not taken");
    Error::Unavailable(error.to_string())
}
