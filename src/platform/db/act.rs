//! The unit of work that both kinds of database run: identify, the closure, the event rows, what they cause.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use rand::RngExt;
use tokio::sync::oneshot;

use super::{Conn, Db, Recorded, Wiring, WriteTx, dialect};
use crate::platform::access::{Actor, Credential};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};

/// Something that runs inside a transaction and is told how it ended.
pub(super) trait Work: Send {
    /// Runs once; an error asks for a rollback of this work alone. May be called again after a rollback.
    fn attempt(&mut self, conn: &mut Conn) -> Result<()>;
    /// The end: committed, or the error that it ended with.
    fn finish(self: Box<Self>, end: Result<()>);
    /// True when nobody waits any more, so it must not start.
    fn is_late(&self) -> bool {
        false
    }
}

/// One call of `Db::act`.
pub(super) struct Act<T, F> {
    f: F,
    who: Credential,
    wiring: Wiring,
    now: Moment,
    seed: [u8; 32],
    start_before: Instant,
    outcome: Option<T>,
    reply: oneshot::Sender<Result<T>>,
}

impl<T, F> Act<T, F>
where
    T: Send + 'static,
    F: FnMut(&mut WriteTx<'_>) -> Result<Recorded<T>> + Send + 'static,
{
    #[expect(
        clippy::disallowed_methods,
        reason = "the one seed of an act is drawn here, and the deadline of its start"
    )]
    pub(super) fn new(db: &Db, who: Credential, f: F) -> (Self, oneshot::Receiver<Result<T>>) {
        let (reply, answer) = oneshot::channel();
        let act = Self {
            f,
            who,
            wiring: db.inner.wiring,
            now: db.inner.clock.now(),
            seed: rand::rng().random(),
            start_before: Instant::now() + db.inner.patience,
            outcome: None,
            reply,
        };
        (act, answer)
    }

    fn run(&mut self, conn: &mut Conn) -> Result<T> {
        let actor = identify(self.wiring, conn, &self.who, self.now)?;
        let mut tx = WriteTx::new(conn, actor, self.now, self.seed, self.wiring.describe);
        let (value, events) = (self.f)(&mut tx)?.into_parts();
        for event in &events {
            dialect::write_event(&mut tx, event)?;
            (self.wiring.react)(&mut tx, event)?;
        }
        Ok(value)
    }
}

impl<T, F> Work for Act<T, F>
where
    T: Send + 'static,
    F: FnMut(&mut WriteTx<'_>) -> Result<Recorded<T>> + Send + 'static,
{
    fn attempt(&mut self, conn: &mut Conn) -> Result<()> {
        self.outcome = None;
        let outcome = catch_unwind(AssertUnwindSafe(|| self.run(conn)))
            .unwrap_or_else(|panic| Err(Error::internal(format!("a write panicked: {}", message(&*panic)))))?;
        self.outcome = Some(outcome);
        Ok(())
    }

    fn finish(self: Box<Self>, end: Result<()>) {
        let answer = match (end, self.outcome) {
            (Ok(()), Some(value)) => Ok(value),
            (Ok(()), None) => Err(Error::internal("a write ended without an outcome")),
            (Err(error), _) => Err(error),
        };
        // Whoever asked may have gone; the change stands all the same.
        drop(self.reply.send(answer));
    }

    fn is_late(&self) -> bool {
        self.start_before < now_for_deadlines()
    }
}

#[expect(clippy::disallowed_methods, reason = "a deadline is measured on the machine's monotonic clock")]
fn now_for_deadlines() -> Instant {
    Instant::now()
}

/// The actor behind a credential, read on this connection.
pub(super) fn identify(wiring: Wiring, conn: &mut Conn, who: &Credential, now: Moment) -> Result<Actor> {
    match who {
        Credential::Guest => Ok(Actor::guest()),
        Credential::Operator => Ok(Actor::operator()),
        Credential::Job => Ok(Actor::job()),
        Credential::Session(_) | Credential::Token(_) | Credential::OnBehalfOf(_) => (wiring.identify)(conn, who, now),
    }
}

fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".into())
}
