//! All SQL about thanks.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::Both;
use crate::platform::db::schema::{comments, people, thanks};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, IdeaId, PersonId};

/// Thanks that an idea's page shows.
const SHOWN: i64 = 20;

pub(super) struct NewThanks<'a> {
    pub thanker: PersonId,
    pub person: PersonId,
    pub idea: IdeaId,
    pub comment: Option<CommentId>,
    pub words: &'a str,
}

/// Writes thanks; false when they were said already.
pub(super) fn insert(tx: &mut WriteTx<'_>, new: &NewThanks<'_>) -> Result<bool> {
    let now = tx.now();
    let row = diesel::insert_into(thanks::table)
        .values((
            thanks::thanker_id.eq(new.thanker),
            thanks::person_id.eq(new.person),
            thanks::idea_id.eq(new.idea),
            thanks::comment_id.eq(new.comment),
            thanks::words.eq(new.words),
            thanks::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Ok(Both(row).execute(tx.conn())? == 1)
}

/// Thanks for an idea.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Line {
    /// Who thanks.
    pub thanker: Byline,
    /// With which words; may be empty.
    pub words: String,
    /// When.
    pub at: Moment,
}

/// The thanks for an idea itself, oldest first: one statement.
///
/// # Errors
/// Those of the database.
pub fn for_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Line>> {
    Ok(thanks::table
        .inner_join(people::table.on(people::id.eq(thanks::thanker_id)))
        .filter(thanks::idea_id.eq(idea))
        .filter(thanks::comment_id.is_null())
        .order(thanks::id)
        .limit(SHOWN)
        .select((BYLINE, thanks::words, thanks::created_at))
        .load(tx.conn())?)
}

/// The thanks for comments of these codes, oldest first: one statement, none for no comments.
///
/// # Errors
/// Those of the database.
pub fn for_comments(tx: &mut ReadTx<'_>, codes: &[Code]) -> Result<HashMap<Code, Vec<Line>>> {
    let mut found: HashMap<Code, Vec<Line>> = HashMap::new();
    if codes.is_empty() {
        return Ok(found);
    }
    let rows: Vec<(Code, Line)> = thanks::table
        .inner_join(people::table.on(people::id.eq(thanks::thanker_id)))
        .inner_join(comments::table.on(comments::id.nullable().eq(thanks::comment_id)))
        .filter(among(comments::code, codes))
        .order(thanks::id)
        .select((comments::code, (BYLINE, thanks::words, thanks::created_at)))
        .load(tx.conn())?;
    for (code, line) in rows {
        found.entry(code).or_default().push(line);
    }
    Ok(found)
}
