//! All SQL about identities elsewhere.

use diesel::prelude::*;

use super::identity::{Account, Claims};
use crate::platform::clock::Moment;
use crate::platform::db::schema::{identities, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::PersonId;

/// Whose identity this is.
pub(super) fn person_of(tx: &mut ReadTx<'_>, claims: &Claims) -> Result<Option<PersonId>> {
    Ok(identities::table
        .filter(identities::issuer.eq(&claims.issuer))
        .filter(identities::subject.eq(&claims.subject))
        .select(identities::person_id)
        .first(tx.conn())
        .optional()?)
}

/// The account of an address in lower case.
pub(super) fn account_of(tx: &mut ReadTx<'_>, address: &str) -> Result<Option<Account>> {
    let found: Option<(PersonId, Option<Moment>)> = people::table
        .filter(people::email.eq(address))
        .select((people::id, people::email_confirmed_at))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(person, confirmed)| Account { person, is_confirmed: confirmed.is_some() }))
}

pub(super) fn insert(tx: &mut WriteTx<'_>, person: PersonId, claims: &Claims) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(identities::table)
        .values((
            identities::person_id.eq(person),
            identities::issuer.eq(&claims.issuer),
            identities::subject.eq(&claims.subject),
            identities::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Undoes the links of a person with a provider; how many there were.
pub(super) fn delete(tx: &mut WriteTx<'_>, person: PersonId, issuer: &str) -> Result<usize> {
    let theirs = identities::table.filter(identities::person_id.eq(person)).filter(identities::issuer.eq(issuer));
    Ok(diesel::delete(theirs).execute(tx.conn())?)
}
