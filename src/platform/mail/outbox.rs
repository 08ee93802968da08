//! The outbox: letters that were written and not sent yet. Whatever has left keeps its kind and its day, and neither its
//! address nor its words.

use diesel::prelude::*;

use super::Letter;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{outbox, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Language, PersonId};

/// Waits for its time, or for whoever holds its lease.
const READY: &str = "ready";
/// A server took it.
const SENT: &str = "sent";
/// A server refused it for good, or too often.
const REFUSED: &str = "refused";

/// How long a letter belongs to who claimed it, in microseconds: longer than any server may take over it.
const LEASE: i64 = 10 * Moment::MINUTE;

/// A letter as it was claimed.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The row.
    pub id: i64,
    /// The address, in lower case.
    pub to: String,
    /// The name of the person it goes to; empty when there is none.
    pub person_name: String,
    /// The language it is written in.
    pub language: Language,
    /// The word of its kind.
    pub mail: String,
    /// Its fields, as JSON.
    pub payload: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// When it was written.
    pub created_at: Moment,
}

type Row = (i64, String, Option<PersonId>, Language, String, String, i64, Moment);

/// Puts a letter into the outbox. It leaves once the transaction is committed.
///
/// # Errors
/// Those of the database.
pub fn post(tx: &mut WriteTx<'_>, letter: &Letter<'_>) -> Result<()> {
    let now = tx.now();
    let payload = serde_json::to_string(&letter.fields).map_err(Error::internal)?;
    diesel::insert_into(outbox::table)
        .values((
            outbox::person_id.eq(letter.person),
            outbox::address.eq(letter.to),
            outbox::language.eq(letter.language),
            outbox::mail.eq(letter.mail.as_str()),
            outbox::payload.eq(payload),
            outbox::state.eq(READY),
            outbox::send_at.eq(now),
            outbox::attempts.eq(0_i64),
            outbox::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Whether a letter waits to be sent now.
///
/// # Errors
/// Those of the database.
pub(super) fn is_due(tx: &mut ReadTx<'_>) -> Result<bool> {
    let now = tx.now();
    let due = outbox::table
        .filter(outbox::state.eq(READY))
        .filter(outbox::send_at.le(now))
        .filter(outbox::leased_until.is_null().or(outbox::leased_until.le(now)));
    Ok(diesel::select(diesel::dsl::exists(due)).get_result(tx.conn())?)
}

/// Claims the letter that has waited longest, if there is one: nobody else gets it until the lease ends. The attempt is
/// counted now, so that a letter that brings the program down is not tried for ever.
///
/// # Errors
/// Those of the database.
pub(super) fn claim(tx: &mut WriteTx<'_>) -> Result<Option<Waiting>> {
    let now = tx.now();
    let due = outbox::table
        .filter(outbox::state.eq(READY))
        .filter(outbox::send_at.le(now))
        .filter(outbox::leased_until.is_null().or(outbox::leased_until.le(now)))
        .order((outbox::send_at, outbox::id))
        .limit(1)
        .select((
            outbox::id,
            outbox::address,
            outbox::person_id,
            outbox::language,
            outbox::mail,
            outbox::payload,
            outbox::attempts,
            outbox::created_at,
        ));
    let found: Option<Row> = tx.lock_all(due, Hold::Free, Tables { held: "outbox", beside: "" })?.pop();
    let Some((id, to, person, language, mail, payload, attempts, created_at)) = found else { return Ok(None) };
    diesel::update(outbox::table.find(id))
        .set((outbox::leased_until.eq(now.plus(LEASE)), outbox::attempts.eq(attempts + 1)))
        .execute(tx.conn())?;
    let person_name = match person {
        Some(person) => people::table.find(person).select(people::name).first(tx.conn()).optional()?,
        None => None,
    };
    let person_name = person_name.unwrap_or_default();
    Ok(Some(Waiting { id, to, person_name, language, mail, payload, attempts: attempts + 1, created_at }))
}

/// A server took the letter: its words and its address go.
///
/// # Errors
/// Those of the database.
pub(super) fn mark_sent(tx: &mut WriteTx<'_>, id: i64) -> Result<()> {
    let now = tx.now();
    diesel::update(outbox::table.find(id))
        .set((
            outbox::state.eq(SENT),
            outbox::sent_at.eq(now),
            outbox::address.eq(""),
            outbox::payload.eq("{}"),
            outbox::leased_until.eq(None::<Moment>),
            outbox::last_error.eq(None::<String>),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The letter rests until then.
///
/// # Errors
/// Those of the database.
pub(super) fn put_off(tx: &mut WriteTx<'_>, id: i64, until: Moment, why: &str) -> Result<()> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::send_at.eq(until),
            outbox::leased_until.eq(None::<Moment>),
            outbox::last_error.eq(Some(why.to_owned())),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The letter will not be tried again: its words and its address go, too, the reason stays.
///
/// # Errors
/// Those of the database.
pub(super) fn mark_refused(tx: &mut WriteTx<'_>, id: i64, why: &str) -> Result<()> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::state.eq(REFUSED),
            outbox::address.eq(""),
            outbox::payload.eq("{}"),
            outbox::leased_until.eq(None::<Moment>),
            outbox::last_error.eq(Some(why.to_owned())),
        ))
        .execute(tx.conn())?;
    Ok(())
}
