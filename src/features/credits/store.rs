//! All SQL about credits; what the rule reads of the past is in `history`.

pub(crate) mod adjustments;
pub(crate) mod asking;
mod history;
pub(crate) mod versions;

use std::collections::HashMap;

use diesel::dsl::count;
use diesel::expression_methods::AggregateExpressionMethods;
use diesel::prelude::*;

pub use history::{propose_for, propose_tested};

use super::credit::{Because, Consent, Credit, Degree, Proposal, Role};
use crate::features::accounts::person::{Byline, Relation};
use crate::features::accounts::store::BYLINE;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{credits, people, releases};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, CreditId, PersonId, ReleaseId, Standing};

type Columns = (
    credits::id,
    credits::code,
    credits::person_id,
    credits::role,
    credits::degree,
    credits::is_kept,
    credits::consent,
    credits::signed_name,
);
const COLUMNS: Columns = (
    credits::id,
    credits::code,
    credits::person_id,
    credits::role,
    credits::degree,
    credits::is_kept,
    credits::consent,
    credits::signed_name,
);
type Row = (CreditId, Code, PersonId, Role, Degree, bool, Consent, Option<String>);

fn credit((id, code, person, role, degree, is_kept, consent, signed_name): Row) -> Credit {
    Credit { id, code, person, role, degree, is_kept, consent, signed_name }
}

/// A credit with whose it is and why it is proposed.
#[derive(Debug, Clone)]
pub struct Line {
    /// The credit.
    pub credit: Credit,
    /// Whose it is.
    pub person: Byline,
    /// Why it stands there.
    pub because: Because,
    /// How many times.
    pub evidence: i64,
    /// What its holder is to the company.
    pub relation: Relation,
}

/// All credits of a release, kept or not, in the order in which they were proposed: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_release(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<Line>> {
    let rows: Vec<(Row, Byline, (Because, i64), Relation)> = credits::table
        .inner_join(people::table)
        .filter(credits::release_id.eq(release))
        .order(credits::id)
        .select((COLUMNS, BYLINE, (credits::because, credits::evidence), people::relation))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(row, person, (because, evidence), relation)| Line {
            credit: credit(row),
            person,
            because,
            evidence,
            relation,
        })
        .collect())
}

/// The kept credits of a person in releases that are public, newest release first, each with its release.
///
/// # Errors
/// Those of the database.
pub fn of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<(Credit, ReleaseId, Code)>> {
    let rows: Vec<(Row, ReleaseId, Code)> = credits::table
        .inner_join(releases::table)
        .filter(credits::person_id.eq(person))
        .filter(credits::is_kept.eq(true))
        .filter(releases::standing.eq(Standing::Visible))
        .order((releases::published_at.desc(), credits::id))
        .select((COLUMNS, releases::id, releases::code))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(row, release, code)| (credit(row), release, code)).collect())
}

/// How many people each of these releases counts: those with a kept credit, each once, but for credits that their owner
/// withheld and those of supporters, who are counted apart. One statement.
///
/// # Errors
/// Those of the database.
pub fn people_among(tx: &mut ReadTx<'_>, ids: &[ReleaseId]) -> Result<HashMap<ReleaseId, i64>> {
    let rows: Vec<(ReleaseId, i64)> = credits::table
        .filter(credits::release_id.eq_any(ids.to_vec()))
        .filter(credits::is_kept.eq(true))
        .filter(credits::consent.ne(Consent::Withheld))
        .filter(credits::role.ne(Role::Supported))
        .group_by(credits::release_id)
        .select((credits::release_id, count(credits::person_id).aggregate_distinct()))
        .load(tx.conn())?;
    Ok(rows.into_iter().collect())
}

