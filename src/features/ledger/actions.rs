//! The verbs of the ledger: posting and correcting here, what ends in `expiring`, what is paid out in `paying`.
//!
//! [`post`] is for the verbs above, each with a permission of its own; it writes entry, balance and postings, or nothing where
//! its key was there.

mod expiring;
mod paying;

use super::entry::{Cause, Entry, Movement};
use super::permits::CorrectEntry;
use super::rules::{self, Refused};
use super::store::{self, Side};
use crate::event::Event;
use crate::features::notices::{self, Kind, Notice};
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{AccountId, EntryId, PostingId};
use crate::platform::jobs::{self, JobKind};

pub use expiring::expire;
pub use paying::{drop_payout, list_payout, pay};

/// Posts a movement, once for its key; what was posted before is the same entry.
///
/// # Errors
/// [`Error::Conflict`] when there is not so much, or the key was used for something else.
pub(crate) fn post(tx: &mut WriteTx<'_>, movement: &Movement<'_>) -> Result<EntryId> {
    let Some(entry) = store::insert_entry(tx, movement, None)? else {
        let known = store::known(tx, movement.key)?;
        let is_same = known.as_ref().is_some_and(|(_, sides)| {
            (sides.person, sides.unit, sides.amount) == (movement.person, movement.unit, movement.amount)
        });
        return match known {
            Some((entry, _)) if is_same => Ok(entry),
            _ => Err(Error::Conflict("conflict-code-taken")),
        };
    };
    let account = store::account_of(tx, movement.person, movement.unit)?;
    let house = store::house(tx, movement.cause.other_side(), movement.unit)?;
    write(tx, entry, (account, house), movement.amount, &Source::Oldest(movement.expires_at))?;
    Ok(entry)
}

/// Where an amount comes from or how long it stays.
enum Source {
    /// Taken from what ends first; what comes ends then.
    Oldest(Option<Moment>),
    /// Taken from this lot first.
    Lot(PostingId),
}

/// Writes both sides of an entry, and moves the balance.
fn write(
    tx: &mut WriteTx<'_>,
    entry: EntryId,
    (account, house): (AccountId, AccountId),
    amount: i64,
    from: &Source,
) -> Result<()> {
    if !store::move_balance(tx, account, amount)? {
        return Err(Refused::TooLittle.into());
    }
    if amount > 0 {
        let expires_at = match from {
            Source::Oldest(expires_at) => *expires_at,
            Source::Lot(_) => None,
        };
        store::insert_posting(tx, entry, account, &Side { amount, lot: None, expires_at })?;
        if let Some(at) = expires_at {
            expire_at(tx, account, at.plus(-rules::TOLD_BEFORE))?;
        }
    } else {
        let first = match from {
            Source::Oldest(_) => None,
            Source::Lot(lot) => Some(*lot),
        };
        let lots = store::lots(tx, account)?;
        let taken = rules::take(&lots, -amount, first).ok_or(Refused::TooLittle)?;
        for (lot, some) in taken {
            store::insert_posting(tx, entry, account, &Side { amount: -some, lot: Some(lot), expires_at: None })?;
        }
    }
    store::insert_posting(tx, entry, house, &Side { amount: -amount, lot: None, expires_at: None })
}

/// Asks for an account to be looked at, so that somebody is told of what ends, and it ends. Each look has a name of its own.
fn expire_at(tx: &mut WriteTx<'_>, account: AccountId, at: Moment) -> Result<()> {
    let now = tx.now();
    jobs::put_at(tx, JobKind::ExpireRewards, &format!("{} {}", account.0, at.0.max(now.0)), at)
}

/// Takes an entry back, once: the same amount the other way. What somebody has spent already cannot be taken from them.
///
/// # Errors
/// [`Error::Conflict`] when it was spent, is of the catalogue, or was taken back already.
pub fn correct(permit: &Permit<CorrectEntry>, tx: &mut WriteTx<'_>, reason: &str) -> Result<Recorded<()>> {
    let corrects = match permit.entry.corrects {
        Some(entry) => Some(store::by_id(tx, entry)?.cause),
        None => None,
    };
    rules::may_correct(permit.entry.cause, corrects)?;
    let entry = counter(tx, &permit.entry, reason)?;
    Ok(Recorded::one(Event::EntryCorrected { entry, corrects: permit.entry.id }, ()))
}

/// Posts the counter-posting of an entry that is held, with its reason, and tells whose it is.
///
/// # Errors
/// [`Error::Conflict`] when it was spent, or was taken back already.
pub(crate) fn counter(tx: &mut WriteTx<'_>, entry: &Entry, reason: &str) -> Result<EntryId> {
    let sides = store::sides(tx, entry.id)?;
    let movement = Movement {
        key: &format!("corrects {}", entry.id.0),
        cause: Cause::Corrected,
        about: &entry.code,
        release: entry.release,
        person: sides.person,
        unit: sides.unit,
        amount: -sides.amount,
        expires_at: None,
    };
    let new = store::insert_entry(tx, &movement, Some(entry.id))?.ok_or(Refused::Corrected)?;
    let between = (sides.account, sides.house);
    if sides.amount > 0 {
        let lot = sides.lots.first().map(|(lot, ..)| *lot).ok_or_else(|| Error::internal("an entry without a lot"))?;
        write(tx, new, between, -sides.amount, &Source::Lot(lot)).map_err(|error| match error {
            Error::Conflict(_) => Refused::Spent.into(),
            other => other,
        })?;
    } else {
        give_back(tx, new, between, &sides.lots)?;
    }
    store::insert_reason(tx, new, reason)?;
    notices::store::tell(tx, &[sides.person], &Notice::about_oneself(Kind::RewardCorrected))?;
    Ok(new)
}

/// Gives back what was taken, each part with the end of the lot that it was taken from, and time to use it.
fn give_back(
    tx: &mut WriteTx<'_>,
    entry: EntryId,
    (account, house): (AccountId, AccountId),
    lots: &[(PostingId, Option<Moment>, i64)],
) -> Result<()> {
    let now = tx.now();
    let whole = lots.iter().try_fold(0_i64, |sum, (.., some)| sum.checked_add(*some)).ok_or_else(overflow)?;
    if !store::move_balance(tx, account, whole)? {
        return Err(Refused::TooLittle.into());
    }
    for (_, expires_at, some) in lots {
        let expires_at = rules::back_until(*expires_at, now);
        store::insert_posting(tx, entry, account, &Side { amount: *some, lot: None, expires_at })?;
        if let Some(at) = expires_at {
            expire_at(tx, account, at.plus(-rules::TOLD_BEFORE))?;
        }
    }
    store::insert_posting(tx, entry, house, &Side { amount: -whole, lot: None, expires_at: None })
}

fn overflow() -> Error {
    Error::internal("an amount of the ledger is out of range")
}
