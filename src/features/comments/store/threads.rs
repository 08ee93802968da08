//! Reads talks: the comments that begin threads, page by page, and of each thread as much as is shown.
//!
//! What of it a reader sees is for views to say. The number of statements does not depend on how much is said.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{COLUMNS, Line, LineRow, SHOWN, line};
use crate::features::accounts::store::BYLINE;
use crate::features::comments::comment::Order;
use crate::platform::access::{Holders, Role};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comment_versions, comments, people};
use crate::platform::db::{MultiBackend, ReadTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, IdeaId, PersonId, Standing};
use crate::platform::web::paginate::Cursor;

/// Which comments that begin threads are wanted.
#[derive(Debug)]
pub(in crate::features::comments) enum Which {
    /// The first page in an order, or the one after a place.
    Page(Order, Option<Cursor>),
    /// From this one on, as they came.
    From(CommentId),
    /// This one alone.
    One(CommentId),
}

/// The comments under an idea that begin threads, at most so many, each with its score: one statement, and one for a place.
pub(in crate::features::comments) fn tops(
    tx: &mut ReadTx<'_>,
    idea: IdeaId,
    which: &Which,
    limit: usize,
) -> Result<Vec<(Line, i64)>> {
    let mut query = comments::table
        .inner_join(people::table)
        .filter(comments::counted_in_id.eq(idea))
        .filter(comments::parent_id.is_null())
        .filter(among(comments::standing, SHOWN))
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select(((COLUMNS, comments::body, BYLINE), comments::score))
        .into_boxed::<MultiBackend>();
    query = match which {
        Which::One(top) => query.filter(comments::id.eq(*top)),
        Which::From(top) => query.filter(comments::id.ge(*top)).order(comments::id),
        Which::Page(order, after) => {
            let after = match after {
                Some(cursor) => comments::table
                    .filter(comments::code.eq(cursor.code.clone()))
                    .select(comments::id)
                    .first::<CommentId>(tx.conn())
                    .optional()?
                    .map(|id| (cursor.value, id)),
                None => None,
            };
            match (order, after) {
                (Order::Oldest, None) => query.order(comments::id),
                (Order::Oldest, Some((_, id))) => query.filter(comments::id.gt(id)).order(comments::id),
                (Order::Newest, None) => query.order(comments::id.desc()),
                (Order::Newest, Some((_, id))) => query.filter(comments::id.lt(id)).order(comments::id.desc()),
                (Order::Helpful, None) => query.order((comments::score.desc(), comments::id.desc())),
                (Order::Helpful, Some((score, id))) => query
                    .filter(comments::score.le(score))
                    .filter(comments::score.lt(score).or(comments::id.lt(id)))
                    .order((comments::score.desc(), comments::id.desc())),
            }
        }
    };
    let rows: Vec<(LineRow, i64)> = query.load(tx.conn())?;
    Ok(rows.into_iter().map(|(row, score)| (line(row), score)).collect())
}

/// How many comments that begin threads stand before this one, as they came, at most so many.
pub(in crate::features::comments) fn before(
    tx: &mut ReadTx<'_>,
    idea: IdeaId,
    top: CommentId,
    most: usize,
) -> Result<usize> {
    let found: Vec<CommentId> = comments::table
        .filter(comments::counted_in_id.eq(idea))
        .filter(comments::parent_id.is_null())
        .filter(comments::id.lt(top))
        .limit(i64::try_from(most).unwrap_or(i64::MAX))
        .select(comments::id)
        .load(tx.conn())?;
    Ok(found.len())
}

/// A reply, as much as says whether it is shown.
#[derive(Debug, Clone, Queryable)]
pub(in crate::features::comments) struct Leaf {
    pub id: CommentId,
    pub code: Code,
    pub parent: Option<CommentId>,
    pub author: PersonId,
    pub standing: Standing,
    pub at: Moment,
}

type LeafColumns =
    (comments::id, comments::code, comments::parent_id, comments::author_id, comments::standing, comments::created_at);
