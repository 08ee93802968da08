//! What was found, as it stands now: only what is visible by itself, and of questions that the reader may know of.

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Status;
use crate::features::questions::store::shown_to;
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comments, decisions, ideas, people, releases};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, PersonId, QuestionId, Standing};

/// A visible idea.
#[derive(Debug, Clone, Queryable)]
pub struct Named {
    pub id: IdeaId,
    pub code: Code,
    pub question: QuestionId,
    pub title: String,
    pub status: Status,
}

/// A visible comment, and the idea under which it is read.
#[derive(Debug, Clone, Queryable)]
pub struct Said {
    pub id: i64,
    pub code: Code,
    pub idea: IdeaId,
    pub at: Moment,
    pub author: Byline,
}

/// The company's answer to an idea.
#[derive(Debug, Clone, Queryable)]
pub struct Answered {
    pub id: i64,
    pub idea: IdeaId,
    pub status: Status,
    pub at: Moment,
    pub host: Byline,
}

pub fn ideas(tx: &mut ReadTx<'_>, ids: &[IdeaId]) -> Result<Vec<Named>> {
    Ok(ideas::table
        .filter(among(ideas::id, ids))
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .select((ideas::id, ideas::code, ideas::question_id, ideas::title, ideas::status))
        .load(tx.conn())?)
}

pub fn comments(tx: &mut ReadTx<'_>, ids: &[i64]) -> Result<Vec<Said>> {
    Ok(comments::table
        .inner_join(people::table)
        .filter(among(comments::id, ids))
        .filter(comments::standing.eq(Standing::Visible))
        .select((comments::id, comments::code, comments::counted_in_id, comments::created_at, BYLINE))
        .load(tx.conn())?)
}

/// Answers that everybody may read.
pub fn decisions(tx: &mut ReadTx<'_>, ids: &[i64]) -> Result<Vec<Answered>> {
    Ok(decisions::table
        .inner_join(people::table.on(people::id.eq(decisions::host_id)))
        .filter(among(decisions::id, ids))
        .filter(decisions::is_early.eq(false))
        .select((decisions::id, decisions::idea_id, decisions::status, decisions::created_at, BYLINE))
        .load(tx.conn())?)
}

/// Public releases.
pub fn releases(tx: &mut ReadTx<'_>, ids: &[i64]) -> Result<Vec<(i64, Code)>> {
    Ok(releases::table
        .filter(among(releases::id, ids))
        .filter(releases::standing.eq(Standing::Visible))
        .select((releases::id, releases::code))
        .load(tx.conn())?)
}

/// People who took part where the reader can read it, or who speak for the company: nobody finds out here who else has an account.
pub fn people(tx: &mut ReadTx<'_>, ids: &[i64]) -> Result<Vec<(i64, Byline)>> {
    let asked: Vec<PersonId> = ids.iter().copied().map(PersonId).collect();
    let proposed: Vec<PersonId> = ideas::table
        .filter(among(ideas::author_id, asked.as_slice()))
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .select(ideas::author_id)
        .distinct()
        .load(tx.conn())?;
    let said: Vec<PersonId> = comments::table
        .inner_join(ideas::table.on(ideas::id.eq(comments::counted_in_id)))
        .filter(among(comments::author_id, asked.as_slice()))
        .filter(comments::standing.eq(Standing::Visible))
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .select(comments::author_id)
        .distinct()
        .load(tx.conn())?;
    let rows: Vec<(PersonId, Role, Byline)> = people::table
        .filter(among(people::id, asked.as_slice()))
        .filter(people::erased_at.is_null())
        .select((people::id, people::role, BYLINE))
        .load(tx.conn())?;
    let takes_part = |id: &PersonId, role: Role| role != Role::Member || proposed.contains(id) || said.contains(id);
    Ok(rows.into_iter().filter(|(id, role, _)| takes_part(id, *role)).map(|(id, _, byline)| (id.0, byline)).collect())
}
