//! All SQL about passkeys.

use diesel::prelude::*;

use super::ceremony::New;
use super::passkey::{Key, Passkey};
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{passkeys, people};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, PersonId};

/// A person's passkeys, the oldest first.
///
/// # Errors
/// Those of the database.
pub(crate) fn of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Passkey>> {
    Ok(passkeys::table
        .filter(passkeys::person_id.eq(person))
        .order(passkeys::id)
        .select((passkeys::code, passkeys::name, passkeys::created_at, passkeys::last_used_at))
        .load(tx.conn())?)
}

/// The names by which authenticators know a person's passkeys.
///
/// # Errors
/// Those of the database.
pub(crate) fn credentials_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Vec<u8>>> {
    Ok(passkeys::table.filter(passkeys::person_id.eq(person)).select(passkeys::credential_id).load(tx.conn())?)
}

/// The key of this name, held until commit.
pub(super) fn lock(tx: &mut WriteTx<'_>, credential: &[u8]) -> Result<Locked<Key>> {
    let query = passkeys::table
        .inner_join(people::table)
        .filter(passkeys::credential_id.eq(credential.to_vec()))
        .filter(people::erased_at.is_null())
        .select((passkeys::id, passkeys::person_id, people::code, passkeys::passkey));
    tx.lock(query, Hold::Exclusive, Tables { held: "passkeys", beside: "people" })
}

/// Whether a key of this name is known, whoever holds it.
pub(super) fn is_known(tx: &mut ReadTx<'_>, credential: &[u8]) -> Result<bool> {
    let found = passkeys::table.filter(passkeys::credential_id.eq(credential));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(tx.conn())?)
}

pub(super) fn insert(tx: &mut WriteTx<'_>, code: &Code, person: PersonId, new: &New, name: &str) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(passkeys::table)
        .values((
            passkeys::code.eq(code),
            passkeys::person_id.eq(person),
            passkeys::credential_id.eq(&new.credential),
            passkeys::passkey.eq(&new.passkey),
            passkeys::name.eq(name),
            passkeys::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn note_use(tx: &mut WriteTx<'_>, key: &Locked<Key>, passkey: &str) -> Result<()> {
    let now = tx.now();
    diesel::update(passkeys::table.find(key.id))
        .set((passkeys::passkey.eq(passkey), passkeys::last_used_at.eq(now)))
        .execute(tx.conn())?;
    Ok(())
}

/// Takes a passkey away; its name, when this person had it.
pub(super) fn delete(tx: &mut WriteTx<'_>, person: PersonId, code: &Code) -> Result<Option<String>> {
    let own = passkeys::table.filter(passkeys::person_id.eq(person)).filter(passkeys::code.eq(code));
    let name: Option<String> = own.select(passkeys::name).first(tx.conn()).optional()?;
    if name.is_some() {
        diesel::delete(passkeys::table.filter(passkeys::person_id.eq(person)).filter(passkeys::code.eq(code)))
            .execute(tx.conn())?;
    }
    Ok(name)
}
