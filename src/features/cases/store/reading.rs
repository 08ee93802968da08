//! Reading cases: one, a page of the queue, how many wait.

use diesel::prelude::*;

use crate::features::cases::case::{Case, End, Kind, Outcome, Subject, Thing};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::cases;
use crate::platform::db::{Locked, MultiBackend, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{CaseId, Code, IdeaId, PersonId, RulingId};
use crate::platform::web::paginate::Cursor;

type About = (cases::kind, cases::subject, cases::subject_id, cases::idea_id, cases::author_id, cases::other_id);
type Waits = (cases::weight, cases::reports, cases::signals, cases::opened_at, cases::seen_at);
type Ends = (
    cases::claimed_by_id,
    cases::claimed_until,
    cases::closed_at,
    cases::closed_by_id,
    cases::outcome,
    cases::ruling_id,
);
type Columns = (cases::id, cases::code, About, Waits, Ends);
const COLUMNS: Columns = (
    cases::id,
    cases::code,
    (cases::kind, cases::subject, cases::subject_id, cases::idea_id, cases::author_id, cases::other_id),
    (cases::weight, cases::reports, cases::signals, cases::opened_at, cases::seen_at),
    (
        cases::claimed_by_id,
        cases::claimed_until,
        cases::closed_at,
        cases::closed_by_id,
        cases::outcome,
        cases::ruling_id,
    ),
);
type AboutRow = (Kind, Subject, i64, Option<IdeaId>, Option<PersonId>, Option<IdeaId>);
type WaitsRow = (i64, i64, String, Moment, Option<Moment>);
type EndsRow = (Option<PersonId>, Option<Moment>, Option<Moment>, Option<PersonId>, Option<Outcome>, Option<RulingId>);
type Row = (CaseId, Code, AboutRow, WaitsRow, EndsRow);

fn case((id, code, about, waits, ends): Row) -> Case {
    let (kind, subject, subject_id, idea, author, other) = about;
    let (weight, reports, signals, opened_at, seen_at) = waits;
    let (claimed_by, claimed_until, closed_at, closed_by, outcome, ruling) = ends;
    let end = closed_at.zip(outcome).map(|(at, outcome)| End { at, by: closed_by, outcome, ruling });
    Case {
        id,
        code,
        kind,
        thing: Thing { subject, id: subject_id },
        idea,
        author,
        other,
        weight,
        reports,
        signals: signals.split_whitespace().map(str::to_owned).collect(),
        opened_at,
        seen_at,
        claim: claimed_by.zip(claimed_until),
        end,
    }
}

/// Reads a case and holds its row.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Case>> {
    let query = cases::table.filter(cases::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "cases", beside: "" })?;
    Ok(row.map(case))
}

/// A case.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Case> {
    Ok(case(cases::table.filter(cases::code.eq(code)).select(COLUMNS).first(tx.conn())?))
}

/// The cases of these codes, in no order: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_codes(tx: &mut ReadTx<'_>, codes: &[Code]) -> Result<Vec<Case>> {
    let rows: Vec<Row> = cases::table.filter(among(cases::code, codes)).select(COLUMNS).load(tx.conn())?;
    Ok(rows.into_iter().map(case).collect())
}

/// Open cases, the heaviest first and of equal ones the oldest, after this one, at most so many: one statement.
///
/// # Errors
/// Those of the database.
pub fn open_ones(
    tx: &mut ReadTx<'_>,
    kind: Option<Kind>,
    after: Option<(&Cursor, CaseId)>,
    limit: usize,
) -> Result<Vec<Case>> {
    let mut query = cases::table
        .filter(cases::closed_at.is_null())
        .order((cases::weight.desc(), cases::id.asc()))
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select(COLUMNS)
        .into_boxed::<MultiBackend>();
    if let Some(kind) = kind {
        query = query.filter(cases::kind.eq(kind));
    }
    if let Some((cursor, id)) = after {
        let lighter = cases::weight.lt(cursor.value).or(cases::weight.eq(cursor.value).and(cases::id.gt(id)));
        query = query.filter(cases::weight.le(cursor.value)).filter(lighter);
    }
    Ok(query.load::<Row>(tx.conn())?.into_iter().map(case).collect())
}

/// The inner id of a case, which may be closed by now: where a page goes on.
///
/// # Errors
/// Those of the database.
pub fn id_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<CaseId>> {
    Ok(cases::table.filter(cases::code.eq(code)).select(cases::id).first(tx.conn()).optional()?)
}

/// The case that a moderator closed last, since a moment.
///
/// # Errors
/// Those of the database.
pub fn last_closed_by(tx: &mut ReadTx<'_>, moderator: PersonId, since: Moment) -> Result<Option<Case>> {
    let row: Option<Row> = cases::table
        .filter(cases::closed_by_id.eq(moderator))
        .filter(cases::closed_at.ge(since))
        .order((cases::closed_at.desc(), cases::id.desc()))
        .select(COLUMNS)
        .first(tx.conn())
        .optional()?;
    Ok(row.map(case))
}

/// The open case of a kind about a thing.
///
/// # Errors
/// Those of the database.
pub fn open_about(tx: &mut ReadTx<'_>, kind: Kind, thing: Thing) -> Result<Option<Case>> {
    let row: Option<Row> = cases::table
        .filter(cases::kind.eq(kind))
        .filter(cases::subject.eq(thing.subject))
        .filter(cases::subject_id.eq(thing.id))
        .filter(cases::closed_at.is_null())
        .select(COLUMNS)
        .first(tx.conn())
        .optional()?;
    Ok(row.map(case))
}

/// How many cases wait, counted up to `most`: one look into the index.
///
/// # Errors
/// Those of the database.
pub fn waiting(tx: &mut ReadTx<'_>, most: i64) -> Result<i64> {
    let some: Vec<CaseId> =
        cases::table.filter(cases::closed_at.is_null()).limit(most).select(cases::id).load(tx.conn())?;
    Ok(i64::try_from(some.len()).unwrap_or(most))
}
