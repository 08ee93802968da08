//! What the rule reads of the past, and what it proposes from it.

use diesel::dsl::count;
use diesel::prelude::*;

use super::insert;
use crate::features::credits::rules::{self, Deed, History, Origin};
use crate::features::ideas::store as ideas_store;
use crate::features::releases::store as releases_store;
use crate::platform::db::schema::{comments, idea_versions, rulings};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, PersonId, ReleaseId, Standing};

/// Writes the credits that the rule proposes for a release that was just drafted.
///
/// # Errors
/// Those of the database.
pub fn propose_for(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    for proposal in rules::propose(&history(tx, release)?) {
        insert(tx, release, &proposal)?;
    }
    Ok(())
}

/// What happened to the ideas that a release was made from: a statement for each kind of deed.
fn history(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<History> {
    let host = releases_store::host_of(tx, release)?;
    let ideas = releases_store::ideas_with_merged(tx, release)?;
    let ids: Vec<IdeaId> = ideas.iter().map(|(idea, ..)| *idea).collect();
    let signers = ideas_store::co_authors_among(tx, &ids)?;
    let origins = |(idea, author, is_merged): (IdeaId, PersonId, bool)| {
        let co_authors = signers.get(&idea).into_iter().flatten().map(|byline| byline.id);
        [author].into_iter().chain(co_authors).map(move |author| Origin { idea, author, is_merged })
    };
    let origins: Vec<Origin> = ideas.into_iter().flat_map(origins).collect();
    let versions: Vec<(IdeaId, PersonId, i64)> = idea_versions::table
        .filter(idea_versions::idea_id.eq_any(ids.clone()))
        .filter(idea_versions::number.gt(1))
        .group_by((idea_versions::idea_id, idea_versions::author_id))
        .select((idea_versions::idea_id, idea_versions::author_id, count(idea_versions::id)))
        .load(tx.conn())?;
    let comments: Vec<(IdeaId, PersonId, i64)> = comments::table
        .filter(comments::idea_id.eq_any(ids.clone()))
        .filter(comments::standing.eq(Standing::Visible))
        .group_by((comments::idea_id, comments::author_id))
        .select((comments::idea_id, comments::author_id, count(comments::id)))
        .load(tx.conn())?;
    let shaped: Vec<(IdeaId, PersonId, i64)> = comments::table
        .filter(comments::idea_id.eq_any(ids.clone()))
        .filter(comments::standing.eq(Standing::Visible))
        .filter(comments::shaped_at.is_not_null())
        .group_by((comments::idea_id, comments::author_id))
        .select((comments::idea_id, comments::author_id, count(comments::id)))
        .load(tx.conn())?;
    let rulings: Vec<(IdeaId, PersonId, i64)> = rulings::table
        .filter(rulings::idea_id.assume_not_null().eq_any(ids))
        .group_by((rulings::idea_id, rulings::moderator_id))
        .select((rulings::idea_id.assume_not_null(), rulings::moderator_id, count(rulings::id)))
        .load(tx.conn())?;
    let [versions, comments, shaped, rulings] = [versions, comments, shaped, rulings]
        .map(|rows| rows.into_iter().map(|(idea, person, times)| Deed { idea, person, times }).collect());
    Ok(History { host, origins, versions, comments, shaped, rulings })
}
