//! All SQL about what people can sign in with.

use diesel::prelude::*;

use super::ways::Ways;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{identities, passkeys, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId};
use crate::platform::mail::{self, Letter, Mail};

/// What a person can sign in with.
///
/// # Errors
/// Those of the database.
pub fn of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Ways> {
    let (address, hash): (Option<String>, Option<String>) =
        people::table.find(person).select((people::email, people::password_hash)).first(tx.conn())?;
    let passkeys = passkeys::table.filter(passkeys::person_id.eq(person)).count().get_result(tx.conn())?;
    let identities = identities::table.filter(identities::person_id.eq(person)).count().get_result(tx.conn())?;
    Ok(Ways { address: address.unwrap_or_default(), has_password: hash.is_some(), passkeys, identities })
}

/// Holds a person's row until commit, so that of two who take a way in away at once the second sees what is left.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such person.
pub(crate) fn hold(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let query = people::table.filter(people::id.eq(person)).select(people::id);
    tx.lock::<PersonId, _>(query, Hold::Exclusive, Tables { held: "people", beside: "" })?;
    Ok(())
}

/// Writes to a person about their ways in; who has no address hears nothing.
///
/// # Errors
/// Those of the database.
pub fn letter_to(tx: &mut WriteTx<'_>, person: PersonId, mail: Mail, name: Option<&str>) -> Result<()> {
    let (address, language): (Option<String>, Language) =
        people::table.find(person).select((people::email, people::language)).first(tx.conn())?;
    let Some(address) = address else { return Ok(()) };
    let mut letter = Letter::new(mail, &address, Some(person), language).with("link", "/me/security");
    if let Some(name) = name {
        letter = letter.with("name", name);
    }
    mail::post(tx, &letter)
}
