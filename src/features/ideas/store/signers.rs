//! Who signs ideas together with their authors. The room `co_authors` asks and hears the answers; here they are read with
//! the idea, and go along with it.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{co_authors, ideas, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, PersonId};

/// The word of the state in which somebody signs.
pub(super) const JOINED: &str = "joined";

/// Who signs an idea together with its author.
pub(super) fn ids_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<PersonId>> {
    Ok(co_authors::table
        .filter(co_authors::idea_id.eq(idea))
        .filter(co_authors::state.eq(JOINED))
        .order(co_authors::answered_at)
        .select(co_authors::person_id)
        .load(tx.conn())?)
}

/// Everybody who signs an idea, whoever proposed it first.
///
/// # Errors
/// Those of the database.
pub fn signers_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<PersonId>> {
    let author: PersonId = ideas::table.find(idea).select(ideas::author_id).first(tx.conn())?;
    Ok([author].into_iter().chain(ids_of(tx, idea)?).collect())
}

/// The same people as pages show them, in the order in which they joined: one statement.
///
/// # Errors
/// Those of the database.
pub(super) fn co_authors_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Byline>> {
    Ok(co_authors_among(tx, &[idea])?.remove(&idea).unwrap_or_default())
}

/// Who signs each of these ideas together with its author: one statement, none for no ideas.
///
/// # Errors
/// Those of the database.
pub fn co_authors_among(tx: &mut ReadTx<'_>, ideas: &[IdeaId]) -> Result<HashMap<IdeaId, Vec<Byline>>> {
    let mut found: HashMap<IdeaId, Vec<Byline>> = HashMap::new();
    if ideas.is_empty() {
        return Ok(found);
    }
    let rows: Vec<(IdeaId, Byline)> = co_authors::table
        .inner_join(people::table)
        .filter(among(co_authors::idea_id, ideas))
        .filter(co_authors::state.eq(JOINED))
        .order((co_authors::idea_id, co_authors::answered_at))
        .select((co_authors::idea_id, BYLINE))
        .load(tx.conn())?;
    for (idea, byline) in rows {
        found.entry(idea).or_default().push(byline);
    }
    Ok(found)
}

/// Whoever signs the first idea signs the second, too: it has the same words.
///
/// # Errors
/// Those of the database.
pub fn sign_on(tx: &mut WriteTx<'_>, from: IdeaId, to: IdeaId) -> Result<()> {
    type Row = (PersonId, PersonId, Moment, Option<Moment>);
    let rows: Vec<Row> = co_authors::table
        .filter(co_authors::idea_id.eq(from))
        .filter(co_authors::state.eq(JOINED))
        .order(co_authors::id)
        .select((co_authors::person_id, co_authors::inviter_id, co_authors::created_at, co_authors::answered_at))
        .load(tx.conn())?;
    for (person, inviter, created_at, answered_at) in rows {
        diesel::insert_into(co_authors::table)
            .values((
                co_authors::idea_id.eq(to),
                co_authors::person_id.eq(person),
                co_authors::inviter_id.eq(inviter),
                co_authors::state.eq(JOINED),
                co_authors::created_at.eq(created_at),
                co_authors::answered_at.eq(answered_at),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}
