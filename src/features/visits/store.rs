//! All SQL about visits but their writing, which the small door does.

use diesel::prelude::*;

use super::visit::Visited;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::dialect::Housekeeping;
use crate::platform::db::schema::idea_visits;
use crate::platform::error::Result;
use crate::platform::id::IdeaId;

/// A reader at an idea: since when something is new to them, and what is to be noted. One statement, none for guests.
///
/// # Errors
/// Those of the database.
pub fn of_reader(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<(Option<Moment>, Option<Housekeeping>)> {
    let Some(person) = tx.actor().person_id() else { return Ok((None, None)) };
    let visited: Option<(Moment, Option<Moment>)> = idea_visits::table
        .filter(idea_visits::person_id.eq(person))
        .filter(idea_visits::idea_id.eq(idea))
        .select((idea_visits::seen_at, idea_visits::before_at))
        .first(tx.conn())
        .optional()?;
    let visited = visited.map(|(seen_at, before_at)| Visited { seen_at, before_at });
    let now = tx.now();
    let noted = super::rules::noted(visited, now).map(|Visited { seen_at, before_at }| Housekeeping::IdeaSeen {
        person,
        idea,
        seen_at,
        before_at,
    });
    Ok((super::rules::new_since(visited, now), noted))
}
