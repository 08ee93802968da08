//! All SQL about credits, and what the rule reads of the past.

use std::collections::HashMap;

use diesel::dsl::count;
use diesel::expression_methods::AggregateExpressionMethods;
use diesel::prelude::*;

use super::credit::{Because, Consent, Credit, Degree, Proposal, Role};
use super::rules::{self, Deed, History, Origin};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::store as ideas_store;
use crate::features::releases::store as releases_store;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{comments, credits, idea_versions, people, releases, rulings};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, CreditId, IdeaId, PersonId, ReleaseId, Standing};

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
}

/// All credits of a release, kept or not, in the order in which they were proposed: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_release(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<Line>> {
    let rows: Vec<(Row, Byline, (Because, i64))> = credits::table
        .inner_join(people::table)
        .filter(credits::release_id.eq(release))
        .order(credits::id)
        .select((COLUMNS, BYLINE, (credits::because, credits::evidence)))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(row, person, (because, evidence))| Line { credit: credit(row), person, because, evidence })
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
/// withheld. One statement.
///
/// # Errors
/// Those of the database.
pub fn people_among(tx: &mut ReadTx<'_>, ids: &[ReleaseId]) -> Result<HashMap<ReleaseId, i64>> {
    let rows: Vec<(ReleaseId, i64)> = credits::table
        .filter(credits::release_id.eq_any(ids.to_vec()))
        .filter(credits::is_kept.eq(true))
        .filter(credits::consent.ne(Consent::Withheld))
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

/// Writes the credits that the rule proposes for a release that was just drafted.
///
/// # Errors
/// Those of the database.
pub fn propose_for(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    for proposal in rules::propose(&history(tx, release)?) {
        insert(tx, release, &proposal)?;
    }
    Ok(())
}

/// What happened to the ideas that a release was made from: a statement for each kind of deed.
fn history(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<History> {
    let host = releases_store::host_of(tx, release)?;
    let ideas = releases_store::ideas_with_merged(tx, release)?;
    let ids: Vec<IdeaId> = ideas.iter().map(|(idea, ..)| *idea).collect();
    let signers = ideas_store::co_authors_among(tx, &ids)?;
    let origins = |(idea, author, is_merged): (IdeaId, PersonId, bool)| {
        let co_authors = signers.get(&idea).into_iter().flatten().map(|byline| byline.id);
        [author].into_iter().chain(co_authors).map(move |author| Origin { idea, author, is_merged })
    };
    let origins: Vec<Origin> = ideas.into_iter().flat_map(origins).collect();
    let versions: Vec<(IdeaId, PersonId, i64)> = idea_versions::table
        .filter(idea_versions::idea_id.eq_any(ids.clone()))
        .filter(idea_versions::number.gt(1))
        .group_by((idea_versions::idea_id, idea_versions::author_id))
        .select((idea_versions::idea_id, idea_versions::author_id, count(idea_versions::id)))
        .load(tx.conn())?;
    let comments: Vec<(IdeaId, PersonId, i64)> = comments::table
        .filter(comments::idea_id.eq_any(ids.clone()))
        .filter(comments::standing.eq(Standing::Visible))
        .group_by((comments::idea_id, comments::author_id))
        .select((comments::idea_id, comments::author_id, count(comments::id)))
        .load(tx.conn())?;
    let shaped: Vec<(IdeaId, PersonId, i64)> = comments::table
        .filter(comments::idea_id.eq_any(ids.clone()))
        .filter(comments::standing.eq(Standing::Visible))
        .filter(comments::shaped_at.is_not_null())
        .group_by((comments::idea_id, comments::author_id))
        .select((comments::idea_id, comments::author_id, count(comments::id)))
        .load(tx.conn())?;
    let rulings: Vec<(IdeaId, PersonId, i64)> = rulings::table
        .filter(rulings::idea_id.assume_not_null().eq_any(ids))
        .group_by((rulings::idea_id, rulings::moderator_id))
        .select((rulings::idea_id.assume_not_null(), rulings::moderator_id, count(rulings::id)))
        .load(tx.conn())?;
    let [versions, comments, shaped, rulings] = [versions, comments, shaped, rulings]
        .map(|rows| rows.into_iter().map(|(idea, person, times)| Deed { idea, person, times }).collect());
    Ok(History { host, origins, versions, comments, shaped, rulings })
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

pub(super) fn sign(tx: &mut WriteTx<'_>, id: CreditId, consent: Consent, name: Option<&str>) -> Result<()> {
    let now = tx.now();
    diesel::update(credits::table.find(id))
        .set((credits::consent.eq(consent), credits::signed_name.eq(name), credits::signed_at.eq(Some(now))))
        .execute(tx.conn())?;
    Ok(())
}
