//! All SQL about reports, and the small public read of the rules of the house that they name.

use std::collections::HashMap;

use diesel::prelude::*;

use super::report::{Line, State, Stranger, Written};
use super::rules::Record;
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::cases::{Outcome, Thing, store as cases};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::Both;
use crate::platform::db::schema::{people, reports};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{CaseId, Code, HouseRuleId, PersonId, ReportId, RulingId};

/// Whether somebody reported a thing before.
pub(super) fn is_reported(tx: &mut ReadTx<'_>, thing: Thing, by: &Reporter<'_>) -> Result<bool> {
    let of = reports::table.filter(reports::subject.eq(thing.subject)).filter(reports::subject_id.eq(thing.id));
    Ok(match by {
        Reporter::Person(person) => {
            diesel::select(diesel::dsl::exists(of.filter(reports::reporter_id.eq(*person)))).get_result(tx.conn())?
        }
        Reporter::Stranger(stranger) => {
            let same = of.filter(reports::email.eq(stranger.email.as_str()));
            diesel::select(diesel::dsl::exists(same)).get_result(tx.conn())?
        }
    })
}

/// Whether the reader reported a thing before; never of those without an account.
///
/// # Errors
/// Those of the database.
pub fn is_reported_by_reader(tx: &mut ReadTx<'_>, thing: Thing) -> Result<bool> {
    match tx.actor().person_id() {
        Some(person) => is_reported(tx, thing, &Reporter::Person(person)),
        None => Ok(false),
    }
}

/// What moderators made of a person's earlier reports.
pub(super) fn record_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Record> {
    let settled: Vec<(State, i64)> = reports::table
        .filter(reports::reporter_id.eq(person))
        .filter(among(reports::state, [State::Agreed, State::Disagreed]))
        .group_by(reports::state)
        .select((reports::state, diesel::dsl::count_star()))
        .load(tx.conn())?;
    let of = |state| settled.iter().find(|(found, _)| *found == state).map_or(0, |(_, count)| *count);
    Ok(Record { agreed: of(State::Agreed), disagreed: of(State::Disagreed) })
}

/// Whose report it is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reporter<'a> {
    Person(PersonId),
    Stranger(&'a Stranger),
}