const LEAF: LeafColumns =
    (comments::id, comments::code, comments::parent_id, comments::author_id, comments::standing, comments::created_at);

/// The replies in these threads, as they came, in brief: one statement, none for no threads.
pub(in crate::features::comments) fn leaves(tx: &mut ReadTx<'_>, tops: &[CommentId]) -> Result<Vec<Leaf>> {
    if tops.is_empty() {
        return Ok(vec![]);
    }
    let tops: Vec<Option<CommentId>> = tops.iter().copied().map(Some).collect();
    Ok(comments::table
        .filter(among(comments::parent_id, tops))
        .filter(among(comments::standing, SHOWN))
        .order(comments::id)
        .select(LEAF)
        .load(tx.conn())?)
}

/// These comments in full, as they came: one statement, none for no comments.
pub(in crate::features::comments) fn lines(tx: &mut ReadTx<'_>, ids: &[CommentId]) -> Result<Vec<Line>> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let rows: Vec<LineRow> = comments::table
        .inner_join(people::table)
        .filter(among(comments::id, ids))
        .order(comments::id)
        .select((COLUMNS, comments::body, BYLINE))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(line).collect())
}

/// The comment of this code in the talk under an idea, in brief.
pub(in crate::features::comments) fn focus(tx: &mut ReadTx<'_>, idea: IdeaId, code: &Code) -> Result<Option<Leaf>> {
    Ok(comments::table
        .filter(comments::code.eq(code))
        .filter(comments::counted_in_id.eq(idea))
        .filter(among(comments::standing, SHOWN))
        .select(LEAF)
        .first(tx.conn())
        .optional()?)
}

/// The names that people go by: one statement, none for nobody.
pub(in crate::features::comments) fn names_of(
    tx: &mut ReadTx<'_>,
    people: &[PersonId],
) -> Result<HashMap<PersonId, String>> {
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(PersonId, String)> =
        people::table.filter(among(people::id, people)).select((people::id, people::name)).load(tx.conn())?;
    Ok(rows.into_iter().collect())
}

/// What others have said under an idea since a moment, as it came, in brief, at most so many.
pub(in crate::features::comments) fn new_since(
    tx: &mut ReadTx<'_>,
    idea: IdeaId,
    since: Moment,
    most: i64,
) -> Result<Vec<Leaf>> {
    let me = tx.actor().person_id().unwrap_or(PersonId(0));
    Ok(comments::table
        .filter(comments::counted_in_id.eq(idea))
        .filter(comments::created_at.gt(since))
        .filter(comments::standing.eq(Standing::Visible))
        .filter(comments::author_id.ne(me))
        .order(comments::id)
        .limit(most)
        .select(LEAF)
        .load(tx.conn())?)
}

/// What the company said last in the talk under an idea.
pub(in crate::features::comments) fn company(tx: &mut ReadTx<'_>, idea: IdeaId, most: i64) -> Result<Vec<Line>> {
    let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| Holders::STAFF.includes(*role)).collect();
    let rows: Vec<LineRow> = comments::table
        .inner_join(people::table)
        .filter(comments::counted_in_id.eq(idea))
        .filter(comments::standing.eq(Standing::Visible))
        .filter(among(people::role, roles))
        .order(comments::id.desc())
        .limit(most)
        .select((COLUMNS, comments::body, BYLINE))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(line).collect())
}

/// What a comment said before.
#[derive(Debug, Clone, Queryable)]
pub(in crate::features::comments) struct Earlier {
    /// What it said, in Markdown.
    pub body: String,
    /// When that was written.
    pub at: Moment,
}

/// What a comment said before, the newest first.
///
/// # Errors
/// Those of the database.
pub(in crate::features::comments) fn earlier_of(tx: &mut ReadTx<'_>, comment: CommentId) -> Result<Vec<Earlier>> {
    Ok(comment_versions::table
        .filter(comment_versions::comment_id.eq(comment))
        .order(comment_versions::number.desc())
        .select((comment_versions::body, comment_versions::written_at))
        .load(tx.conn())?)
}
