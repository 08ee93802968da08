//! All SQL about statements; what a ruling says is in `told`.

mod change;
mod told;

use diesel::prelude::*;

use super::rules;
use super::statement::{Outcome, Statement};
use crate::features::cases::{Subject, Thing};
use crate::features::moderation::ruling::Kind;
use crate::platform::access::TokenDigest;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{cases, ideas, people, reports, rulings, statements};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{CaseId, Code, HouseRuleId, Language, PersonId, ReportId, RulingId, StatementId};

pub use change::change;
pub use told::{Told, rule, told};

type Columns = (
    statements::id,
    statements::code,
    statements::ruling_id,
    statements::case_id,
    statements::person_id,
    statements::report_id,
    statements::language,
    statements::created_at,
    statements::appeal_until,
);
const COLUMNS: Columns = (
    statements::id,
    statements::code,
    statements::ruling_id,
    statements::case_id,
    statements::person_id,
    statements::report_id,
    statements::language,
    statements::created_at,
    statements::appeal_until,
);
type Row =
    (StatementId, Code, Option<RulingId>, Option<CaseId>, Option<PersonId>, Option<ReportId>, Language, Moment, Moment);

fn statement((id, code, ruling, case, person, report, language, created_at, appeal_until): Row) -> Statement {
    Statement { id, code, ruling, case, person, report, language, created_at, appeal_until }
}

/// A statement to be given.
pub(super) struct New<'a> {
    pub code: &'a Code,
    pub ruling: Option<RulingId>,
    pub case: Option<CaseId>,
    pub person: Option<PersonId>,
    pub report: Option<ReportId>,
    pub language: Language,
    pub digest: &'a TokenDigest,
    pub appeal_until: Moment,
}

pub(super) fn insert(tx: &mut WriteTx<'_>, new: &New<'_>) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(statements::table)
        .values((
            statements::code.eq(new.code),
            statements::ruling_id.eq(new.ruling),
            statements::case_id.eq(new.case),
            statements::person_id.eq(new.person),
            statements::report_id.eq(new.report),
            statements::language.eq(new.language),
            statements::digest.eq(new.digest.as_bytes()),
            statements::created_at.eq(now),
            statements::appeal_until.eq(new.appeal_until),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Somebody who is told by a statement.
pub(super) struct Addressee {
    pub person: PersonId,
    pub address: Option<String>,
    pub language: Language,
}

/// Somebody by their inner id; `None` when they were erased.
pub(super) fn addressee(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Option<Addressee>> {
    let row: Option<(Option<String>, Language)> = people::table
        .filter(people::id.eq(person))
        .filter(people::erased_at.is_null())
        .select((people::email, people::language))
        .first(tx.conn())
        .optional()?;
    Ok(row.map(|(address, language)| Addressee { person, address, language }))
}

/// A report whose sender waits to be told.
pub(super) struct Waiting {
    pub id: ReportId,
    pub subject: Subject,
    pub reporter: Option<PersonId>,
    pub name: String,
    pub address: Option<String>,
    pub language: Language,
}

type WaitingRow = (ReportId, Subject, Option<PersonId>, String, Option<String>, Language);

type WaitingColumns =
    (reports::id, reports::subject, reports::reporter_id, reports::name, reports::email, reports::language);
const WAITING: WaitingColumns =
    (reports::id, reports::subject, reports::reporter_id, reports::name, reports::email, reports::language);

fn waiting_row((id, subject, reporter, name, address, language): WaitingRow) -> Waiting {
    Waiting { id, subject, reporter, name, address, language }
}

/// The reports about a thing that wait, or are settled by this ruling.
pub(super) fn waiting(tx: &mut ReadTx<'_>, thing: Thing, ruling: RulingId) -> Result<Vec<Waiting>> {
    let rows: Vec<WaitingRow> = reports::table
        .filter(reports::subject.eq(thing.subject))
        .filter(reports::subject_id.eq(thing.id))
        .filter(reports::settled_at.is_null().or(reports::ruling_id.eq(ruling)))
        .order(reports::id)
        .select(WAITING)
        .load(tx.conn())?;
    Ok(rows.into_iter().map(waiting_row).collect())
}

/// The reports about the thing of a case, which nobody was told about yet.
pub(super) fn waiting_in(tx: &mut ReadTx<'_>, case: CaseId) -> Result<Vec<Waiting>> {
    let thing: (Subject, i64) = cases::table.find(case).select((cases::subject, cases::subject_id)).first(tx.conn())?;
    let answered = statements::table.filter(statements::report_id.eq(reports::id.nullable())).select(statements::id);
    let rows: Vec<WaitingRow> = reports::table
        .filter(reports::subject.eq(thing.0))
        .filter(reports::subject_id.eq(thing.1))
        .filter(diesel::dsl::not(diesel::dsl::exists(answered)))
        .order(reports::id)
        .select(WAITING)
        .load(tx.conn())?;
    Ok(rows.into_iter().map(waiting_row).collect())
}

/// What came of what was reported.
pub(super) fn outcome(tx: &mut ReadTx<'_>, ruling: Option<RulingId>) -> Result<Outcome> {
    let Some(ruling) = ruling else { return Ok(Outcome::Kept) };
    let kind: Kind = rulings::table.find(ruling).select(rulings::kind).first(tx.conn())?;
    Ok(rules::outcome(Some(kind)))
}

/// The statement of this code, for whom it is.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or it is somebody else's.
pub fn own(tx: &mut ReadTx<'_>, code: &Code) -> Result<Statement> {
    let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
    let row: Row = statements::table
        .filter(statements::code.eq(code))
        .filter(statements::person_id.eq(person))
        .select(COLUMNS)
        .first(tx.conn())?;
    Ok(statement(row))
}

/// The statement whose letter carries the link with this secret.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn by_link(tx: &mut ReadTx<'_>, secret: &str) -> Result<Statement> {
    let digest = TokenDigest::of(secret);
    let row: Row =
        statements::table.filter(statements::digest.eq(digest.as_bytes())).select(COLUMNS).first(tx.conn())?;
    Ok(statement(row))
}

/// A statement by its inner id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn by_id(tx: &mut ReadTx<'_>, id: StatementId) -> Result<Statement> {
    let row: Row = statements::table.find(id).select(COLUMNS).first(tx.conn())?;
    Ok(statement(row))
}

/// Holds a statement for whoever appeals against it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, id: StatementId) -> Result<Locked<Statement>> {
    let query = statements::table.filter(statements::id.eq(id)).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "statements", beside: "" })?;
    Ok(row.map(statement))
}

