//! PostgreSQL's writes: a transaction on a pooled connection, tried again when the server asks for it.

use diesel::connection::SimpleConnection;

use super::act::Work;
use super::conn::{self, Conn, Pool};
use crate::platform::error::{Error, Result};

/// Tries before a deadlock or a serialization failure is answered 503.
const TRIES: u32 = 8;

/// Runs a piece of work in a READ COMMITTED transaction and tells it how it ended.
pub(super) fn run(pool: &Pool, mut work: Box<dyn Work>) {
    let mut tracked = match conn::take(pool) {
        Ok(tracked) => tracked,
        Err(error) => return work.finish(Err(error)),
    };
    let mut end = Ok(());
    for attempt in 0..TRIES {
        end = transaction(&mut tracked, &mut *work);
        match &end {
            Err(Error::Unavailable(why)) if may_pass(why) => {
                std::thread::sleep(std::time::Duration::from_millis(5 << attempt.min(6)));
            }
            _ => break,
        }
    }
    tracked.note(&end);
    drop(tracked);
    work.finish(end);
}

fn transaction(conn: &mut Conn, work: &mut dyn Work) -> Result<()> {
    conn.batch_execute("BEGIN ISOLATION LEVEL READ COMMITTED")?;
    let answer = work.attempt(conn).and_then(|()| Ok(conn.batch_execute("COMMIT")?));
    if answer.is_err() {
        // Without this the connection would go back to the pool inside a transaction.
        conn.batch_execute("ROLLBACK").map_err(|_| match &answer {
            Err(error) => Error::Unavailable(error.to_string()),
            Ok(()) => Error::Unavailable("rollback failed".into()),
        })?;
    }
    answer
}

fn may_pass(why: &str) -> bool {
    why.contains("deadlock detected") || why.contains("could not serialize")
}
