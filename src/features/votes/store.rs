//! All SQL about votes.

use std::collections::HashSet;

use diesel::prelude::*;

use crate::platform::db::among::among;
use crate::platform::db::both::Both;
use crate::platform::db::schema::votes;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, PersonId};

/// Whether the person has a vote that counts here, cast here or on an idea that was merged into it.
pub(super) fn has(tx: &mut ReadTx<'_>, idea: IdeaId, person: PersonId) -> Result<bool> {
    let query = votes::table.filter(votes::counted_in_id.eq(idea)).filter(votes::person_id.eq(person));
    Ok(diesel::select(diesel::dsl::exists(query)).get_result(tx.conn())?)
}

/// Casts a vote; false when there was one already.
pub(super) fn insert(tx: &mut WriteTx<'_>, idea: IdeaId, person: PersonId) -> Result<bool> {
    let now = tx.now();
    let vote = diesel::insert_into(votes::table)
        .values((
            votes::idea_id.eq(idea),
            votes::counted_in_id.eq(idea),
            votes::person_id.eq(person),
            votes::weight.eq(1_i64),
            votes::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Ok(Both(vote).execute(tx.conn())? == 1)
}

/// Takes back whatever the person has that counts here; false when there was nothing.
pub(super) fn delete(tx: &mut WriteTx<'_>, idea: IdeaId, person: PersonId) -> Result<bool> {
    let mine = votes::table.filter(votes::counted_in_id.eq(idea)).filter(votes::person_id.eq(person));
    Ok(diesel::delete(mine).execute(tx.conn())? > 0)
}

/// Which of these ideas the actor has voted for.
///
/// # Errors
/// Those of the database.
pub fn mine_among(tx: &mut ReadTx<'_>, ideas: &[IdeaId]) -> Result<HashSet<IdeaId>> {
    let Some(person) = tx.actor().person_id() else { return Ok(HashSet::new()) };
    if ideas.is_empty() {
        return Ok(HashSet::new());
    }
    let mine: Vec<IdeaId> = votes::table
        .filter(votes::person_id.eq(person))
        .filter(among(votes::counted_in_id, ideas))
        .select(votes::counted_in_id)
        .load(tx.conn())?;
    Ok(mine.into_iter().collect())
}

/// Lets the votes that were cast on `origins` count in `root`. Where they were cast stays as it is.
///
/// # Errors
/// Those of the database.
pub fn count_in(tx: &mut WriteTx<'_>, origins: &[IdeaId], root: IdeaId) -> Result<()> {
    diesel::update(votes::table.filter(votes::idea_id.eq_any(origins.to_vec())))
        .set(votes::counted_in_id.eq(root))
        .execute(tx.conn())?;
    Ok(())
}

/// The people whose votes count in an idea: a person who voted for two merged ideas counts once.
///
/// # Errors
/// Those of the database.
pub fn recount(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<i64> {
    use diesel::dsl::count;
    use diesel::expression_methods::AggregateExpressionMethods;
    Ok(votes::table
        .filter(votes::counted_in_id.eq(idea))
        .select(count(votes::person_id).aggregate_distinct())
        .first(tx.conn())?)
}

/// How many ideas a person has voted for.
///
/// # Errors
/// Those of the database.
pub fn count_of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<i64> {
    Ok(votes::table.filter(votes::person_id.eq(person)).count().get_result(tx.conn())?)
}
