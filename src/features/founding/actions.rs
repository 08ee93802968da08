//! The verbs of founding.

use super::permits::{Found, OfferFounding};
use crate::event::Event;
use crate::features::accounts::actions::{self as accounts, Newcomer};
use crate::features::accounts::store as people;
use crate::features::challenges::{self, New, Purpose};
use crate::platform::access::{Permit, Role};
use crate::platform::clock::Moment;
use crate::platform::db::{ReadTx, Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::PersonId;

/// How long a link for the first administrator works, in microseconds; the next start of the server prints another.
const LINK_LIFE: i64 = 30 * Moment::DAY;

/// Makes the link for the first administrator and ends those before it; nothing when there is an administrator.
///
/// # Errors
/// Those of the database.
pub fn offer(_permit: &Permit<OfferFounding>, tx: &mut WriteTx<'_>) -> Result<Recorded<Option<String>>> {
    if !people::hold_admins(tx)?.is_empty() {
        return Ok(Recorded::nothing(None));
    }
    challenges::store::end_every(tx, Purpose::SetUp)?;
    let new = New { purpose: Purpose::SetUp, email: None, person: None, guest: None, payload: "", life: LINK_LIFE };
    let made = challenges::store::make(tx, &new)?;
    Ok(Recorded::one(Event::FoundingOffered {}, Some(made.link)))
}

/// Whether a link still makes its holder the first administrator.
///
/// # Errors
/// Those of the database.
pub fn is_open(tx: &mut ReadTx<'_>, link: &str) -> Result<bool> {
    Ok(challenges::store::is_open_link(tx, Purpose::SetUp, link)? && people::able_admins(tx)?.is_empty())
}

/// Makes the first administrator. Whoever holds the link has read what the server printed, so the address that they give
/// is believed.
///
/// # Errors
/// [`Error::NotFound`] when the link opens nothing, or somebody came first.
pub fn found(
    permit: &Permit<Found>,
    tx: &mut WriteTx<'_>,
    link: &str,
    newcomer: &Newcomer,
) -> Result<Recorded<PersonId>> {
    if !people::hold_admins(tx)?.is_empty() {
        return Err(Error::NotFound);
    }
    let challenge = challenges::store::of_link(tx, Purpose::SetUp, link)?;
    challenges::store::use_up(tx, &challenge)?;
    let person = accounts::add(tx, permit, &Newcomer { role: Role::Admin, ..newcomer.clone() })?;
    accounts::believe_address(permit, tx, person)?;
    let role = Role::Admin.as_str();
    Ok(Recorded::several(vec![Event::PersonRegistered { person }, Event::RoleGiven { person, role }], person))
}
