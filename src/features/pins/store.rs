//! All SQL about pins.

use diesel::prelude::*;

use super::pin::{MOST, Place};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::questions::store::shown_to;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{ideas, people, pins};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, PersonId, QuestionId, Standing};

/// An idea that was put somewhere, with who did it.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Pin {
    /// The idea.
    pub idea: IdeaId,
    /// Where.
    pub place: Place,
    /// Since when.
    pub at: Moment,
    /// Until when; `None` without an end.
    pub until: Option<Moment>,
    /// Who did it.
    pub by: Byline,
}

/// Pins that stand now on ideas that are seen, the first that was put there first.
macro_rules! standing {
    ($now:expr) => {
        pins::table
            .inner_join(ideas::table)
            .inner_join(people::table)
            .filter(pins::until_at.is_null().or(pins::until_at.gt($now)))
            .filter(ideas::standing.eq(Standing::Visible))
            .select((pins::idea_id, pins::place, pins::created_at, pins::until_at, BYLINE))
    };
}

/// What stands at the top of a question's list: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_question(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<Pin>> {
    let now = tx.now();
    Ok(standing!(now)
        .filter(pins::place.eq(Place::List))
        .filter(ideas::question_id.eq(question))
        .order(pins::id)
        .limit(i64::try_from(MOST).unwrap_or(i64::MAX))
        .load(tx.conn())?)
}

/// What stands on the first page, where the reader may know of it: one statement.
///
/// # Errors
/// Those of the database.
pub fn featured(tx: &mut ReadTx<'_>) -> Result<Option<Pin>> {
    let now = tx.now();
    Ok(standing!(now)
        .filter(pins::place.eq(Place::Home))
        .filter(shown_to(ideas::question_id, tx))
        .order(pins::id.desc())
        .first(tx.conn())
        .optional()?)
}

/// Where an idea stands, whoever sees it: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Pin>> {
    let now = tx.now();
    Ok(standing!(now).filter(pins::idea_id.eq(idea)).order(pins::id).load(tx.conn())?)
}

pub(super) fn put(tx: &mut WriteTx<'_>, idea: IdeaId, place: Place, by: PersonId, until: Option<Moment>) -> Result<()> {
    let now = tx.now();
    // An older one, over or of another end, makes room.
    take(tx, idea, place)?;
    diesel::insert_into(pins::table)
        .values((
            pins::idea_id.eq(idea),
            pins::place.eq(place),
            pins::pinned_by_id.eq(by),
            pins::created_at.eq(now),
            pins::until_at.eq(until),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Takes an idea from where it was put; false when it was not there.
pub(super) fn take(tx: &mut WriteTx<'_>, idea: IdeaId, place: Place) -> Result<bool> {
    let row = pins::table.filter(pins::idea_id.eq(idea)).filter(pins::place.eq(place));
    Ok(diesel::delete(row).execute(tx.conn())? > 0)
}

/// Takes whatever stands on the first page from there.
pub(super) fn clear_home(tx: &mut WriteTx<'_>) -> Result<()> {
    diesel::delete(pins::table.filter(pins::place.eq(Place::Home))).execute(tx.conn())?;
    Ok(())
}
