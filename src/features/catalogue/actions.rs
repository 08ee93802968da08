//! The verbs of the catalogue.

use super::item::{Item, Kind, Offer, Refused, Restock, State};
use super::permits::{ChangeItem, OfferItem, RedeemItem, SettleRedemption};
use super::store::{self, Taken};
use crate::event::Event;
use crate::features::ledger::actions as ledger;
use crate::features::ledger::entry::{Cause, Movement};
use crate::features::ledger::store as entries;
use crate::features::ledger::unit::Unit;
use crate::features::notices::{self, Kind as Told, Notice};
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, PersonId, ProgrammeId, RedemptionId};

/// Puts something into the catalogue; of a voucher there is none until its codes come. The code comes with the form: the same
/// form twice is the same thing.
///
/// # Errors
/// Those of the database.
pub fn offer(
    permit: &Permit<OfferItem>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    kind: Kind,
    offer: &Offer,
    stock: Option<i64>,
) -> Result<Recorded<()>> {
    permit.person()?;
    if store::is_there(tx, code)? {
        return Ok(Recorded::nothing(()));
    }
    let stock = if kind == Kind::Voucher { Some(0) } else { stock };
    let item = store::insert(tx, code, kind, offer, stock)?;
    Ok(Recorded::one(Event::ItemOffered { item }, ()))
}

/// Changes what is said of something, its price, whether it can be had, and by how many there are more or less.
///
/// # Errors
/// [`Error::Conflict`] when there would be less than none, or there are more or fewer than were seen.
pub fn change(
    permit: &Permit<ChangeItem>,
    tx: &mut WriteTx<'_>,
    offer: &Offer,
    is_offered: bool,
    Restock { more, seen }: Restock,
) -> Result<Recorded<()>> {
    let item = &permit.item;
    // The number of vouchers is that of their codes.
    let is_counted = item.stock.is_some() && item.kind == Kind::Good;
    if is_counted && more != 0 {
        if seen.is_some() && seen != item.stock {
            return Err(Refused::Changed.into());
        }
        if !store::move_stock(tx, item.id, more)? {
            return Err(Refused::Stock.into());
        }
    }
    store::update(tx, item.id, offer, is_offered)?;
    Ok(Recorded::one(Event::ItemChanged { item: item.id }, ()))
}

/// Brings codes of a voucher; those that are there already are left out. Tells how many are new.
///
/// # Errors
/// [`Error::NotFound`] when it is no voucher.
pub fn stock_up(permit: &Permit<ChangeItem>, tx: &mut WriteTx<'_>, secrets: &[String]) -> Result<Recorded<i64>> {
    let item = &permit.item;
    if item.kind != Kind::Voucher {
        return Err(Error::NotFound);
    }
    let new = store::insert_vouchers(tx, item.id, secrets)?;
    if new == 0 {
        return Ok(Recorded::nothing(0));
    }
    if !store::move_stock(tx, item.id, new)? {
        return Err(Refused::Stock.into());
    }
    Ok(Recorded::one(Event::ItemChanged { item: item.id }, new))
}

/// Has one of something for one's points, at the price that was `seen` where that is known. The code comes with the form: the
/// same form twice is had, and paid, once.
///
/// # Errors
/// [`Error::Conflict`] when the last one is gone, it is not offered, its price is another by now, or the points do not
/// suffice.
pub fn redeem(
    permit: &Permit<RedeemItem>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    words: &str,
    seen: Option<i64>,
) -> Result<Recorded<()>> {
    let (item, person) = (&permit.item, permit.person()?);
    if let Some(owner) = store::owner_of(tx, code)? {
        let is_same = owner == (person, item.id);
        return if is_same { Ok(Recorded::nothing(())) } else { Err(Error::Conflict("conflict-code-taken")) };
    }
    if !item.is_offered {
        return Err(Refused::Withdrawn.into());
    }
    if seen.is_some_and(|seen| seen != item.price) {
        return Err(Refused::Changed.into());
    }
    let taken = Taken { code, person, price: item.price, programme: None, words };
    let redemption = hand_out(tx, item, &taken)?;
    Ok(Recorded::one(Event::ItemRedeemed { redemption, item: item.id }, ()))
}

