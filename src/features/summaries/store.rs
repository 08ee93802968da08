//! All SQL about summaries.

use diesel::prelude::*;

use super::summary::Summary;
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{people, thread_summaries};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, Language, PersonId, SummaryId};

/// Who wrote the summary of this code, of which idea, and what it says.
pub(super) fn known(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, IdeaId, String)>> {
    Ok(thread_summaries::table
        .filter(thread_summaries::code.eq(code))
        .select((thread_summaries::author_id, thread_summaries::idea_id, thread_summaries::body))
        .first(tx.conn())
        .optional()?)
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    idea: IdeaId,
    author: PersonId,
    summary: &Summary,
) -> Result<SummaryId> {
    let now = tx.now();
    Ok(diesel::insert_into(thread_summaries::table)
        .values((
            thread_summaries::code.eq(code),
            thread_summaries::idea_id.eq(idea),
            thread_summaries::author_id.eq(author),
            thread_summaries::language.eq(summary.language),
            thread_summaries::body.eq(&summary.body),
            thread_summaries::created_at.eq(now),
        ))
        .returning(thread_summaries::id)
        .get_result(tx.conn())?)
}

/// A summary with who wrote it and when.
#[derive(Debug, Clone)]
pub struct Line {
    /// What it says.
    pub summary: Summary,
    /// Who wrote it.
    pub author: Byline,
    /// When.
    pub at: Moment,
}

/// The newest summary of the talk under an idea.
///
/// # Errors
/// Those of the database.
pub fn newest(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Option<Line>> {
    let row: Option<(String, Language, Moment, Byline)> = thread_summaries::table
        .inner_join(people::table)
        .filter(thread_summaries::idea_id.eq(idea))
        .order(thread_summaries::id.desc())
        .select((thread_summaries::body, thread_summaries::language, thread_summaries::created_at, BYLINE))
        .first(tx.conn())
        .optional()?;
    Ok(row.map(|(body, language, at, author)| Line { summary: Summary { body, language }, author, at }))
}
