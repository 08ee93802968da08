//! All SQL about second factors and recovery codes.

use diesel::prelude::*;

use super::factor::Factor;
use crate::platform::access::TokenDigest;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{people, recovery_codes};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, PersonId};

type Columns = (people::id, people::totp_secret, people::totp_confirmed_at, people::totp_step);
const COLUMNS: Columns = (people::id, people::totp_secret, people::totp_confirmed_at, people::totp_step);

/// A person's second factor as it stands.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such person.
pub(crate) fn of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Factor> {
    Ok(people::table.find(person).select(COLUMNS).first(tx.conn())?)
}

/// [`of_person`], held until commit.
pub(super) fn lock(tx: &mut WriteTx<'_>, person: PersonId) -> Result<Locked<Factor>> {
    let query = people::table.filter(people::id.eq(person)).select(COLUMNS);
    tx.lock(query, Hold::Exclusive, Tables { held: "people", beside: "" })
}

/// How many recovery codes a person has not used yet.
///
/// # Errors
/// Those of the database.
pub(crate) fn codes_left(tx: &mut ReadTx<'_>, person: PersonId) -> Result<i64> {
    Ok(recovery_codes::table
        .filter(recovery_codes::person_id.eq(person))
        .filter(recovery_codes::used_at.is_null())
        .count()
        .get_result(tx.conn())?)
}

pub(super) fn set_secret(tx: &mut WriteTx<'_>, person: PersonId, secret: Option<&[u8]>) -> Result<()> {
    diesel::update(people::table.find(person))
        .set((
            people::totp_secret.eq(secret),
            people::totp_confirmed_at.eq(None::<crate::platform::clock::Moment>),
            people::totp_step.eq(0_i64),
        ))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn confirm(tx: &mut WriteTx<'_>, factor: &Locked<Factor>) -> Result<()> {
    let now = tx.now();
    diesel::update(people::table.find(factor.person)).set(people::totp_confirmed_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

/// Notes that the code of this step was used, and those before it with it.
pub(super) fn note_step(tx: &mut WriteTx<'_>, factor: &Locked<Factor>, step: i64) -> Result<()> {
    diesel::update(people::table.find(factor.person)).set(people::totp_step.eq(step)).execute(tx.conn())?;
    Ok(())
}

/// Puts these codes in the place of all others.
pub(super) fn replace_codes(tx: &mut WriteTx<'_>, person: PersonId, codes: &[Code]) -> Result<()> {
    let now = tx.now();
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(tx.conn())?;
    for code in codes {
        diesel::insert_into(recovery_codes::table)
            .values((
                recovery_codes::person_id.eq(person),
                recovery_codes::digest.eq(TokenDigest::of(code.as_str()).as_bytes()),
                recovery_codes::created_at.eq(now),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Uses a recovery code up; false when it is none, or used already.
pub(super) fn use_code(tx: &mut WriteTx<'_>, person: PersonId, code: &str) -> Result<bool> {
    let now = tx.now();
    let open = recovery_codes::table
        .filter(recovery_codes::person_id.eq(person))
        .filter(recovery_codes::digest.eq(TokenDigest::of(code).as_bytes().to_vec()))
        .filter(recovery_codes::used_at.is_null());
    Ok(diesel::update(open).set(recovery_codes::used_at.eq(now)).execute(tx.conn())? == 1)
}
