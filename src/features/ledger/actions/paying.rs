//! Lists of what is to be paid out: made, settled once, or thrown away.

use super::post;
use crate::event::Event;
use crate::features::ledger::entry::{Cause, Movement};
use crate::features::ledger::permits::{ListPayout, SettlePayout};
use crate::features::ledger::store::payouts;
use crate::features::notices::{self, Kind, Notice};
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;

/// Writes down what everybody who is still here has in a currency. The code comes with the form: the same form twice is the
/// same list.
///
/// # Errors
/// [`Error::Conflict`] when nobody has anything, another list in that currency waits, or the code is that of another list.
pub fn list_payout(permit: &Permit<ListPayout>, tx: &mut WriteTx<'_>, code: &Code) -> Result<Recorded<()>> {
    if let Some(unit) = payouts::unit_of(tx, code)? {
        let is_same = unit == permit.unit;
        return if is_same { Ok(Recorded::nothing(())) } else { Err(Error::Conflict("conflict-code-taken")) };
    }
    if payouts::waits(tx, permit.unit)? {
        return Err(Error::Conflict("conflict-payout-waits"));
    }
    let due = payouts::due(tx, permit.unit)?;
    if due.is_empty() {
        return Err(Error::Conflict("conflict-payout-nothing"));
    }
    let payout = payouts::insert(tx, code, permit.unit, permit.person()?, &due)?;
    let lines = i64::try_from(due.len()).unwrap_or(i64::MAX);
    Ok(Recorded::one(Event::PayoutListed { payout, lines }, ()))
}

/// Posts that everything on a list was paid, once, and tells everybody on it.
///
/// # Errors
/// [`Error::Conflict`] when it was thrown away, or somebody on it has less than it says.
pub fn pay(permit: &Permit<SettlePayout>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let payout = &permit.payout;
    if payout.paid_at.is_some() {
        return Ok(Recorded::nothing(()));
    }
    if payout.dropped_at.is_some() {
        return Err(Error::Conflict("conflict-payout-dropped"));
    }
    // Accounts are held in one order, so that nobody waits for each other.
    let mut lines = payouts::lines(tx, payout.id)?;
    lines.sort_by_key(|line| line.person);
    for line in &lines {
        let movement = Movement {
            key: &format!("pays {} {}", payout.id.0, line.account.0),
            cause: Cause::Paid,
            about: &payout.code,
            release: None,
            person: line.person,
            unit: payout.unit,
            amount: -line.amount,
            expires_at: None,
        };
        post(tx, &movement).map_err(|error| match error {
            Error::Conflict(_) => Error::Conflict("conflict-payout-changed"),
            other => other,
        })?;
    }
    payouts::set_paid(tx, payout.id, permit.person()?)?;
    let people: Vec<_> = lines.iter().map(|line| line.person).collect();
    notices::store::tell(tx, &people, &Notice::about_oneself(Kind::RewardPaid))?;
    Ok(Recorded::one(Event::PayoutPaid { payout: payout.id }, ()))
}

/// Throws a list away that was not paid; nothing was posted for it.
///
/// # Errors
/// [`Error::Conflict`] when it was paid.
pub fn drop_payout(permit: &Permit<SettlePayout>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let payout = &permit.payout;
    if payout.paid_at.is_some() {
        return Err(Error::Conflict("conflict-payout-paid"));
    }
    if payout.dropped_at.is_some() {
        return Ok(Recorded::nothing(()));
    }
    payouts::set_dropped(tx, payout.id)?;
    Ok(Recorded::one(Event::PayoutDropped { payout: payout.id }, ()))
}
