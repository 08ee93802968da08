//! Rulings on people: warned, kept from writing, kept out, let in again.

use super::on_content::ahead;
use super::{About, Written, done, write};
use crate::event::Event;
use crate::features::accounts::store as accounts;
use crate::features::accounts::{Account, Restraint, rules as keeping};
use crate::features::moderation::permits::RuleOnPerson;
use crate::features::moderation::rules;
use crate::features::moderation::ruling::Kind;
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::RulingId;

/// Warns, limits, suspends, bans or reinstates a person. Whoever is suspended is signed out, and signs in to read why and
/// to appeal.
///
/// # Errors
/// [`Error::Conflict`] when it is already so, and for the last administrator; [`Error::Invalid`] without an end where there
/// is one; [`Error::NotFound`] for other kinds of rulings.
pub fn rule_on_person(
    permit: &Permit<RuleOnPerson>,
    tx: &mut WriteTx<'_>,
    kind: Kind,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let account: &Account = &permit.account;
    if let Some(known) = done(permit, tx, written, &About::person(kind, account.id))? {
        return Ok(Recorded::nothing(known));
    }
    let (now, mut after) = (tx.now(), account.restraint.clone());
    rules::suits_person(kind, &account.restraint, now)?;
    match kind {
        Kind::Limit => after.limited_until = Some(ahead(tx, written.until)?),
        Kind::Unlimit => after.limited_until = None,
        Kind::Suspend => (after.suspended_at, after.suspended_until) = (Some(now), Some(ahead(tx, written.until)?)),
        Kind::Ban => (after.suspended_at, after.suspended_until) = (Some(now), None),
        Kind::Reinstate => (after.suspended_at, after.suspended_until) = (None, None),
        Kind::Warn => {}
        _ => return Err(Error::NotFound),
    }
    stand_person(permit, tx, (kind, after), written)
}

/// Lets a person stand so, with the ruling.
pub(super) fn stand_person(
    permit: &Permit<RuleOnPerson>,
    tx: &mut WriteTx<'_>,
    (kind, after): (Kind, Restraint),
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let (person, before) = (permit.account.id, &permit.account.restraint);
    let is_shut_out = after.suspended_at.is_some() && after.suspended_at != before.suspended_at;
    if is_shut_out {
        keeping::may_change(Some(permit.person()?), person, None, &permit.admins)?;
        accounts::end_invitations(tx, person, true)?;
        accounts::shut_out(tx, person)?;
    }
    if (after.suspended_at, after.suspended_until) != (before.suspended_at, before.suspended_until) {
        let reason = after.suspended_at.is_some().then_some(written.reason.as_str());
        accounts::set_suspension(tx, person, after.suspended_at, after.suspended_until, reason)?;
    }
    if after.limited_until != before.limited_until {
        accounts::set_limit(tx, person, after.limited_until)?;
    }
    let about = About { before: before.to_string(), ..About::person(kind, person) };
    let ruling = write(permit, tx, written, &about)?;
    let event = match kind {
        Kind::Warn => Event::PersonWarned { person, ruling },
        Kind::Forgive => Event::WarningForgiven { person, ruling },
        Kind::Limit => Event::PersonLimited { person, ruling },
        Kind::Unlimit => Event::PersonUnlimited { person, ruling },
        Kind::Suspend | Kind::Ban => Event::PersonSuspended { person, ruling: Some(ruling) },
        _ => Event::PersonReinstated { person, ruling: Some(ruling) },
    };
    Ok(Recorded::one(event, ruling))
}

/// Until when a ruling of this kind would leave a person so.
pub(super) fn end_of(kind: Kind, restraint: &Restraint) -> Option<Moment> {
    match kind {
        Kind::Limit => restraint.limited_until,
        Kind::Suspend => restraint.suspended_until,
        _ => None,
    }
}