/// How many kept credits in public releases each of these people has, but for those that they withheld: one statement.
///
/// # Errors
/// Those of the database.
pub fn counts_of(tx: &mut ReadTx<'_>, people: &[PersonId]) -> Result<Vec<(PersonId, i64)>> {
    Ok(credits::table
        .inner_join(releases::table)
        .filter(among(credits::person_id, people))
        .filter(credits::is_kept.eq(true))
        .filter(credits::consent.ne(Consent::Withheld))
        .filter(releases::standing.eq(Standing::Visible))
        .group_by(credits::person_id)
        .select((credits::person_id, count(credits::id)))
        .load(tx.conn())?)
}

/// Reads a credit that stands in a public release, and holds its row; its release is held shared.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Credit>> {
    let query = credits::table
        .inner_join(releases::table)
        .filter(credits::code.eq(code.clone()))
        .select((COLUMNS, releases::standing));
    let found: Locked<(Row, Standing)> =
        tx.lock(query, Hold::Exclusive, Tables { held: "credits", beside: "releases" })?;
    let is_public = found.1 == Standing::Visible;
    let found = found.map(|(row, _)| credit(row));
    if is_public && found.is_kept { Ok(found) } else { Err(Error::NotFound) }
}

/// Writes a credit whose owner has not been asked yet, and returns its code.
pub(super) fn insert(tx: &mut WriteTx<'_>, release: ReleaseId, proposal: &Proposal) -> Result<Code> {
    let (code, now) = (tx.code(), tx.now());
    diesel::insert_into(credits::table)
        .values((
            credits::code.eq(&code),
            credits::release_id.eq(release),
            credits::person_id.eq(proposal.person),
            credits::role.eq(proposal.role),
            credits::degree.eq(proposal.degree),
            credits::is_kept.eq(true),
            credits::because.eq(proposal.because),
            credits::evidence.eq(proposal.evidence),
            credits::consent.eq(Consent::Asked),
            credits::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(code)
}

/// Writes role, degree and whether it is kept. Roles first step aside, so that two credits of a person may swap theirs.
pub(super) fn update(tx: &mut WriteTx<'_>, changed: &[Credit]) -> Result<()> {
    for credit in changed {
        let aside = format!("~{}", credit.id.0);
        diesel::update(credits::table.find(credit.id)).set(credits::role.eq(aside)).execute(tx.conn())?;
    }
    for credit in changed {
        diesel::update(credits::table.find(credit.id))
            .set((
                credits::role.eq(credit.role),
                credits::degree.eq(credit.degree),
                credits::is_kept.eq(credit.is_kept),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Writes how a credit is signed; tells its release.
pub(super) fn sign(tx: &mut WriteTx<'_>, id: CreditId, consent: Consent, name: Option<&str>) -> Result<ReleaseId> {
    let now = tx.now();
    Ok(diesel::update(credits::table.find(id))
        .set((credits::consent.eq(consent), credits::signed_name.eq(name), credits::signed_at.eq(Some(now))))
        .returning(credits::release_id)
        .get_result(tx.conn())?)
}

/// Reads a credit, kept or not, in public or not, and holds its row; its release has to be held already.
///
/// # Errors
/// [`Error::NotFound`] when there is none of this code in the release.
pub fn lock_in(tx: &mut WriteTx<'_>, release: ReleaseId, code: &Code) -> Result<Locked<Credit>> {
    let query =
        credits::table.filter(credits::code.eq(code.clone())).filter(credits::release_id.eq(release)).select(COLUMNS);
    let found: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "credits", beside: "" })?;
    Ok(found.map(credit))
}

/// A credit by its inner id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn by_id(tx: &mut ReadTx<'_>, id: CreditId) -> Result<Credit> {
    let row: Row = credits::table.find(id).select(COLUMNS).first(tx.conn())?;
    Ok(credit(row))
}

/// These credits, by their inner ids: one statement.
///
/// # Errors
/// Those of the database.
pub fn by_ids(tx: &mut ReadTx<'_>, ids: &[CreditId]) -> Result<HashMap<CreditId, Credit>> {
    let rows: Vec<Row> = credits::table.filter(among(credits::id, ids)).select(COLUMNS).load(tx.conn())?;
    Ok(rows.into_iter().map(|row| (row.0, credit(row))).collect())
}