/// A statement in the list of those that somebody was given.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Line {
    /// Public code.
    pub code: Code,
    /// When it was given.
    pub at: Moment,
    /// The report that it answers.
    pub report: Option<ReportId>,
    /// The kind and subject of the ruling.
    pub ruling: Option<(Kind, Subject)>,
    /// The title of the idea.
    pub title: Option<String>,
}

/// What the actor was told, newest first, before the one of this code, at most so many.
///
/// # Errors
/// Those of the database.
pub fn list(tx: &mut ReadTx<'_>, before: Option<&Code>, limit: usize) -> Result<Vec<Line>> {
    let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
    let mut query = statements::table
        .left_join(rulings::table.on(statements::ruling_id.eq(rulings::id.nullable())))
        .left_join(ideas::table.on(rulings::idea_id.eq(ideas::id.nullable())))
        .filter(statements::person_id.eq(person))
        .order(statements::id.desc())
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((
            statements::code,
            statements::created_at,
            statements::report_id,
            (rulings::kind, rulings::subject).nullable(),
            ideas::title.nullable(),
        ))
        .into_boxed();
    if let Some(code) = before {
        let before: Option<StatementId> =
            statements::table.filter(statements::code.eq(code)).select(statements::id).first(tx.conn()).optional()?;
        if let Some(before) = before {
            query = query.filter(statements::id.lt(before));
        }
    }
    Ok(query.load(tx.conn())?)
}

/// The thing that was reported, the rule that was named, and the idea's code and title.
pub type Reported = (Thing, Option<HouseRuleId>, Option<(Code, String)>);

/// What a report was about.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn reported(tx: &mut ReadTx<'_>, report: ReportId) -> Result<Reported> {
    let (subject, id, rule, idea): (Subject, i64, Option<HouseRuleId>, Option<(Code, String)>) = reports::table
        .inner_join(cases::table)
        .left_join(ideas::table.on(cases::idea_id.eq(ideas::id.nullable())))
        .filter(reports::id.eq(report))
        .select((reports::subject, reports::subject_id, reports::rule_id, (ideas::code, ideas::title).nullable()))
        .first(tx.conn())?;
    Ok((Thing { subject, id }, rule, idea))
}

/// Where a reporter without an account is written to.
///
/// # Errors
/// Those of the database.
pub fn address_of(tx: &mut ReadTx<'_>, statement: &Statement) -> Result<Option<String>> {
    if let Some(person) = statement.person {
        return Ok(addressee(tx, person)?.and_then(|found| found.address));
    }
    let Some(report) = statement.report else { return Ok(None) };
    Ok(reports::table.find(report).select(reports::email).first(tx.conn())?)
}
