//! Net sales that come in, and what is due of them; taking a period back.

use crate::event::Event;
use crate::features::ledger::actions as ledger;
use crate::features::ledger::entry::{Cause, Movement};
use crate::features::ledger::store as entries;
use crate::features::notices::{self, Kind, Notice};
use crate::features::rewards::permits::{ImportSales, ReverseSales};
use crate::features::rewards::programme::{Gives, Programme, Sale, Sold};
use crate::features::rewards::rules::{self, Refused};
use crate::features::rewards::store::{self, sales};
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::{Code, PersonId};

/// Brings in net sales of periods, all of them or none, and posts to everybody their share of what is due. The same figures
/// once more are the same thing twice.
///
/// # Errors
/// [`Error::Invalid`] naming the line whose period is there already; [`Error::Conflict`] when the programme gives no share of
/// sales, or was not confirmed.
pub fn import(permit: &Permit<ImportSales>, tx: &mut WriteTx<'_>, sold: &[Sold]) -> Result<Recorded<()>> {
    let programme = &permit.programme;
    if programme.terms.gives != Gives::Sales {
        return Err(Refused::NoSales.into());
    }
    if programme.confirmed_at.is_none() {
        return Err(Refused::Unconfirmed.into());
    }
    let by = permit.person()?;
    let mut standing: Vec<Sale> = sales::all(tx, programme.id)?;
    standing.retain(|sale| sale.reversed_at.is_none());
    let is_there = |row: &Sold| standing.iter().any(|sale| (sale.period, sale.net) == (row.period, row.net));
    if sold.iter().all(is_there) {
        return Ok(Recorded::nothing(()));
    }
    let mut periods: Vec<_> = standing.iter().map(|sale| sale.period).collect();
    for row in sold {
        if periods.iter().any(|there| there.overlaps(row.period)) {
            let mut errors = FormErrors::new();
            errors.add("csv", FieldError { key: "error-sales-twice", max: None, min: Some(row.line) });
            return Err(Error::Invalid(errors));
        }
        periods.push(row.period);
    }
    let mut net_before: i64 = sum(standing.iter().map(|sale| sale.net))?;
    let mut due_before: i64 = sum(standing.iter().map(|sale| sale.pot))?;
    let mut rows: Vec<&Sold> = sold.iter().collect();
    rows.sort_by_key(|row| row.period);
    let shares = store::shares(tx, programme.id)?;
    let (mut events, mut told) = (Vec::new(), Vec::new());
    for row in rows {
        let pot = rules::due(&programme.terms, net_before, row.net, due_before)?;
        let code = tx.code();
        let sale = sales::insert(tx, &code, programme.id, row, pot, by)?;
        let key = format!("shares {}", sale.0);
        told.extend(share_out(tx, programme, &shares, (&code, &key), pot)?);
        events.push(Event::SalesImported { programme: programme.id, sale });
        net_before = sum([net_before, row.net])?;
        due_before = sum([due_before, pot])?;
    }
    notices::store::tell(tx, &told, &Notice::of_release(Kind::Rewarded, None, programme.release))?;
    Ok(Recorded::several(events, ()))
}

fn sum(amounts: impl IntoIterator<Item = i64>) -> Result<i64> {
    amounts.into_iter().try_fold(0_i64, i64::checked_add).ok_or_else(|| Refused::TooMuch.into())
}

/// Posts to everybody their share of what is due; tells who got something. What belongs to somebody who left is not given out.
fn share_out(
    tx: &mut WriteTx<'_>,
    programme: &Programme,
    shares: &[store::Share],
    (code, key): (&Code, &str),
    pot: i64,
) -> Result<Vec<PersonId>> {
    let weights: Vec<i64> = shares.iter().map(|share| share.share.unwrap_or(0)).collect();
    let amounts = rules::divide(pot, &weights).ok_or(Refused::Nobody)?;
    let mut due: Vec<(PersonId, i64)> = shares
        .iter()
        .zip(amounts)
        .filter(|(share, amount)| *amount > 0 && share.person.erased_at.is_none())
        .map(|(share, amount)| (share.person.id, amount))
        .collect();
    // Accounts are held in one order, so that two imports do not wait for each other.
    due.sort_unstable();
    for (person, amount) in &due {
        let movement = Movement {
            key: &format!("{key} {}", person.0),
            cause: Cause::Shared,
            about: code,
            release: Some(programme.release),
            person: *person,
            unit: programme.terms.unit,
            amount: *amount,
            expires_at: None,
        };
        ledger::post(tx, &movement)?;
    }
    Ok(due.into_iter().map(|(person, _)| person).collect())
}

/// Takes the sales of a period back, with every share of them that was not taken back yet, by counter-postings: all of them, or
/// none. The period may come in again then.
///
/// # Errors
/// [`Error::Conflict`] when somebody's share was paid out already.
pub fn reverse(permit: &Permit<ReverseSales>, tx: &mut WriteTx<'_>, reason: &str) -> Result<Recorded<()>> {
    let (programme, sale) = (&permit.programme, &permit.sale);
    if sale.reversed_at.is_some() {
        return Ok(Recorded::nothing(()));
    }
    let mut events = vec![Event::SalesReversed { programme: programme.id, sale: sale.id }];
    for entry in entries::standing(tx, &sale.code, Cause::Shared)? {
        let new = ledger::counter(tx, &entry, reason)?;
        events.push(Event::EntryCorrected { entry: new, corrects: entry.id });
    }
    sales::set_reversed(tx, sale.id)?;
    Ok(Recorded::several(events, ()))
}
