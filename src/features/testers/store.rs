//! All SQL about testers.

use diesel::prelude::*;

use super::tester::{Call, Finding, NewCall, NewFinding, State, Tester};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{findings, people, test_calls, testers};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, FindingId, Language, PersonId, ReleaseId, TesterId};

/// How many testers, and how many findings, a page shows.
const SHOWN: i64 = 500;

type CallColumns = (
    test_calls::release_id,
    test_calls::language,
    test_calls::words,
    test_calls::places,
    test_calls::until,
    test_calls::closed_at,
);
const CALL: CallColumns = (
    test_calls::release_id,
    test_calls::language,
    test_calls::words,
    test_calls::places,
    test_calls::until,
    test_calls::closed_at,
);
type CallRow = (ReleaseId, Language, String, i64, Moment, Option<Moment>);

fn call((release, language, words, places, until, closed_at): CallRow) -> Call {
    Call { release, language, words, places, until, closed_at }
}

type TesterColumns = (testers::id, testers::code, testers::release_id, testers::person_id, testers::state);
const TESTER: TesterColumns = (testers::id, testers::code, testers::release_id, testers::person_id, testers::state);
type TesterRow = (TesterId, Code, ReleaseId, PersonId, State);

fn tester((id, code, release, person, state): TesterRow) -> Tester {
    Tester { id, code, release, person, state }
}

/// What testers of a release are asked for, if they ever were: one statement.
///
/// # Errors
/// Those of the database.
pub fn call_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Option<Call>> {
    let row: Option<CallRow> = test_calls::table.find(release).select(CALL).first(tx.conn()).optional()?;
    Ok(row.map(call))
}

/// Reads the call of a release and holds its row, so that one answer comes after the other.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when nobody was ever asked.
pub fn lock_call(tx: &mut WriteTx<'_>, release: ReleaseId, hold: Hold) -> Result<Locked<Call>> {
    let query = test_calls::table.filter(test_calls::release_id.eq(release)).select(CALL);
    let row: Locked<CallRow> = tx.lock(query, hold, Tables { held: "test_calls", beside: "" })?;
    Ok(row.map(call))
}

/// Writes the call of a release; true when there was none before.
pub(super) fn put_call(tx: &mut WriteTx<'_>, release: ReleaseId, by: PersonId, new: &NewCall) -> Result<bool> {
    let now = tx.now();
    let words = (
        test_calls::language.eq(new.language),
        test_calls::words.eq(&new.words),
        test_calls::places.eq(new.places),
        test_calls::until.eq(new.until),
        test_calls::opened_by_id.eq(by),
        test_calls::closed_at.eq(None::<Moment>),
    );
    if diesel::update(test_calls::table.find(release)).set(words).execute(tx.conn())? > 0 {
        return Ok(false);
    }
    diesel::insert_into(test_calls::table)
        .values((test_calls::release_id.eq(release), words, test_calls::created_at.eq(now)))
        .execute(tx.conn())?;
    Ok(true)
}

/// Closes the call of a release; false when it is closed, or there is none.
pub(crate) fn close_call(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<bool> {
    let now = tx.now();
    let open = test_calls::table.filter(test_calls::release_id.eq(release)).filter(test_calls::closed_at.is_null());
    Ok(diesel::update(open).set(test_calls::closed_at.eq(Some(now))).execute(tx.conn())? == 1)
}

/// How many were let in.
///
/// # Errors
/// Those of the database.
pub fn accepted(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<i64> {
    Ok(testers::table
        .filter(testers::release_id.eq(release))
        .filter(testers::state.eq(State::Accepted))
        .count()
        .get_result(tx.conn())?)
}

/// How somebody stands in the test of a release: one statement.
///
/// # Errors
/// Those of the database.
pub fn tester_of(tx: &mut ReadTx<'_>, release: ReleaseId, person: PersonId) -> Result<Option<Tester>> {
    let row: Option<TesterRow> = testers::table
        .filter(testers::release_id.eq(release))
        .filter(testers::person_id.eq(person))
        .select(TESTER)
        .first(tx.conn())
        .optional()?;
    Ok(row.map(tester))
}

/// Reads how somebody stands in the test of a release, and holds the row.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when they never applied.
pub fn lock_tester_of(tx: &mut WriteTx<'_>, release: ReleaseId, person: PersonId) -> Result<Locked<Tester>> {
    let query =
        testers::table.filter(testers::release_id.eq(release)).filter(testers::person_id.eq(person)).select(TESTER);
    let row: Locked<TesterRow> = tx.lock(query, Hold::Exclusive, Tables { held: "testers", beside: "" })?;
    Ok(row.map(tester))
}

/// The release of the tester of this code.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn release_of_tester(tx: &mut ReadTx<'_>, code: &Code) -> Result<ReleaseId> {
    Ok(testers::table.filter(testers::code.eq(code)).select(testers::release_id).first(tx.conn())?)
}

/// Reads a tester and holds its row.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn lock_tester(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Tester>> {
    let query = testers::table.filter(testers::code.eq(code.clone())).select(TESTER);
    let row: Locked<TesterRow> = tx.lock(query, Hold::Exclusive, Tables { held: "testers", beside: "" })?;
    Ok(row.map(tester))
}

