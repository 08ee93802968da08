//! Where a release comes from: its ideas, what was merged into them, and who voted for them.

use diesel::dsl::count;
use diesel::expression_methods::AggregateExpressionMethods;
use diesel::prelude::*;

use crate::features::questions::store as questions;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{ideas, release_ideas, votes};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, PersonId, QuestionId, ReleaseId};

/// The ideas of a release and, level by level, those that were merged into them; each with its author and whether it
/// was merged. As many statements as merges are deep.
///
/// # Errors
/// Those of the database.
pub fn ideas_with_merged(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<(IdeaId, PersonId, bool)>> {
    let chosen: Vec<(IdeaId, PersonId)> = release_ideas::table
        .inner_join(ideas::table)
        .filter(release_ideas::release_id.eq(release))
        .order(ideas::id)
        .select((ideas::id, ideas::author_id))
        .load(tx.conn())?;
    let mut level: Vec<IdeaId> = chosen.iter().map(|(id, _)| *id).collect();
    let mut all: Vec<(IdeaId, PersonId, bool)> = chosen.into_iter().map(|(id, author)| (id, author, false)).collect();
    while !level.is_empty() {
        let merged: Vec<(IdeaId, PersonId)> = ideas::table
            .filter(ideas::merged_into_id.eq_any(level.iter().map(|id| Some(*id)).collect::<Vec<_>>()))
            .order(ideas::id)
            .select((ideas::id, ideas::author_id))
            .load(tx.conn())?;
        level.clear();
        for (id, author) in merged {
            if all.iter().all(|(known, ..)| *known != id) {
                all.push((id, author, true));
                level.push(id);
            }
        }
    }
    Ok(all)
}

/// People who voted for an idea of the release or for one that was merged into it, each once; but for votes that nobody
/// may know of yet.
pub(in crate::features::releases) fn count_supporters(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<i64> {
    let of: Vec<IdeaId> = ideas_with_merged(tx, release)?.into_iter().map(|(id, ..)| id).collect();
    let hidden = questions::hiding(tx, None)?;
    let told = ideas::table.filter(ideas::question_id.ne_all(hidden)).select(ideas::id);
    Ok(votes::table
        .filter(votes::idea_id.eq_any(of))
        .filter(votes::idea_id.eq_any(told))
        .select(count(votes::person_id).aggregate_distinct())
        .first(tx.conn())?)
}

/// The questions that a release's ideas answer, each once.
///
/// # Errors
/// Those of the database.
pub fn questions_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<QuestionId>> {
    Ok(release_ideas::table
        .inner_join(ideas::table)
        .filter(release_ideas::release_id.eq(release))
        .order(ideas::question_id)
        .select(ideas::question_id)
        .distinct()
        .load(tx.conn())?)
}
