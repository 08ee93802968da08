//! What was found, as it stands now: only what is visible by itself. Whether the reader may know of the question it belongs to
//! is for `questions` to say.

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Status;
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comments, decisions, ideas, people, releases};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, QuestionId, Standing};

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

pub fn decisions(tx: &mut ReadTx<'_>, ids: &[i64]) -> Result<Vec<Answered>> {
    Ok(decisions::table
        .inner_join(people::table.on(people::id.eq(decisions::host_id)))
        .filter(among(decisions::id, ids))
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

/// People who took part where all can read it, or who speak for the company: nobody finds out here who else has an account.
pub fn people(tx: &mut ReadTx<'_>, ids: &[i64]) -> Result<Vec<(i64, Byline)>> {
    let proposed = ideas::table.filter(ideas::author_id.eq(people::id)).filter(ideas::standing.eq(Standing::Visible));
    let said =
        comments::table.filter(comments::author_id.eq(people::id)).filter(comments::standing.eq(Standing::Visible));
    Ok(people::table
        .filter(among(people::id, ids))
        .filter(people::erased_at.is_null())
        .filter(people::role.ne(Role::Member).or(diesel::dsl::exists(proposed)).or(diesel::dsl::exists(said)))
        .select((people::id, BYLINE))
        .load(tx.conn())?)
}
