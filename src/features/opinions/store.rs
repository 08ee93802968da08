//! All SQL about opinions.

use std::collections::HashMap;

use diesel::prelude::*;

use super::opinion::Opinion;
use crate::platform::db::among::among;
use crate::platform::db::schema::comment_opinions;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{CommentId, PersonId};

fn opinion(is_helpful: bool) -> Opinion {
    if is_helpful { Opinion::Helpful } else { Opinion::Unhelpful }
}

/// What a person thinks of a comment.
pub(super) fn of(tx: &mut ReadTx<'_>, comment: CommentId, person: PersonId) -> Result<Option<Opinion>> {
    let found: Option<bool> = comment_opinions::table
        .filter(comment_opinions::comment_id.eq(comment))
        .filter(comment_opinions::person_id.eq(person))
        .select(comment_opinions::is_helpful)
        .first(tx.conn())
        .optional()?;
    Ok(found.map(opinion))
}

/// Puts a person's opinion in the place of the one before.
pub(super) fn put(tx: &mut WriteTx<'_>, comment: CommentId, person: PersonId, opinion: Option<Opinion>) -> Result<()> {
    let now = tx.now();
    let mine = comment_opinions::table
        .filter(comment_opinions::comment_id.eq(comment))
        .filter(comment_opinions::person_id.eq(person));
    diesel::delete(mine).execute(tx.conn())?;
    if let Some(opinion) = opinion {
        diesel::insert_into(comment_opinions::table)
            .values((
                comment_opinions::comment_id.eq(comment),
                comment_opinions::person_id.eq(person),
                comment_opinions::is_helpful.eq(opinion == Opinion::Helpful),
                comment_opinions::created_at.eq(now),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// What the reader thinks of these comments: one statement, none for guests.
///
/// # Errors
/// Those of the database.
pub fn mine_among(tx: &mut ReadTx<'_>, ids: &[CommentId]) -> Result<HashMap<CommentId, Opinion>> {
    let Some(person) = tx.actor().person_id() else { return Ok(HashMap::new()) };
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(CommentId, bool)> = comment_opinions::table
        .filter(comment_opinions::person_id.eq(person))
        .filter(among(comment_opinions::comment_id, ids))
        .select((comment_opinions::comment_id, comment_opinions::is_helpful))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(comment, is_helpful)| (comment, opinion(is_helpful))).collect())
}