/// Writes a report; `None` when there is one of the same person about the same thing.
pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    (thing, case): (Thing, CaseId),
    by: &Reporter<'_>,
    written: &Written,
    weight: i64,
) -> Result<Option<ReportId>> {
    let now = tx.now();
    let (person, name, email) = match by {
        Reporter::Person(person) => (Some(*person), "", None),
        Reporter::Stranger(stranger) => (None, stranger.name.as_str(), Some(stranger.email.as_str())),
    };
    let row = diesel::insert_into(reports::table)
        .values((
            reports::code.eq(code),
            reports::subject.eq(thing.subject),
            reports::subject_id.eq(thing.id),
            reports::case_id.eq(case),
            reports::reporter_id.eq(person),
            (reports::name.eq(name), reports::email.eq(email), reports::language.eq(written.language)),
            reports::rule_id.eq(written.rule),
            reports::is_illegal.eq(written.is_illegal),
            reports::law.eq(""),
            reports::words.eq(&written.words),
            reports::weight.eq(weight),
            reports::state.eq(State::Open),
            reports::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    if Both(row).execute(tx.conn())? == 0 {
        return Ok(None);
    }
    Ok(Some(reports::table.filter(reports::code.eq(code)).select(reports::id).first(tx.conn())?))
}

/// How many reports of a case are weighed: more of them weigh next to nothing each.
const WEIGHED: i64 = 100;

/// The weight of the reports of a case by people with an account, in thousandths: these alone hold something back.
pub(super) fn weight_of_people(tx: &mut ReadTx<'_>, case: CaseId) -> Result<i64> {
    let weights: Vec<i64> = reports::table
        .filter(reports::case_id.eq(case))
        .filter(reports::reporter_id.is_not_null())
        .order(reports::weight.desc())
        .limit(WEIGHED)
        .select(reports::weight)
        .load(tx.conn())?;
    Ok(weights.iter().sum())
}

/// Settles the open reports about a thing and closes its cases: what was decided about the thing decides them all.
///
/// # Errors
/// Those of the database.
pub fn end(tx: &mut WriteTx<'_>, thing: Thing, state: State, outcome: Outcome, ruling: Option<RulingId>) -> Result<()> {
    settle(tx, thing, state, ruling)?;
    let by = tx.actor().person_id();
    cases::close(tx, thing, by, outcome, ruling).map(drop)
}

/// Settles the open reports about a thing.
///
/// # Errors
/// Those of the database.
pub fn settle(tx: &mut WriteTx<'_>, thing: Thing, state: State, ruling: Option<RulingId>) -> Result<()> {
    let now = tx.now();
    let open = reports::table
        .filter(reports::subject.eq(thing.subject))
        .filter(reports::subject_id.eq(thing.id))
        .filter(reports::state.eq(State::Open));
    diesel::update(open)
        .set((reports::state.eq(state), reports::ruling_id.eq(ruling), reports::settled_at.eq(now)))
        .execute(tx.conn())?;
    Ok(())
}

/// Opens again the reports about a thing that were settled at this moment.
///
/// # Errors
/// Those of the database.
pub fn unsettle(tx: &mut WriteTx<'_>, thing: Thing, at: Moment) -> Result<()> {
    let settled = reports::table
        .filter(reports::subject.eq(thing.subject))
        .filter(reports::subject_id.eq(thing.id))
        .filter(reports::settled_at.eq(at));
    diesel::update(settled)
        .set((
            reports::state.eq(State::Open),
            reports::ruling_id.eq(None::<RulingId>),
            reports::settled_at.eq(None::<Moment>),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Whether a person reported this thing themselves.
///
/// # Errors
/// Those of the database.
pub fn is_reporter(tx: &mut ReadTx<'_>, thing: Thing, person: PersonId) -> Result<bool> {
    is_reported(tx, thing, &Reporter::Person(person))
}

/// Whether a case has a notice of something illegal.
///
/// # Errors
/// Those of the database.
pub fn has_notice(tx: &mut ReadTx<'_>, case: CaseId) -> Result<bool> {
    let notices = reports::table.filter(reports::case_id.eq(case)).filter(reports::is_illegal.eq(true));
    Ok(diesel::select(diesel::dsl::exists(notices)).get_result(tx.conn())?)
}

/// How many reports of a case are shown.
const SHOWN: usize = 5;

/// Reports by the case that they are of, each with who made it.
pub type ByCase = HashMap<CaseId, Vec<(Line, Option<Byline>)>>;

/// The first reports of each of these cases, the heaviest of them first, with those of their reporters who have an account: two
/// statements, which look at no more rows than they tell, however many there are.
///
/// # Errors
/// Those of the database.
pub fn first_of(tx: &mut ReadTx<'_>, cases: &[CaseId]) -> Result<ByCase> {
    if cases.is_empty() {
        return Ok(HashMap::new());
    }
    // A part for each case, for the number of rows that a part reads is what its limit says.
    let parts: Vec<String> = cases
        .iter()
        .map(|case| {
            format!(
                "SELECT id FROM (SELECT id FROM reports WHERE case_id = {} ORDER BY id LIMIT {SHOWN}) AS part",
                case.0
            )
        })
        .collect();
    let ids: Vec<Id> = diesel::sql_query(parts.join(" UNION ALL ")).load(tx.conn())?;
    let ids: Vec<ReportId> = ids.into_iter().map(|row| row.id).collect();
    let rows: Vec<(LineRow, Option<Byline>)> = reports::table
        .left_join(people::table.on(people::id.nullable().eq(reports::reporter_id)))
        .filter(among(reports::id, ids))
        .order((reports::weight.desc(), reports::id))
        .select((
            (
                reports::case_id,
                reports::name,
                reports::rule_id,
                reports::is_illegal,
                reports::words,
                reports::weight,
                reports::created_at,
            ),
            BYLINE.nullable(),
        ))
        .load(tx.conn())?;
    let mut found: HashMap<CaseId, Vec<(Line, Option<Byline>)>> = HashMap::new();
    for ((case, name, rule, is_illegal, words, weight, at), by) in rows {
        found.entry(case).or_default().push((Line { case, name, rule, is_illegal, words, weight, at }, by));
    }
    Ok(found)
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    id: ReportId,
}

type LineRow = (CaseId, String, Option<HouseRuleId>, bool, String, i64, Moment);
