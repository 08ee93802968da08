//! Who contributed to what a release is made from: who wrote its ideas or signs them, too, suggested a change that is seen,
//! commented, or follows them; of what was merged into them as well.

use diesel::prelude::*;

use crate::features::ideas::store as ideas_store;
use crate::features::refinements::refinement::State;
use crate::features::releases::store::ideas_with_merged;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comments, follows, refinements};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, PersonId, ReleaseId, Standing};

/// Everybody who contributed, each once: a statement for each kind of deed.
///
/// # Errors
/// Those of the database.
pub fn contributors(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<PersonId>> {
    let ideas = ideas_with_merged(tx, release)?;
    let ids: Vec<IdeaId> = ideas.iter().map(|(idea, ..)| *idea).collect();
    let mut people: Vec<PersonId> = ideas.into_iter().map(|(_, author, _)| author).collect();
    let signers = ideas_store::co_authors_among(tx, &ids)?;
    people.extend(signers.into_values().flatten().map(|byline| byline.id));
    let refined: Vec<PersonId> = refinements::table
        .filter(among(refinements::idea_id, ids.clone()))
        .filter(refinements::state.ne_all([State::Withdrawn, State::Removed]))
        .filter(refinements::hidden_by_id.is_null())
        .select(refinements::author_id)
        .distinct()
        .load(tx.conn())?;
    let said: Vec<PersonId> = comments::table
        .filter(among(comments::idea_id, ids.clone()))
        .filter(comments::standing.eq(Standing::Visible))
        .select(comments::author_id)
        .distinct()
        .load(tx.conn())?;
    let following: Vec<PersonId> =
        follows::table.filter(among(follows::idea_id, ids)).select(follows::person_id).distinct().load(tx.conn())?;
    people.extend(refined.into_iter().chain(said).chain(following));
    people.sort_unstable();
    people.dedup();
    Ok(people)
}

/// Whether somebody is among them.
///
/// # Errors
/// Those of the database.
pub fn contributes(tx: &mut ReadTx<'_>, release: ReleaseId, person: PersonId) -> Result<bool> {
    Ok(contributors(tx, release)?.binary_search(&person).is_ok())
}
