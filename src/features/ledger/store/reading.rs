//! What pages read of the ledger.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use super::lots_of;
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ledger::entry::{Cause, Lot};
use crate::features::ledger::unit::Unit;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{
    ledger_accounts, ledger_balances, ledger_entries, ledger_postings, ledger_reasons, people,
};
use crate::platform::error::Result;
use crate::platform::id::{AccountId, Code, EntryId, PersonId, ReleaseId};

/// How many postings a page of a statement has, the newest first.
const POSTINGS: usize = 100;

/// What somebody has: the account, the unit, how much. One statement.
///
/// # Errors
/// Those of the database.
pub fn holdings(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<(AccountId, Unit, i64)>> {
    Ok(ledger_accounts::table
        .inner_join(ledger_balances::table)
        .filter(ledger_accounts::person_id.eq(person))
        .order(ledger_accounts::id)
        .select((ledger_accounts::id, ledger_accounts::unit, ledger_balances::amount))
        .load(tx.conn())?)
}

/// What is left in these accounts of what ends, soonest first: two statements.
///
/// # Errors
/// Those of the database.
pub fn ending(tx: &mut ReadTx<'_>, accounts: &[AccountId]) -> Result<Vec<(AccountId, Lot)>> {
    let mut lots = lots_of(tx, accounts)?;
    lots.retain(|(_, lot)| lot.left > 0 && lot.expires_at.is_some());
    lots.sort_by_key(|(_, lot)| (lot.expires_at, lot.id));
    Ok(lots)
}

/// What a statement is of.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// Somebody's.
    Person(PersonId),
    /// Of a release.
    Release(ReleaseId),
    /// One entry.
    Entry(&'a Code),
}

/// A line of a statement: what an entry meant for whose account it moved.
#[derive(Debug, Clone)]
pub struct Line {
    /// The entry.
    pub id: EntryId,
    /// Its code.
    pub code: Code,
    /// Why.
    pub cause: Cause,
    /// The release that it is about.
    pub release: Option<ReleaseId>,
    /// When.
    pub at: Moment,
    /// Whose account.
    pub person: Byline,
    /// In what.
    pub unit: Unit,
    /// How much: above zero to them.
    pub amount: i64,
    /// Why it was taken back, where it takes something back.
    pub reason: Option<String>,
    /// The cause of what it takes back, where it does.
    pub corrects: Option<Cause>,
    /// Whether it was taken back itself.
    pub is_corrected: bool,
}

type About = (Code, Cause, Option<ReleaseId>, Moment, Option<EntryId>);
type Row = (EntryId, About, (Unit, i64), Byline, Option<String>);

/// The entry after which a page of a statement begins.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn place(tx: &mut ReadTx<'_>, code: &Code) -> Result<EntryId> {
    Ok(ledger_entries::table.filter(ledger_entries::code.eq(code)).select(ledger_entries::id).first(tx.conn())?)
}

/// A page of a statement, the newest first, and whether more follows: three statements. An entry that took from several lots
/// is one line.
///
/// # Errors
/// Those of the database.
pub fn lines(tx: &mut ReadTx<'_>, which: Which<'_>, after: Option<EntryId>) -> Result<(Vec<Line>, bool)> {
    let mut query = ledger_postings::table
        .inner_join(ledger_entries::table.left_join(ledger_reasons::table))
        .inner_join(ledger_accounts::table.inner_join(people::table))
        .order((ledger_entries::id.desc(), ledger_postings::id))
        .limit(POSTINGS as i64 + 1)
        .select((
            ledger_entries::id,
            (
                ledger_entries::code,
                ledger_entries::cause,
                ledger_entries::release_id,
                ledger_entries::created_at,
                ledger_entries::corrects_id,
            ),
            (ledger_accounts::unit, ledger_postings::amount),
            BYLINE,
            ledger_reasons::reason.nullable(),
        ))
        .into_boxed();
    query = match which {
        Which::Person(person) => query.filter(ledger_accounts::person_id.eq(person)),
        Which::Release(release) => query.filter(ledger_entries::release_id.eq(release)),
        Which::Entry(code) => query.filter(ledger_entries::code.eq(code)),
    };
    if let Some(after) = after {
        query = query.filter(ledger_entries::id.lt(after));
    }
    let mut rows: Vec<Row> = query.load(tx.conn())?;
    // The last entry of a full page may go on after it: half of it would be a wrong amount.
    let cut = rows.get(POSTINGS).map(|row| row.0);
    if let Some(cut) = cut {
        rows.retain(|row| row.0 != cut);
    }
    let corrects: Vec<EntryId> = rows.iter().filter_map(|(_, (.., corrects), ..)| *corrects).collect();
    let causes: Vec<(EntryId, Cause)> = ledger_entries::table
        .filter(among(ledger_entries::id, corrects))
        .select((ledger_entries::id, ledger_entries::cause))
        .load(tx.conn())?;
    let causes: HashMap<EntryId, Cause> = causes.into_iter().collect();
    let mut found: Vec<Line> = Vec::new();
    for (id, (code, cause, release, at, corrects), (unit, amount), person, reason) in rows {
        match found.last_mut().filter(|last| last.id == id) {
            Some(last) => last.amount = last.amount.saturating_add(amount),
            None => {
                let corrects = corrects.and_then(|entry| causes.get(&entry)).copied();
                let is_corrected = false;
                found.push(Line { id, code, cause, release, at, person, unit, amount, reason, corrects, is_corrected });
            }
        }
    }
    let ids: Vec<Option<EntryId>> = found.iter().map(|line| Some(line.id)).collect();
    let corrected: Vec<Option<EntryId>> = ledger_entries::table
        .filter(among(ledger_entries::corrects_id, ids))
        .select(ledger_entries::corrects_id)
        .load(tx.conn())?;
    let corrected: HashSet<EntryId> = corrected.into_iter().flatten().collect();
    for line in &mut found {
        line.is_corrected = corrected.contains(&line.id);
    }
    Ok((found, cut.is_some()))
}
