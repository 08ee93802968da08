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
use crate::platform::web::paginate::split;

/// How many entries a page of a statement has, the newest first.
const ENTRIES: usize = 100;

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

/// A page of a statement, the newest first, and whether more follows: four statements. An entry is one line, from however many
/// lots it took.
///
/// # Errors
/// Those of the database.
pub fn lines(tx: &mut ReadTx<'_>, which: Which<'_>, after: Option<EntryId>) -> Result<(Vec<Line>, bool)> {
    let mut wanted = ledger_postings::table
        .inner_join(ledger_entries::table)
        .inner_join(ledger_accounts::table)
        .filter(ledger_accounts::person_id.is_not_null())
        .order(ledger_postings::entry_id.desc())
        .limit(ENTRIES as i64 + 1)
        .select(ledger_postings::entry_id)
        .distinct()
        .into_boxed();
    wanted = match which {
        Which::Person(person) => wanted.filter(ledger_accounts::person_id.eq(person)),
        Which::Release(release) => wanted.filter(ledger_entries::release_id.eq(release)),
        Which::Entry(code) => wanted.filter(ledger_entries::code.eq(code)),
    };
    if let Some(after) = after {
        wanted = wanted.filter(ledger_postings::entry_id.lt(after));
    }
    let (page, more) = split(wanted.load::<EntryId>(tx.conn())?, ENTRIES);
    let rows: Vec<Row> = ledger_postings::table
        .inner_join(ledger_entries::table.left_join(ledger_reasons::table))
        .inner_join(ledger_accounts::table.inner_join(people::table))
        .filter(among(ledger_postings::entry_id, page))
        .order((ledger_entries::id.desc(), ledger_postings::id))
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
        .load(tx.conn())?;
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
                found.push(Line {
                    id,
                    code,
                    cause,
                    release,
                    at,
                    person,
                    unit,
                    amount,
                    reason,
                    corrects,
                    is_corrected: false,
                });
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
    Ok((found, more))
}
