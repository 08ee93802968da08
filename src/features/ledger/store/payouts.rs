//! All SQL about lists of what is to be paid out.

use std::collections::HashMap;

use diesel::dsl::count;
use diesel::prelude::*;

use crate::features::ledger::entry::Payout;
use crate::features::ledger::unit::Unit;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{ledger_accounts, ledger_balances, payout_lines, payouts, people};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{AccountId, Code, PayoutId, PersonId};

/// How many lists the page shows, the newest first.
const LISTS: i64 = 50;

type Row = (PayoutId, Code, Unit, Moment, Option<Moment>, Option<Moment>);
type Columns = (payouts::id, payouts::code, payouts::unit, payouts::created_at, payouts::paid_at, payouts::dropped_at);
const COLUMNS: Columns =
    (payouts::id, payouts::code, payouts::unit, payouts::created_at, payouts::paid_at, payouts::dropped_at);

fn payout((id, code, unit, at, paid_at, dropped_at): Row) -> Payout {
    Payout { id, code, unit, at, paid_at, dropped_at }
}

/// The currency of the list of this code, where there is one: what a repeated form made.
pub(in crate::features::ledger) fn unit_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<Unit>> {
    Ok(payouts::table.filter(payouts::code.eq(code)).select(payouts::unit).first(tx.conn()).optional()?)
}

/// Whether a list in this currency waits to be paid.
pub(in crate::features::ledger) fn waits(tx: &mut ReadTx<'_>, unit: Unit) -> Result<bool> {
    let open = payouts::table
        .filter(payouts::unit.eq(unit))
        .filter(payouts::paid_at.is_null())
        .filter(payouts::dropped_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(open)).get_result(tx.conn())?)
}

/// What everybody who is still here has in a currency.
pub(in crate::features::ledger) fn due(tx: &mut ReadTx<'_>, unit: Unit) -> Result<Vec<(AccountId, i64)>> {
    Ok(ledger_accounts::table
        .inner_join(ledger_balances::table)
        .inner_join(people::table)
        .filter(ledger_accounts::unit.eq(unit))
        .filter(ledger_balances::amount.gt(0))
        .filter(people::erased_at.is_null())
        .order(ledger_accounts::id)
        .select((ledger_accounts::id, ledger_balances::amount))
        .load(tx.conn())?)
}

pub(in crate::features::ledger) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    unit: Unit,
    by: PersonId,
    due: &[(AccountId, i64)],
) -> Result<PayoutId> {
    let now = tx.now();
    let id: PayoutId = diesel::insert_into(payouts::table)
        .values((payouts::code.eq(code), payouts::unit.eq(unit), payouts::by_id.eq(by), payouts::created_at.eq(now)))
        .returning(payouts::id)
        .get_result(tx.conn())?;
    for (account, amount) in due {
        diesel::insert_into(payout_lines::table)
            .values((
                payout_lines::payout_id.eq(id),
                payout_lines::account_id.eq(account),
                payout_lines::amount.eq(amount),
            ))
            .execute(tx.conn())?;
    }
    Ok(id)
}

pub(in crate::features::ledger) fn set_paid(tx: &mut WriteTx<'_>, id: PayoutId, by: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::update(payouts::table.find(id))
        .set((payouts::paid_at.eq(Some(now)), payouts::paid_by_id.eq(Some(by))))
        .execute(tx.conn())?;
    Ok(())
}

pub(in crate::features::ledger) fn set_dropped(tx: &mut WriteTx<'_>, id: PayoutId) -> Result<()> {
    let now = tx.now();
    diesel::update(payouts::table.find(id)).set(payouts::dropped_at.eq(Some(now))).execute(tx.conn())?;
    Ok(())
}

/// Holds a list alone.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Payout>> {
    let query = payouts::table.filter(payouts::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "payouts", beside: "" })?;
    Ok(row.map(payout))
}

/// A list.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Payout> {
    Ok(payout(payouts::table.filter(payouts::code.eq(code)).select(COLUMNS).first(tx.conn())?))
}

/// The lists, the newest first, each with how many lines and how much: two statements.
///
/// # Errors
/// Those of the database.
pub fn all(tx: &mut ReadTx<'_>) -> Result<Vec<(Payout, i64, i64)>> {
    let rows: Vec<Row> = payouts::table.order(payouts::id.desc()).limit(LISTS).select(COLUMNS).load(tx.conn())?;
    let ids: Vec<PayoutId> = rows.iter().map(|row| row.0).collect();
    let lines: Vec<(PayoutId, i64)> = payout_lines::table
        .filter(crate::platform::db::among::among(payout_lines::payout_id, ids))
        .select((payout_lines::payout_id, payout_lines::amount))
        .load(tx.conn())?;
    let mut sums: HashMap<PayoutId, (i64, i64)> = HashMap::new();
    for (of, amount) in lines {
        let (lines, sum) = sums.entry(of).or_default();
        *lines += 1;
        *sum = sum.saturating_add(amount);
    }
    let sum = |id: PayoutId| sums.get(&id).copied().unwrap_or_default();
    Ok(rows
        .into_iter()
        .map(|row| {
            let (lines, amount) = sum(row.0);
            (payout(row), lines, amount)
        })
        .collect())
}

/// What could be paid out now, by currency: one statement.
///
/// # Errors
/// Those of the database.
pub fn open(tx: &mut ReadTx<'_>) -> Result<Vec<(Unit, i64)>> {
    Ok(ledger_accounts::table
        .inner_join(ledger_balances::table)
        .inner_join(people::table)
        .filter(ledger_accounts::unit.ne(Unit::Points))
        .filter(ledger_balances::amount.gt(0))
        .filter(people::erased_at.is_null())
        .group_by(ledger_accounts::unit)
        .order(ledger_accounts::unit)
        .select((ledger_accounts::unit, count(ledger_accounts::id)))
        .load(tx.conn())?)
}

/// A line of a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The account.
    pub account: AccountId,
    /// Its code, which names nobody.
    pub code: Code,
    /// Whose it is.
    pub person: PersonId,
    /// The name they go by.
    pub name: String,
    /// Their address; nothing for somebody who left.
    pub address: Option<String>,
    /// How much, in minor units.
    pub amount: i64,
}

type LineRow = (AccountId, Code, PersonId, String, Option<String>, i64);

/// The lines of a list: one statement.
///
/// # Errors
/// Those of the database.
pub fn lines(tx: &mut ReadTx<'_>, payout: PayoutId) -> Result<Vec<Line>> {
    let rows: Vec<LineRow> = payout_lines::table
        .inner_join(ledger_accounts::table.inner_join(people::table))
        .filter(payout_lines::payout_id.eq(payout))
        .order(payout_lines::id)
        .select((
            ledger_accounts::id,
            ledger_accounts::code,
            people::id,
            people::name,
            people::email,
            payout_lines::amount,
        ))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(account, code, person, name, address, amount)| Line { account, code, person, name, address, amount })
        .collect())
}
