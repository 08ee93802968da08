//! All SQL about a person's list of sessions.

use diesel::prelude::*;

use super::session::Session;
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::db::schema::sessions;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{PersonId, SessionId};

type Row = (SessionId, Vec<u8>, String, WayIn, String, Moment, Moment);

/// The sessions of a person that are open, last used first.
///
/// # Errors
/// Those of the database.
pub fn of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Session>> {
    let now = tx.now();
    let rows: Vec<Row> = sessions::table
        .filter(sessions::person_id.eq(person))
        .filter(sessions::expires_at.gt(now))
        .order((sessions::last_seen_at.desc(), sessions::id.desc()))
        .select((
            sessions::id,
            sessions::digest,
            sessions::user_agent,
            sessions::way_in,
            sessions::network,
            sessions::created_at,
            sessions::last_seen_at,
        ))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(session).collect())
}

fn session((id, digest, user_agent, way, network, since, seen): Row) -> Session {
    let mark = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Session { id, mark, user_agent, way, network, since, seen }
}

/// Ends sessions of a person; returns how many there were.
pub(super) fn end(tx: &mut WriteTx<'_>, person: PersonId, which: &[SessionId]) -> Result<usize> {
    let theirs = sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::id.eq_any(which.to_vec()));
    Ok(diesel::delete(theirs).execute(tx.conn())?)
}

/// Notes since when a session's holder sees what members see in it; false when it was so.
pub(super) fn set_as_member(tx: &mut WriteTx<'_>, session: SessionId, since: Option<Moment>) -> Result<bool> {
    let other = sessions::table.filter(sessions::id.eq(session));
    let changed = match since {
        Some(since) => diesel::update(other.filter(sessions::as_member_at.is_null()))
            .set(sessions::as_member_at.eq(since))
            .execute(tx.conn())?,
        None => diesel::update(other.filter(sessions::as_member_at.is_not_null()))
            .set(sessions::as_member_at.eq(None::<Moment>))
            .execute(tx.conn())?,
    };
    Ok(changed == 1)
}
