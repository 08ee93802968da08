//! All SQL about answers that are kept for requests that come twice; what they mean is said in `web::idempotency`.

use diesel::prelude::*;

use super::both::Both;
use super::schema::idempotency_answers as answers;
use super::{ReadTx, WriteTx};
use crate::platform::clock::Moment;
use crate::platform::error::Result;
use crate::platform::id::PersonId;

/// An answer that was given before.
#[derive(Debug, diesel::Queryable)]
pub struct Kept {
    /// Of the request that it was given to.
    pub fingerprint: Vec<u8>,
    /// Its status.
    pub status: i64,
    /// Its body.
    pub body: String,
}

/// Takes a person's key for the request at hand; false when it is taken. Waits for whoever is taking it right now.
///
/// # Errors
/// Those of the database.
pub fn take(tx: &mut WriteTx<'_>, person: PersonId, key: &str, fingerprint: &[u8]) -> Result<bool> {
    let now = tx.now();
    let row = diesel::insert_into(answers::table)
        .values((
            answers::person_id.eq(person),
            answers::key.eq(key),
            answers::fingerprint.eq(fingerprint),
            answers::status.eq(0_i64),
            answers::body.eq(""),
            answers::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Ok(Both(row).execute(tx.conn())? == 1)
}

/// Keeps the answer under a key that was taken.
///
/// # Errors
/// Those of the database.
pub fn keep(tx: &mut WriteTx<'_>, person: PersonId, key: &str, status: i64, body: &str) -> Result<()> {
    let taken = answers::table.filter(answers::person_id.eq(person)).filter(answers::key.eq(key));
    diesel::update(taken).set((answers::status.eq(status), answers::body.eq(body))).execute(tx.conn())?;
    Ok(())
}

/// The answer that is kept under a key.
///
/// # Errors
/// Those of the database.
pub fn kept(tx: &mut ReadTx<'_>, person: PersonId, key: &str) -> Result<Option<Kept>> {
    Ok(answers::table
        .filter(answers::person_id.eq(person))
        .filter(answers::key.eq(key))
        .select((answers::fingerprint, answers::status, answers::body))
        .first(tx.conn())
        .optional()?)
}

/// Gives a key free whose answer was kept long enough.
///
/// # Errors
/// Those of the database.
pub fn forget(tx: &mut WriteTx<'_>, person: PersonId, key: &str, until: Moment) -> Result<()> {
    let over = answers::table
        .filter(answers::person_id.eq(person))
        .filter(answers::key.eq(key))
        .filter(answers::created_at.le(until));
    diesel::delete(over).execute(tx.conn())?;
    Ok(())
}
