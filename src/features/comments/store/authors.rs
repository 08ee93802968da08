//! What people have said, as their pages and cards tell it.

use diesel::dsl::count;
use diesel::prelude::*;

use crate::features::questions::store::shown_to;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comments, ideas};
use crate::platform::db::{MultiBackend, ReadTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, Language, PersonId, Standing};

/// A comment in the list of its author.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Said {
    /// The comment.
    pub id: CommentId,
    /// Its code.
    pub code: Code,
    /// What it says, in Markdown.
    pub body: String,
    /// The language it is written in.
    pub language: Language,
    /// Where it stands.
    pub standing: Standing,
    /// When.
    pub at: Moment,
    /// The code of the idea under which it is read.
    pub idea: Code,
    /// That idea's title.
    pub title: String,
}

/// A person's comments, newest first, after this one, at most so many: visible ones, under ideas that the reader sees; and
/// where `is_own` hidden ones, too. One statement, and one for the place.
///
/// # Errors
/// Those of the database.
pub fn said_by(
    tx: &mut ReadTx<'_>,
    person: PersonId,
    is_own: bool,
    after: Option<&Code>,
    limit: usize,
) -> Result<Vec<Said>> {
    let after: Option<CommentId> = match after {
        Some(code) => {
            comments::table.filter(comments::code.eq(code)).select(comments::id).first(tx.conn()).optional()?
        }
        None => None,
    };
    let mut query = comments::table
        .inner_join(ideas::table.on(ideas::id.eq(comments::counted_in_id)))
        .filter(comments::author_id.eq(person))
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .order(comments::id.desc())
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((
            comments::id,
            comments::code,
            comments::body,
            comments::language,
            comments::standing,
            comments::created_at,
            ideas::code,
            ideas::title,
        ))
        .into_boxed::<MultiBackend>();
    query = if is_own {
        query.filter(among(comments::standing, super::SHOWN))
    } else {
        query.filter(comments::standing.eq(Standing::Visible))
    };
    if let Some(after) = after {
        query = query.filter(comments::id.lt(after));
    }
    Ok(query.load(tx.conn())?)
}

/// How many visible comments each of these people has written: one statement.
///
/// # Errors
/// Those of the database.
pub fn counts_of(tx: &mut ReadTx<'_>, people: &[PersonId]) -> Result<Vec<(PersonId, i64)>> {
    Ok(comments::table
        .filter(among(comments::author_id, people))
        .filter(comments::standing.eq(Standing::Visible))
        .group_by(comments::author_id)
        .select((comments::author_id, count(comments::id)))
        .load(tx.conn())?)
}
