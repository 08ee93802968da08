//! All SQL about kept answers.

use diesel::prelude::*;

use super::Once;
use crate::platform::clock::Moment;
use crate::platform::db::both::Both;
use crate::platform::db::schema::idempotency_answers as answers;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::PersonId;
use crate::platform::web::Answer;

/// An answer that was given before.
#[derive(diesel::Queryable)]
pub(super) struct Kept {
    pub fingerprint: Vec<u8>,
    pub status: i64,
    pub body: String,
}

/// Takes a person's key for the request at hand; false when it is taken. Waits for whoever is taking it right now.
pub(super) fn take(tx: &mut WriteTx<'_>, person: PersonId, once: &Once) -> Result<bool> {
    let now = tx.now();
    let row = diesel::insert_into(answers::table)
        .values((
            answers::person_id.eq(person),
            answers::key.eq(&once.key),
            answers::fingerprint.eq(&once.fingerprint[..]),
            answers::status.eq(0_i64),
            answers::body.eq(""),
            answers::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Ok(Both(row).execute(tx.conn())? == 1)
}

/// Keeps the answer under a key that was taken.
pub(super) fn keep(tx: &mut WriteTx<'_>, person: PersonId, key: &str, answer: &Answer) -> Result<()> {
    let taken = answers::table.filter(answers::person_id.eq(person)).filter(answers::key.eq(key));
    diesel::update(taken)
        .set((answers::status.eq(answer.status()), answers::body.eq(answer.body())))
        .execute(tx.conn())?;
    Ok(())
}

/// The answer that is kept under a key.
pub(super) fn kept(tx: &mut ReadTx<'_>, person: PersonId, key: &str) -> Result<Option<Kept>> {
    Ok(answers::table
        .filter(answers::person_id.eq(person))
        .filter(answers::key.eq(key))
        .select((answers::fingerprint, answers::status, answers::body))
        .first(tx.conn())
        .optional()?)
}

/// Gives a key free whose answer was kept long enough.
pub(super) fn forget(tx: &mut WriteTx<'_>, person: PersonId, key: &str, until: Moment) -> Result<()> {
    let over = answers::table
        .filter(answers::person_id.eq(person))
        .filter(answers::key.eq(key))
        .filter(answers::created_at.le(until));
    diesel::delete(over).execute(tx.conn())?;
    Ok(())
}