pub(super) fn insert(tx: &mut WriteTx<'_>, code: &Code, release: ReleaseId, person: PersonId) -> Result<TesterId> {
    let now = tx.now();
    Ok(diesel::insert_into(testers::table)
        .values((
            testers::code.eq(code),
            testers::release_id.eq(release),
            testers::person_id.eq(person),
            testers::state.eq(State::Applied),
            testers::created_at.eq(now),
            testers::answer.eq(""),
        ))
        .returning(testers::id)
        .get_result(tx.conn())?)
}

/// Writes how a tester stands; with who answered and what, where somebody did.
pub(super) fn set_state(
    tx: &mut WriteTx<'_>,
    id: TesterId,
    state: State,
    answered: Option<(PersonId, &str)>,
) -> Result<()> {
    let now = tx.now();
    let (by, words) = answered.map_or((None, ""), |(by, words)| (Some(by), words));
    diesel::update(testers::table.find(id))
        .set((
            testers::state.eq(state),
            testers::answered_by_id.eq(by),
            testers::answered_at.eq(by.map(|_| now)),
            testers::answer.eq(words),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Those who applied, the oldest first, each with the words that they were answered: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_release(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<(Tester, Byline, String)>> {
    let rows: Vec<(TesterRow, Byline, String)> = testers::table
        .inner_join(people::table)
        .filter(testers::release_id.eq(release))
        .order(testers::id)
        .limit(SHOWN)
        .select((TESTER, BYLINE, testers::answer))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(row, person, answer)| (tester(row), person, answer)).collect())
}

/// A finding as pages read it.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Found {
    /// Public code.
    pub code: Code,
    /// Who found it.
    pub person: Byline,
    /// The language of the words.
    pub language: Language,
    /// What was found.
    pub words: String,
    /// When.
    pub at: Moment,
    /// Since when it is helpful.
    pub helpful_at: Option<Moment>,
}

/// What testers of a release found, the newest first: one statement.
///
/// # Errors
/// Those of the database.
pub fn findings_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<Found>> {
    Ok(findings::table
        .inner_join(testers::table)
        .inner_join(people::table.on(people::id.eq(testers::person_id)))
        .filter(testers::release_id.eq(release))
        // Whose words went with them has nothing to say.
        .filter(findings::words.ne(""))
        .order(findings::id.desc())
        .limit(SHOWN)
        .select((
            findings::code,
            BYLINE,
            findings::language,
            findings::words,
            findings::created_at,
            findings::helpful_at,
        ))
        .load(tx.conn())?)
}

/// Who reported the finding of this code, if there is one: what a repeated form made.
pub(super) fn owner_of_finding(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<TesterId>> {
    Ok(findings::table.filter(findings::code.eq(code)).select(findings::tester_id).first(tx.conn()).optional()?)
}

pub(super) fn insert_finding(
    tx: &mut WriteTx<'_>,
    code: &Code,
    tester: TesterId,
    new: &NewFinding,
) -> Result<FindingId> {
    let now = tx.now();
    Ok(diesel::insert_into(findings::table)
        .values((
            findings::code.eq(code),
            findings::tester_id.eq(tester),
            findings::language.eq(new.language),
            findings::words.eq(&new.words),
            findings::created_at.eq(now),
        ))
        .returning(findings::id)
        .get_result(tx.conn())?)
}

/// The release of the finding of this code.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn release_of_finding(tx: &mut ReadTx<'_>, code: &Code) -> Result<ReleaseId> {
    Ok(findings::table
        .inner_join(testers::table)
        .filter(findings::code.eq(code))
        .select(testers::release_id)
        .first(tx.conn())?)
}

/// Reads a finding and holds its row.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn lock_finding(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Finding>> {
    type Row = (FindingId, Code, Option<Moment>, ReleaseId, PersonId);
    let query = findings::table.inner_join(testers::table).filter(findings::code.eq(code.clone())).select((
        findings::id,
        findings::code,
        findings::helpful_at,
        testers::release_id,
        testers::person_id,
    ));
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "findings", beside: "testers" })?;
    Ok(row.map(|(id, code, helpful_at, release, person)| Finding {
        id,
        code,
        release,
        person,
        is_helpful: helpful_at.is_some(),
    }))
}

/// Writes by whom a finding is helpful; nobody: it is not.
pub(super) fn set_helpful(tx: &mut WriteTx<'_>, id: FindingId, by: Option<PersonId>) -> Result<()> {
    let now = tx.now();
    diesel::update(findings::table.find(id))
        .set((findings::helpful_at.eq(by.map(|_| now)), findings::helpful_by_id.eq(by)))
        .execute(tx.conn())?;
    Ok(())
}
