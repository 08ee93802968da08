//! All SQL about visitors and what waits for their names.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::act::{Act, Kind};
use super::rules;
use crate::platform::access::TokenDigest;
use crate::platform::db::both::{Both, Hold, Tables};
use crate::platform::db::schema::{guests, pending_acts};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{GuestId, PersonId};

/// An act as it waits.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Waiting {
    /// The act.
    pub act: Act,
    /// Why it could not be done, when that was tried: the key of a sentence.
    pub refused: Option<String>,
}

/// An act that waits, with its row.
pub type Row = (i64, Waiting);

/// The visitor of a secret, while it lasts and is nobody's yet.
///
/// # Errors
/// Those of the database.
pub fn guest_of(tx: &mut ReadTx<'_>, secret: Option<&str>) -> Result<Option<GuestId>> {
    let (Some(secret), now) = (secret, tx.now()) else { return Ok(None) };
    Ok(guests::table
        .filter(guests::digest.eq(TokenDigest::of(secret).as_bytes().to_vec()))
        .filter(guests::expires_at.gt(now))
        .filter(guests::person_id.is_null())
        .select(guests::id)
        .first(tx.conn())
        .optional()?)
}

/// A visitor held until commit.
pub(super) fn lock(tx: &mut WriteTx<'_>, guest: GuestId) -> Result<Locked<(GuestId, Option<PersonId>)>> {
    let query = guests::table.find(guest).select((guests::id, guests::person_id));
    tx.lock(query, Hold::Exclusive, Tables { held: "guests", beside: "" })
}

pub(super) fn insert_guest(tx: &mut WriteTx<'_>, secret: &str) -> Result<GuestId> {
    let now = tx.now();
    Ok(diesel::insert_into(guests::table)
        .values((
            guests::digest.eq(TokenDigest::of(secret).as_bytes()),
            guests::created_at.eq(now),
            guests::expires_at.eq(now.plus(rules::LIFE)),
        ))
        .returning(guests::id)
        .get_result(tx.conn())?)
}

/// Gives a visitor's acts to a person.
pub(super) fn give(tx: &mut WriteTx<'_>, guest: GuestId, person: PersonId) -> Result<()> {
    diesel::update(guests::table.find(guest).filter(guests::person_id.is_null()))
        .set(guests::person_id.eq(person))
        .execute(tx.conn())?;
    Ok(())
}

/// Keeps an act; the same again changes nothing.
pub(super) fn insert(tx: &mut WriteTx<'_>, guest: GuestId, act: &Act) -> Result<()> {
    let now = tx.now();
    let payload = serde_json::to_string(&Waiting { act: act.clone(), refused: None }).map_err(Error::internal)?;
    let row = diesel::insert_into(pending_acts::table)
        .values((
            pending_acts::guest_id.eq(guest),
            pending_acts::kind.eq(act.kind()),
            pending_acts::subject.eq(act.subject().as_str()),
            pending_acts::payload.eq(payload),
            pending_acts::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Both(row).execute(tx.conn())?;
    Ok(())
}

/// What waits for a visitor, oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_guest(tx: &mut ReadTx<'_>, guest: GuestId) -> Result<Vec<Row>> {
    let rows = pending_acts::table
        .filter(pending_acts::guest_id.eq(guest))
        .order(pending_acts::id)
        .select((pending_acts::id, pending_acts::payload))
        .load(tx.conn())?;
    read(rows)
}

/// The newest act that waits for a visitor; 0 when none does.
///
/// # Errors
/// Those of the database.
pub fn last_of(tx: &mut ReadTx<'_>, guest: GuestId) -> Result<i64> {
    let acts = pending_acts::table.filter(pending_acts::guest_id.eq(guest)).select(pending_acts::id);
    Ok(acts.order(pending_acts::id.desc()).first(tx.conn()).optional()?.unwrap_or_default())
}

/// What a person's confirmed mails gave them and was not done, oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Row>> {
    let now = tx.now();
    let rows = pending_acts::table
        .inner_join(guests::table)
        .filter(guests::person_id.eq(person))
        .filter(guests::expires_at.gt(now))
        .order(pending_acts::id)
        .select((pending_acts::id, pending_acts::payload))
        .load(tx.conn())?;
    read(rows)
}

fn read(rows: Vec<(i64, String)>) -> Result<Vec<Row>> {
    rows.into_iter().map(|(id, payload)| Ok((id, serde_json::from_str(&payload).map_err(Error::internal)?))).collect()
}

/// An act that a person's mail confirmed, held until commit.
pub(super) fn lock_act(tx: &mut WriteTx<'_>, person: PersonId, row: i64) -> Result<Locked<Waiting>> {
    let query = pending_acts::table
        .inner_join(guests::table)
        .filter(pending_acts::id.eq(row))
        .filter(guests::person_id.eq(person))
        .select(pending_acts::payload);
    let tables = Tables { held: "pending_acts", beside: "" };
    let payload = tx.lock::<String, _>(query, Hold::Exclusive, tables)?;
    let waiting: Waiting = serde_json::from_str(&payload).map_err(Error::internal)?;
    Ok(payload.map(|_| waiting))
}

/// Notes why an act could not be done.
pub(super) fn refuse(tx: &mut WriteTx<'_>, row: i64, waiting: &Waiting) -> Result<()> {
    let payload = serde_json::to_string(waiting).map_err(Error::internal)?;
    diesel::update(pending_acts::table.find(row)).set(pending_acts::payload.eq(payload)).execute(tx.conn())?;
    Ok(())
}

/// Takes an act away: it was done, or is not wanted any more.
pub(super) fn delete(tx: &mut WriteTx<'_>, row: i64) -> Result<()> {
    diesel::delete(pending_acts::table.find(row)).execute(tx.conn())?;
    Ok(())
}

/// The row of an act by its words, among those of a visitor or a person.
pub(super) fn row_of(
    tx: &mut ReadTx<'_>,
    guest: Option<GuestId>,
    person: Option<PersonId>,
    kind: Kind,
    subject: &str,
) -> Result<i64> {
    let act = pending_acts::table
        .inner_join(guests::table)
        .filter(pending_acts::kind.eq(kind))
        .filter(pending_acts::subject.eq(subject))
        .filter(guests::id.eq(guest.unwrap_or(GuestId(0))).or(guests::person_id.eq(person.unwrap_or(PersonId(0)))))
        .select(pending_acts::id);
    Ok(act.first(tx.conn())?)
}
