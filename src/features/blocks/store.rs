//! All SQL about blocks.

use std::collections::HashSet;

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::access::Role;
use crate::platform::db::both::Both;
use crate::platform::db::schema::{blocks, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::PersonId;

/// Whom the reader wants to hear nothing from: one statement, none for guests. Whoever speaks for the company by now is
/// heard.
///
/// # Errors
/// Those of the database.
pub fn of_reader(tx: &mut ReadTx<'_>) -> Result<HashSet<PersonId>> {
    let Some(person) = tx.actor().person_id() else { return Ok(HashSet::new()) };
    let blocked: Vec<PersonId> = blocks::table
        .inner_join(people::table.on(people::id.eq(blocks::blocked_id)))
        .filter(blocks::person_id.eq(person))
        .filter(people::role.eq(Role::Member))
        .select(blocks::blocked_id)
        .load(tx.conn())?;
    Ok(blocked.into_iter().collect())
}

/// Who wants to hear nothing from a person. Whoever speaks for the company is heard by everybody.
///
/// # Errors
/// Those of the database.
pub fn deaf_to(tx: &mut ReadTx<'_>, person: PersonId) -> Result<HashSet<PersonId>> {
    let deaf: Vec<PersonId> = blocks::table
        .inner_join(people::table.on(people::id.eq(blocks::blocked_id)))
        .filter(blocks::blocked_id.eq(person))
        .filter(people::role.eq(Role::Member))
        .select(blocks::person_id)
        .load(tx.conn())?;
    Ok(deaf.into_iter().collect())
}

/// The people whom a person has blocked, newest first. Who was erased since is not among them.
///
/// # Errors
/// Those of the database.
pub fn people_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Byline>> {
    Ok(blocks::table
        .inner_join(people::table.on(people::id.eq(blocks::blocked_id)))
        .filter(blocks::person_id.eq(person))
        .filter(people::erased_at.is_null())
        .order(blocks::id.desc())
        .select(BYLINE)
        .load(tx.conn())?)
}

/// Writes a block; false when it was there.
pub(super) fn insert(tx: &mut WriteTx<'_>, person: PersonId, blocked: PersonId) -> Result<bool> {
    let now = tx.now();
    let row = diesel::insert_into(blocks::table)
        .values((blocks::person_id.eq(person), blocks::blocked_id.eq(blocked), blocks::created_at.eq(now)))
        .on_conflict_do_nothing();
    Ok(Both(row).execute(tx.conn())? == 1)
}

/// Takes a block away; false when there was none.
pub(super) fn delete(tx: &mut WriteTx<'_>, person: PersonId, blocked: PersonId) -> Result<bool> {
    let row = blocks::table.filter(blocks::person_id.eq(person)).filter(blocks::blocked_id.eq(blocked));
    Ok(diesel::delete(row).execute(tx.conn())? == 1)
}
