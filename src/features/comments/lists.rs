//! The list of comments that the API gives: flat, in the order in which they came, page by page.

use std::collections::HashMap;

use diesel::prelude::*;

use super::store::{self, COLUMNS, Line, LineRow, SHOWN, line};
use crate::features::accounts::store::BYLINE;
use crate::platform::access::Holders;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{comments, people};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, CommentId, IdeaId, Standing};

/// A comment with the codes of the one that began its thread and the one that it answers.
pub type Placed = (Line, Option<Code>, Option<Code>);

/// The comments that the actor may see under an idea, after this one, at most so many: two statements.
///
/// # Errors
/// Those of the database.
pub fn page(tx: &mut ReadTx<'_>, idea: IdeaId, after: Option<CommentId>, limit: usize) -> Result<Vec<Placed>> {
    let mut query = comments::table
        .inner_join(people::table)
        .filter(comments::counted_in_id.eq(idea))
        .order(comments::id)
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((COLUMNS, comments::body, BYLINE))
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(comments::id.gt(after));
    }
    query = match tx.actor().person_id() {
        Some(_) if tx.actor().holds(Holders::MODERATION) => query.filter(comments::standing.eq_any(SHOWN)),
        Some(me) => query.filter(
            comments::standing
                .eq(Standing::Visible)
                .or(comments::standing.eq_any(Standing::FOR_INSIDERS).and(comments::author_id.eq(me))),
        ),
        None => query.filter(comments::standing.eq(Standing::Visible)),
    };
    let rows: Vec<LineRow> = query.load(tx.conn())?;
    with_codes(tx, rows.into_iter().map(line).collect())
}

/// A comment that the actor may see, and the idea under which it is read.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn one(tx: &mut ReadTx<'_>, code: &Code) -> Result<(Placed, Code)> {
    let (line, place) = store::read(tx, code)?;
    let placed = with_codes(tx, vec![line])?.pop().ok_or(Error::NotFound)?;
    Ok((placed, place.code))
}

/// The place of a comment in the list, if there is one of this code.
///
/// # Errors
/// Those of the database.
pub fn place_of(tx: &mut ReadTx<'_>, code: &str) -> Result<Option<CommentId>> {
    let Some(code) = Code::parse(code) else { return Ok(None) };
    Ok(comments::table.filter(comments::code.eq(code)).select(comments::id).first(tx.conn()).optional()?)
}

fn with_codes(tx: &mut ReadTx<'_>, lines: Vec<Line>) -> Result<Vec<Placed>> {
    let named = |line: &Line| [line.comment.parent, line.comment.answers];
    let codes = codes(tx, lines.iter().flat_map(named).flatten().collect())?;
    let code = |id: Option<CommentId>| id.and_then(|id| codes.get(&id).cloned());
    Ok(lines
        .into_iter()
        .map(|line| {
            let (parent, answers) = (code(line.comment.parent), code(line.comment.answers));
            (line, parent, answers)
        })
        .collect())
}

fn codes(tx: &mut ReadTx<'_>, ids: Vec<CommentId>) -> Result<HashMap<CommentId, Code>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let codes: Vec<(CommentId, Code)> =
        comments::table.filter(comments::id.eq_any(ids)).select((comments::id, comments::code)).load(tx.conn())?;
    Ok(codes.into_iter().collect())
}
