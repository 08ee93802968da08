//! Statements that belong to no room (events, housekeeping) and SQL that the two databases say differently.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use rand::RngExt;

use super::act::Work;
use super::both::Both;
use super::conn::{AnyConnection, Conn};
use super::schema::{attempts, cases, events, home_visits, idea_visits, sessions};
use super::tx::WriteTx;
use crate::event::{Event, SCHEMA_VERSION};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::id::{CaseId, IdeaId, PersonId, SessionId};

/// Writes the row of an event, in the transaction of the change it tells of.
pub(super) fn write_event(tx: &mut WriteTx<'_>, event: &Event) -> Result<()> {
    let payload = serde_json::to_string(event).map_err(Error::internal)?;
    let salt: [u8; 16] = tx.random().random();
    let (actor_id, actor_kind, at) = (tx.actor().person_id(), tx.actor().kind(), tx.now());
    diesel::insert_into(events::table)
        .values((
            events::at.eq(at),
            events::actor_id.eq(actor_id),
            events::actor_kind.eq(actor_kind),
            events::kind.eq(event.kind()),
            events::schema_version.eq(SCHEMA_VERSION),
            events::payload.eq(payload),
            events::salt.eq(&salt[..]),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Counts one more attempt of `subject` in the window that starts at `start`, and returns the count so far.
pub fn count_attempt(tx: &mut WriteTx<'_>, scope: &str, subject: &[u8], start: Moment) -> Result<i64> {
    let one = diesel::insert_into(attempts::table)
        .values((
            attempts::scope.eq(scope),
            attempts::subject.eq(subject),
            attempts::window_start.eq(start),
            attempts::count.eq(1_i64),
        ))
        .on_conflict((attempts::scope, attempts::subject, attempts::window_start))
        .do_update()
        .set(attempts::count.eq(attempts::count + 1));
    Both(one).execute(tx.conn())?;
    let count = attempts::table
        .filter(attempts::scope.eq(scope))
        .filter(attempts::subject.eq(subject))
        .filter(attempts::window_start.eq(start))
        .select(attempts::count)
        .first(tx.conn())?;
    Ok(count)
}

/// What may be written without an event, and without anybody waiting for it: a last use.
#[derive(Debug, Clone)]
pub enum Housekeeping {
    /// A session was used at this moment.
    SessionSeen(SessionId, Moment),
    /// Somebody began to look at the first page at this moment.
    HomeSeen(PersonId, Moment),
    /// A moderator looked at a case for the first time at this moment.
    CaseSeen(CaseId, Moment),
    /// A person was at an idea.
    IdeaSeen {
        /// The person.
        person: PersonId,
        /// The idea.
        idea: IdeaId,
        /// When.
        seen_at: Moment,
        /// When the visit before ended.
        before_at: Option<Moment>,
    },
}

pub(super) struct Chore(pub(super) Housekeeping);

impl Work for Chore {
    fn attempt(&mut self, conn: &mut Conn) -> Result<()> {
        match &self.0 {
            Housekeeping::SessionSeen(session, at) => {
                diesel::update(sessions::table.find(session)).set(sessions::last_seen_at.eq(at)).execute(conn)?;
            }
            Housekeeping::HomeSeen(person, at) => {
                let seen = diesel::insert_into(home_visits::table)
                    .values((
                        home_visits::person_id.eq(person),
                        home_visits::last_at.eq(at),
                        home_visits::before_at.eq(Moment(0)),
                    ))
                    .on_conflict(home_visits::person_id)
                    .do_update()
                    .set((home_visits::before_at.eq(home_visits::last_at), home_visits::last_at.eq(at)));
                Both(seen).execute(conn)?;
            }
            Housekeeping::CaseSeen(case, at) => {
                let unseen = cases::table.find(case).filter(cases::seen_at.is_null());
                diesel::update(unseen).set(cases::seen_at.eq(at)).execute(conn)?;
            }
            Housekeeping::IdeaSeen { person, idea, seen_at, before_at } => {
                let seen = (idea_visits::seen_at.eq(seen_at), idea_visits::before_at.eq(before_at));
                let row = diesel::insert_into(idea_visits::table)
                    .values((idea_visits::person_id.eq(person), idea_visits::idea_id.eq(idea), seen))
                    .on_conflict((idea_visits::person_id, idea_visits::idea_id))
                    .do_update()
                    .set(seen);
                Both(row).execute(conn)?;
            }
        }
        Ok(())
    }

    fn finish(self: Box<Self>, end: Result<()>) {
        if let Err(error) = end {
            tracing::warn!(%error, chore = ?self.0, "housekeeping failed");
        }
    }
}

#[derive(QueryableByName)]
struct Alone {
    #[diesel(sql_type = diesel::sql_types::Bool)]
    is_alone: bool,
}

/// Takes a lock of this number until the end of the transaction; false when another process holds it. On SQLite whoever
/// writes is alone.
pub fn be_alone(tx: &mut WriteTx<'_>, lock: i64) -> Result<bool> {
    let AnyConnection::Postgres(postgres) = tx.conn() else { return Ok(true) };
    let answer: Alone = diesel::sql_query("SELECT pg_try_advisory_xact_lock($1) AS is_alone")
        .bind::<diesel::sql_types::BigInt, _>(lock)
        .get_result(postgres)?;
    Ok(answer.is_alone)
}

/// Refreshes what the planner knows, after many rows came at once.
pub fn analyze(tx: &mut WriteTx<'_>) -> Result<()> {
    Ok(tx.conn().batch_execute("ANALYZE")?)
}

#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    busy: i32,
}

/// Brings SQLite's journal into the database and cuts it to nothing; false when somebody still reads from it.
pub(super) fn truncate_journal(conn: &mut Conn) -> Result<bool> {
    let AnyConnection::Sqlite(sqlite) = conn else { return Ok(true) };
    let end: Checkpoint = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result(sqlite)?;
    Ok(end.busy == 0)
}

#[derive(QueryableByName)]
struct Dangling {
    #[diesel(sql_type = diesel::sql_types::Text)]
    what: String,
}

/// Rows that point to rows which are not there, by table and number. PostgreSQL has none: it checks each change.
pub fn dangling(conn: &mut Conn) -> Result<Vec<String>> {
    let AnyConnection::Sqlite(sqlite) = conn else { return Ok(Vec::new()) };
    let rows: Vec<Dangling> = diesel::sql_query(
        "SELECT \"table\" || ' ' || COALESCE(rowid, '?') || ' to ' || parent AS what FROM pragma_foreign_key_check",
    )
    .load(sqlite)?;
    Ok(rows.into_iter().map(|row| row.what).collect())
}

/// The kind of database, for people.
#[must_use]
pub fn name(conn: &Conn) -> &'static str {
    match conn {
        AnyConnection::Sqlite(_) => "SQLite",
        AnyConnection::Postgres(_) => "PostgreSQL",
    }
}
