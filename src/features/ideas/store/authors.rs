//! What people have proposed, as a card beside them tells it.

use diesel::dsl::count;
use diesel::prelude::*;

use crate::features::ideas::Status;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{idea_tallies, ideas};
use crate::platform::error::Result;
use crate::platform::id::{Code, PersonId, Standing};

/// How many visible ideas of each status each of these people has proposed: one statement.
///
/// # Errors
/// Those of the database.
pub fn statuses_of(tx: &mut ReadTx<'_>, people: &[PersonId]) -> Result<Vec<(PersonId, Status, i64)>> {
    Ok(ideas::table
        .filter(among(ideas::author_id, people))
        .filter(ideas::standing.eq(Standing::Visible))
        .group_by((ideas::author_id, ideas::status))
        .select((ideas::author_id, ideas::status, count(ideas::id)))
        .load(tx.conn())?)
}

/// The visible ideas of these people that wait for an answer, oldest first, at most so many: one statement.
///
/// # Errors
/// Those of the database.
pub fn unanswered_of(
    tx: &mut ReadTx<'_>,
    people: &[PersonId],
    limit: i64,
) -> Result<Vec<(PersonId, Code, String, Moment)>> {
    Ok(ideas::table
        .inner_join(idea_tallies::table)
        .filter(among(ideas::author_id, people))
        .filter(idea_tallies::standing.eq(Standing::Visible))
        .filter(among(idea_tallies::status, Status::UNDECIDED))
        .order(ideas::id)
        .limit(limit)
        .select((ideas::author_id, ideas::code, ideas::title, ideas::created_at))
        .load(tx.conn())?)
}
