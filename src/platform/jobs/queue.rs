//! The rows of jobs. A job that is done leaves no row.

use diesel::prelude::*;

use super::JobKind;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Both, Hold, Tables};
use crate::platform::db::schema::jobs;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;

/// Waits for its time, or for whoever holds its lease.
const READY: &str = "ready";
/// Failed too often; waits for people.
const DEAD: &str = "dead";

/// How long a job belongs to who claimed it, in microseconds.
const LEASE: i64 = 10 * Moment::MINUTE;

/// A job as it was claimed.
#[derive(Debug, Clone)]
pub struct Job {
    /// The row.
    pub id: i64,
    /// What is to be done; `None` for a kind that this program does not know.
    pub kind: Option<JobKind>,
    /// To what: an id or a name, never people's words.
    pub subject: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
}

/// Asks for a job. One that waits already for the same subject is the same job.
///
/// # Errors
/// Those of the database.
pub fn put(tx: &mut WriteTx<'_>, kind: JobKind, subject: &str) -> Result<()> {
    let now = tx.now();
    put_at(tx, kind, subject, now)
}

/// Asks for a job at a moment. One that waits already for the same subject keeps its time.
///
/// # Errors
/// Those of the database.
pub fn put_at(tx: &mut WriteTx<'_>, kind: JobKind, subject: &str, run_at: Moment) -> Result<()> {
    let now = tx.now();
    let key = format!("{kind} {subject}");
    // One that rests for good would be in the way.
    diesel::delete(jobs::table.filter(jobs::unique_key.eq(&key)).filter(jobs::state.eq(DEAD))).execute(tx.conn())?;
    let row = diesel::insert_into(jobs::table)
        .values((
            jobs::kind.eq(kind),
            jobs::unique_key.eq(key),
            jobs::payload.eq(subject),
            jobs::state.eq(READY),
            jobs::run_at.eq(run_at),
            jobs::attempts.eq(0_i64),
            jobs::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Both(row).execute(tx.conn())?;
    Ok(())
}

/// Whether a job waits to be done now.
///
/// # Errors
/// Those of the database.
pub(super) fn is_due(tx: &mut ReadTx<'_>) -> Result<bool> {
    let now = tx.now();
    let due = jobs::table
        .filter(jobs::state.eq(READY))
        .filter(jobs::run_at.le(now))
        .filter(jobs::leased_until.is_null().or(jobs::leased_until.le(now)));
    Ok(diesel::select(diesel::dsl::exists(due)).get_result(tx.conn())?)
}

/// Claims the job that has waited longest, if there is one. The attempt is counted now, so that a job that brings the
/// program down is not tried for ever.
///
/// # Errors
/// Those of the database.
pub(super) fn claim(tx: &mut WriteTx<'_>) -> Result<Option<Job>> {
    let now = tx.now();
    let due = jobs::table
        .filter(jobs::state.eq(READY))
        .filter(jobs::run_at.le(now))
        .filter(jobs::leased_until.is_null().or(jobs::leased_until.le(now)))
        .order((jobs::run_at, jobs::id))
        .limit(1)
        .select((jobs::id, jobs::kind, jobs::payload, jobs::attempts));
    let found: Option<(i64, String, String, i64)> =
        tx.lock_all(due, Hold::Free, Tables { held: "jobs", beside: "" })?.pop();
    let Some((id, kind, subject, attempts)) = found else { return Ok(None) };
    diesel::update(jobs::table.find(id))
        .set((jobs::leased_until.eq(now.plus(LEASE)), jobs::attempts.eq(attempts + 1)))
        .execute(tx.conn())?;
    Ok(Some(Job { id, kind: JobKind::parse(&kind), subject, attempts: attempts + 1 }))
}

/// The job is done.
///
/// # Errors
/// Those of the database.
pub(super) fn finish(tx: &mut WriteTx<'_>, id: i64) -> Result<()> {
    diesel::delete(jobs::table.find(id)).execute(tx.conn())?;
    Ok(())
}

/// The job rests until then; `None`: for good, until somebody looks.
///
/// # Errors
/// Those of the database.
pub(super) fn put_off(tx: &mut WriteTx<'_>, id: i64, until: Option<Moment>, why: &str) -> Result<()> {
    let state = if until.is_some() { READY } else { DEAD };
    let run_at = until.unwrap_or(tx.now());
    diesel::update(jobs::table.find(id))
        .set((
            jobs::state.eq(state),
            jobs::run_at.eq(run_at),
            jobs::leased_until.eq(None::<Moment>),
            jobs::last_error.eq(Some(why.to_owned())),
        ))
        .execute(tx.conn())?;
    Ok(())
}
