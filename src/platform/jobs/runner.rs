//! Does jobs, one after the other, on a thread that may block.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use super::queue::{self, Job};
use crate::platform::access::Credential;
use crate::platform::clock::Moment;
use crate::platform::db::{Db, Recorded, WriteTx};
use crate::platform::error::{Error, Result};

/// How long a job rests after each attempt, in minutes: a day in all.
const RESTS: [i64; 8] = [1, 5, 15, 60, 120, 240, 480, 520];

/// How often the queue is looked into.
const EVERY: Duration = Duration::from_millis(500);

/// Does a job.
pub type Do = Box<dyn Fn(&Job) -> Result<()> + Send + Sync>;

/// Looks after something; cheap when there is nothing to do.
pub type Round = Box<dyn Fn() -> Result<()> + Send + Sync>;

/// Whoever does jobs.
pub struct Runner {
    /// The database.
    pub db: Db,
    /// What each kind means.
    pub does: Do,
    /// What is looked after each time the queue is looked into, whether a job waits or not.
    pub round: Round,
}

impl std::fmt::Debug for Runner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Runner").finish_non_exhaustive()
    }
}

impl Runner {
    /// Does every job that is due.
    ///
    /// # Errors
    /// Those of the database; what goes wrong with a job is written down beside it.
    pub fn run(&self) -> Result<()> {
        if !self.db.read_now(&Credential::Job, queue::is_due)? {
            return Ok(());
        }
        while let Some(job) = self.write(queue::claim)? {
            let done = catch_unwind(AssertUnwindSafe(|| (self.does)(&job)));
            self.note(&job, done.unwrap_or_else(|_| Err(Error::internal("a job panicked"))))?;
        }
        Ok(())
    }

    /// Does jobs until the other end of `stop` is dropped.
    pub fn work(&self, stop: &Receiver<()>) {
        loop {
            if let Err(error) = self.run() {
                tracing::warn!(%error, "the jobs could not be read");
            }
            let round = catch_unwind(AssertUnwindSafe(|| (self.round)()));
            if let Err(error) = round.unwrap_or_else(|_| Err(Error::internal("a round panicked"))) {
                tracing::warn!(%error, "a round was not finished");
            }
            if !matches!(stop.recv_timeout(EVERY), Err(RecvTimeoutError::Timeout)) {
                return;
            }
        }
    }

    fn note(&self, job: &Job, done: Result<()>) -> Result<()> {
        let (id, attempts) = (job.id, job.attempts);
        let Err(error) = done else { return self.write(move |tx| queue::finish(tx, id)) };
        let why: String = error.to_string().chars().take(200).collect();
        let rest = usize::try_from(attempts - 1).ok().and_then(|tried| RESTS.get(tried)).copied();
        tracing::warn!(job = id, kind = ?job.kind, attempts, dead = rest.is_none(), "a job failed: {why}");
        self.write(move |tx| {
            let until = rest.map(|minutes| tx.now().plus(minutes * Moment::MINUTE));
            queue::put_off(tx, id, until, &why)
        })
    }

    fn write<T: Send + 'static>(&self, f: impl Fn(&mut WriteTx<'_>) -> Result<T> + Send + 'static) -> Result<T> {
        self.db.act_now(Credential::Job, move |tx| f(tx).map(Recorded::nothing))
    }
}
