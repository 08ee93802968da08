//! All SQL about the ledger: writing and what verbs ask here, what pages read in `reading`, lists to pay in `payouts`.

pub(crate) mod payouts;
mod reading;

use std::collections::HashMap;

use diesel::prelude::*;

pub use reading::{Line, Which, ending, holdings, lines, place};

use super::entry::{Cause, Entry, Holder, Lot, Movement, Sides};
use super::unit::{BALANCE_MAX, Unit};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Both, Hold, Tables};
use crate::platform::db::schema::{
    ledger_accounts, ledger_balances, ledger_entries, ledger_postings, ledger_reasons, ledger_warnings,
};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{AccountId, Code, EntryId, PersonId, PostingId, ReleaseId};

/// Writes an entry; nothing when its key was there. Whoever comes at the same moment with the same key waits.
pub(super) fn insert_entry(
    tx: &mut WriteTx<'_>,
    movement: &Movement<'_>,
    corrects: Option<EntryId>,
) -> Result<Option<EntryId>> {
    let (code, now, by) = (tx.code(), tx.now(), tx.actor().person_id());
    let new = diesel::insert_into(ledger_entries::table)
        .values((
            ledger_entries::code.eq(code),
            ledger_entries::key.eq(movement.key),
            ledger_entries::cause.eq(movement.cause),
            ledger_entries::about.eq(movement.about),
            ledger_entries::release_id.eq(movement.release),
            ledger_entries::corrects_id.eq(corrects),
            ledger_entries::by_id.eq(by),
            ledger_entries::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    if Both(new).execute(tx.conn())? == 0 {
        return Ok(None);
    }
    let of_key = ledger_entries::table.filter(ledger_entries::key.eq(movement.key));
    Ok(Some(of_key.select(ledger_entries::id).first(tx.conn())?))
}

/// The entry of a key, with its sides.
pub(super) fn known(tx: &mut ReadTx<'_>, key: &str) -> Result<Option<(EntryId, Sides)>> {
    let of_key = ledger_entries::table.filter(ledger_entries::key.eq(key));
    let entry: Option<EntryId> = of_key.select(ledger_entries::id).first(tx.conn()).optional()?;
    entry.map(|entry| Ok((entry, sides(tx, entry)?))).transpose()
}

/// The account of a person in a unit, found or made.
pub(super) fn account_of(tx: &mut WriteTx<'_>, person: PersonId, unit: Unit) -> Result<AccountId> {
    let (code, now) = (tx.code(), tx.now());
    let new = diesel::insert_into(ledger_accounts::table)
        .values((
            ledger_accounts::code.eq(code),
            ledger_accounts::kind.eq(Holder::Person),
            ledger_accounts::person_id.eq(person),
            ledger_accounts::unit.eq(unit),
            ledger_accounts::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Both(new).execute(tx.conn())?;
    let account: AccountId = ledger_accounts::table
        .filter(ledger_accounts::person_id.eq(person))
        .filter(ledger_accounts::unit.eq(unit))
        .select(ledger_accounts::id)
        .first(tx.conn())?;
    let empty = diesel::insert_into(ledger_balances::table)
        .values((ledger_balances::account_id.eq(account), ledger_balances::amount.eq(0_i64)))
        .on_conflict_do_nothing();
    Both(empty).execute(tx.conn())?;
    Ok(account)
}

/// The community's own account of a kind in a unit, found or made. It has no balance of its own, so that nobody waits for it.
pub(super) fn house(tx: &mut WriteTx<'_>, kind: Holder, unit: Unit) -> Result<AccountId> {
    let (code, now) = (tx.code(), tx.now());
    let new = diesel::insert_into(ledger_accounts::table)
        .values((
            ledger_accounts::code.eq(code),
            ledger_accounts::kind.eq(kind),
            ledger_accounts::unit.eq(unit),
            ledger_accounts::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Both(new).execute(tx.conn())?;
    Ok(ledger_accounts::table
        .filter(ledger_accounts::person_id.is_null())
        .filter(ledger_accounts::kind.eq(kind))
        .filter(ledger_accounts::unit.eq(unit))
        .select(ledger_accounts::id)
        .first(tx.conn())?)
}

/// Moves a balance; false when it would fall below zero, or pass what an account may hold. Its row is held from then on.
pub(super) fn move_balance(tx: &mut WriteTx<'_>, account: AccountId, amount: i64) -> Result<bool> {
    let enough = ledger_balances::table
        .filter(ledger_balances::account_id.eq(account))
        .filter(ledger_balances::amount.ge(amount.saturating_neg().max(0)))
        .filter(ledger_balances::amount.le(BALANCE_MAX - amount.max(0)));
    let moved =
        diesel::update(enough).set(ledger_balances::amount.eq(ledger_balances::amount + amount)).execute(tx.conn())?;
    Ok(moved == 1)
}

/// Holds a balance, so that nobody else takes from the account.
pub(super) fn hold(tx: &mut WriteTx<'_>, account: AccountId) -> Result<()> {
    let query = ledger_balances::table.find(account).select(ledger_balances::amount);
    let _held: Locked<i64> = tx.lock(query, Hold::Exclusive, Tables { held: "ledger_balances", beside: "" })?;
    Ok(())
}

/// One side of an entry.
pub(super) struct Side {
    pub amount: i64,
    pub lot: Option<PostingId>,
    pub expires_at: Option<Moment>,
}

pub(super) fn insert_posting(tx: &mut WriteTx<'_>, entry: EntryId, account: AccountId, side: &Side) -> Result<()> {
    diesel::insert_into(ledger_postings::table)
        .values((
            ledger_postings::entry_id.eq(entry),
            ledger_postings::account_id.eq(account),
            ledger_postings::amount.eq(side.amount),
            ledger_postings::lot_id.eq(side.lot),
            ledger_postings::expires_at.eq(side.expires_at),
        ))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn insert_reason(tx: &mut WriteTx<'_>, entry: EntryId, reason: &str) -> Result<()> {
    diesel::insert_into(ledger_reasons::table)
        .values((ledger_reasons::entry_id.eq(entry), ledger_reasons::reason.eq(reason)))
        .execute(tx.conn())?;
    Ok(())
}

/// What came to an account, and what is left of each: two statements.
pub(super) fn lots(tx: &mut ReadTx<'_>, account: AccountId) -> Result<Vec<Lot>> {
    Ok(lots_of(tx, &[account])?.into_iter().map(|(_, lot)| lot).collect())
}

/// What came to these accounts, and what is left of each: two statements however many.
fn lots_of(tx: &mut ReadTx<'_>, accounts: &[AccountId]) -> Result<Vec<(AccountId, Lot)>> {
    let taken: Vec<(Option<PostingId>, i64)> = ledger_postings::table
        .filter(among(ledger_postings::account_id, accounts))
        .filter(ledger_postings::lot_id.is_not_null())
        .select((ledger_postings::lot_id, ledger_postings::amount))
        .load(tx.conn())?;
    let mut left: HashMap<PostingId, i64> = HashMap::new();
    for (lot, amount) in taken {
        let Some(lot) = lot else { continue };
        let sum = left.entry(lot).or_default();
        *sum = sum.saturating_add(amount);
    }
    let made: Vec<(AccountId, PostingId, i64, Option<Moment>)> = ledger_postings::table
        .filter(among(ledger_postings::account_id, accounts))
        .filter(ledger_postings::lot_id.is_null())
        .order(ledger_postings::id)
        .select((
            ledger_postings::account_id,
            ledger_postings::id,
            ledger_postings::amount,
            ledger_postings::expires_at,
        ))
        .load(tx.conn())?;
    let of = |id: PostingId, amount: i64| amount.saturating_add(left.get(&id).copied().unwrap_or_default());
    Ok(made
        .into_iter()
        .map(|(account, id, amount, expires_at)| (account, Lot { id, left: of(id, amount), expires_at }))
        .collect())
}

type SideRow = (AccountId, Option<PersonId>, Unit, PostingId, i64, Option<PostingId>, Option<Moment>);

/// The sides of an entry: two statements.
pub(super) fn sides(tx: &mut ReadTx<'_>, entry: EntryId) -> Result<Sides> {
    let rows: Vec<SideRow> = ledger_postings::table
        .inner_join(ledger_accounts::table)
        .filter(ledger_postings::entry_id.eq(entry))
        .order(ledger_postings::id)
        .select((
            ledger_accounts::id,
            ledger_accounts::person_id,
            ledger_accounts::unit,
            ledger_postings::id,
            ledger_postings::amount,
            ledger_postings::lot_id,
            ledger_postings::expires_at,
        ))
        .load(tx.conn())?;
    let broken = || Error::internal("an entry of the ledger has not two sides");
    let from: Vec<PostingId> = rows.iter().filter_map(|row| row.5).collect();
    let ends: Vec<(PostingId, Option<Moment>)> = ledger_postings::table
        .filter(among(ledger_postings::id, from))
        .select((ledger_postings::id, ledger_postings::expires_at))
        .load(tx.conn())?;
    let ends: HashMap<PostingId, Option<Moment>> = ends.into_iter().collect();
    let house = rows.iter().find(|row| row.1.is_none()).ok_or_else(broken)?;
    let theirs: Vec<&SideRow> = rows.iter().filter(|row| row.1.is_some()).collect();
    let (account, person, unit, ..) = *theirs.first().copied().ok_or_else(broken)?;
    Ok(Sides {
        account,
        person: person.ok_or_else(broken)?,
        house: house.0,
        unit,
        amount: -house.4,
        lots: theirs
            .iter()
            .map(|(.., id, amount, lot, expires_at)| match lot {
                None => (*id, *expires_at, *amount),
                Some(lot) => (*lot, ends.get(lot).copied().flatten(), -amount),
            })
            .collect(),
    })
}

type EntryRow = (EntryId, Code, Cause, Option<ReleaseId>, Option<EntryId>);
type EntryColumns = (
    ledger_entries::id,
    ledger_entries::code,
    ledger_entries::cause,
    ledger_entries::release_id,
    ledger_entries::corrects_id,
);
const ENTRY: EntryColumns = (
    ledger_entries::id,
    ledger_entries::code,
    ledger_entries::cause,
    ledger_entries::release_id,
    ledger_entries::corrects_id,
);

fn entry((id, code, cause, release, corrects): EntryRow) -> Entry {
    Entry { id, code, cause, release, corrects }
}

/// Reads an entry of a code. It never changes; that it is taken back once its key sees to.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Entry>> {
    let query = ledger_entries::table.filter(ledger_entries::code.eq(code.clone())).select(ENTRY);
    let row: Locked<EntryRow> = tx.lock(query, Hold::Shared, Tables { held: "ledger_entries", beside: "" })?;
    Ok(row.map(entry))
}

/// An entry by its inner id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn by_id(tx: &mut ReadTx<'_>, id: EntryId) -> Result<Entry> {
    Ok(entry(ledger_entries::table.find(id).select(ENTRY).first(tx.conn())?))
}

/// The entries of a cause about something that were not taken back, in their order.
///
/// # Errors
/// Those of the database.
pub fn standing(tx: &mut ReadTx<'_>, about: &Code, cause: Cause) -> Result<Vec<Entry>> {
    let taken_back = ledger_entries::table
        .filter(ledger_entries::corrects_id.is_not_null())
        .select(ledger_entries::corrects_id.assume_not_null());
    let rows: Vec<EntryRow> = ledger_entries::table
        .filter(ledger_entries::about.eq(about))
        .filter(ledger_entries::cause.eq(cause))
        .order(ledger_entries::id)
        .select(ENTRY)
        .load(tx.conn())?;
    let taken_back: Vec<EntryId> = taken_back.load(tx.conn())?;
    Ok(rows.into_iter().map(entry).filter(|entry| !taken_back.contains(&entry.id)).collect())
}

/// Whose an account is, with its code and unit; nothing for the community's own, and for that of somebody who left.
pub(super) fn holder(tx: &mut ReadTx<'_>, account: AccountId) -> Result<Option<(Code, PersonId, Unit)>> {
    use crate::platform::db::schema::people;
    Ok(ledger_accounts::table
        .inner_join(people::table)
        .filter(ledger_accounts::id.eq(account))
        .filter(people::erased_at.is_null())
        .select((ledger_accounts::code, people::id, ledger_accounts::unit))
        .first(tx.conn())
        .optional()?)
}

/// Of which lots of an account somebody was told that they end, and when.
pub(super) fn told(tx: &mut ReadTx<'_>, account: AccountId) -> Result<HashMap<PostingId, Moment>> {
    let rows: Vec<(PostingId, Moment)> = ledger_warnings::table
        .inner_join(ledger_postings::table)
        .filter(ledger_postings::account_id.eq(account))
        .select((ledger_warnings::lot_id, ledger_warnings::warned_at))
        .load(tx.conn())?;
    Ok(rows.into_iter().collect())
}

pub(super) fn insert_warnings(tx: &mut WriteTx<'_>, lots: &[PostingId]) -> Result<()> {
    let now = tx.now();
    for lot in lots {
        diesel::insert_into(ledger_warnings::table)
            .values((ledger_warnings::lot_id.eq(lot), ledger_warnings::warned_at.eq(now)))
            .execute(tx.conn())?;
    }
    Ok(())
}