/// Gives one of something that is held to somebody, for nothing: what a programme gives.
///
/// # Errors
/// [`Error::Conflict`] when the last one is gone.
pub(crate) fn give(
    tx: &mut WriteTx<'_>,
    item: &Item,
    person: PersonId,
    programme: ProgrammeId,
) -> Result<RedemptionId> {
    let code = tx.code();
    hand_out(tx, item, &Taken { code: &code, person, price: 0, programme: Some(programme), words: "" })
}

/// Takes one out of the stock and lets whoever has it pay.
fn hand_out(tx: &mut WriteTx<'_>, item: &Item, taken: &Taken<'_>) -> Result<RedemptionId> {
    if item.stock.is_some() && !store::move_stock(tx, item.id, -1)? {
        return Err(Refused::SoldOut.into());
    }
    let entry = if taken.price > 0 {
        let movement = Movement {
            key: &format!("redeems {}", taken.code),
            cause: Cause::Redeemed,
            about: taken.code,
            release: None,
            person: taken.person,
            unit: Unit::Points,
            amount: -taken.price,
            expires_at: None,
        };
        Some(ledger::post(tx, &movement)?)
    } else {
        None
    };
    // A code is there at once.
    let state = if item.kind == Kind::Voucher { State::Sent } else { State::Open };
    let redemption = store::insert_redemption(tx, item.id, taken, entry, state)?;
    if item.kind == Kind::Voucher && !store::assign_voucher(tx, item.id, redemption)? {
        return Err(Refused::SoldOut.into());
    }
    Ok(redemption)
}

/// Says that something was sent, or handed over, and tells whoever waits for it.
///
/// # Errors
/// [`Error::Conflict`] when it was cancelled.
pub fn send(permit: &Permit<SettleRedemption>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let redemption = &permit.redemption;
    match redemption.state {
        State::Sent => return Ok(Recorded::nothing(())),
        State::Cancelled | State::Lapsed => return Err(Refused::Settled.into()),
        State::Open => {}
    }
    store::settle(tx, redemption.id, State::Sent, permit.person()?)?;
    notices::store::tell(tx, &[redemption.person], &Notice::about_oneself(Told::RewardSent))?;
    Ok(Recorded::one(Event::ItemSent { redemption: redemption.id }, ()))
}

/// Says that somebody cannot have what they took: it goes back into the stock, and what it cost comes back to them.
///
/// # Errors
/// [`Error::Conflict`] when it was sent, or its code was shown.
pub fn cancel(permit: &Permit<SettleRedemption>, tx: &mut WriteTx<'_>, reason: &str) -> Result<Recorded<()>> {
    let redemption = &permit.redemption;
    match redemption.state {
        State::Cancelled => return Ok(Recorded::nothing(())),
        State::Sent if redemption.kind == Kind::Voucher => return Err(Refused::Shown.into()),
        State::Sent | State::Lapsed => return Err(Refused::Settled.into()),
        State::Open => {}
    }
    store::settle(tx, redemption.id, State::Cancelled, permit.person()?)?;
    store::put_back(tx, redemption.item)?;
    let mut events = vec![Event::RedemptionCancelled { redemption: redemption.id }];
    if let Some(entry) = redemption.entry {
        let paid = entries::by_id(tx, entry)?;
        let entry = ledger::counter(tx, &paid, reason)?;
        events.push(Event::EntryCorrected { entry, corrects: paid.id });
    } else {
        notices::store::tell(tx, &[redemption.person], &Notice::about_oneself(Told::RewardCorrected))?;
    }
    Ok(Recorded::several(events, ()))
}
