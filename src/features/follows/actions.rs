//! The verbs of follows. Each may be said twice.

use super::permits::{FollowIdea, FollowQuestion};
use super::store;
use crate::event::Event;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Standing;

/// Times that a person may follow and unfollow: far more than anybody reads.
const OWN: Limit = Limit { scope: "write-follows", most: 1_000, window: Moment::HOUR };

/// Follows an idea.
///
/// # Errors
/// [`Error::Conflict`] when it lives on in another.
pub fn follow_idea(permit: &Permit<FollowIdea>, tx: &mut WriteTx<'_>) -> Result<Recorded<bool>> {
    let (idea, person) = (&permit.idea, permit.person()?);
    if idea.standing == Standing::Merged {
        return Err(Error::Conflict("conflict-merged"));
    }
    OWN.count_own(tx)?;
    let is_new = store::insert_idea(tx, idea.id, person)?;
    Ok(recorded(is_new, Event::IdeaFollowed { idea: idea.id }, true))
}

/// Does not follow an idea any more.
///
/// # Errors
/// Those of the database.
pub fn unfollow_idea(permit: &Permit<FollowIdea>, tx: &mut WriteTx<'_>) -> Result<Recorded<bool>> {
    let (idea, person) = (permit.idea.id, permit.person()?);
    OWN.count_own(tx)?;
    let was_there = store::delete_idea(tx, idea, person)?;
    Ok(recorded(was_there, Event::IdeaUnfollowed { idea }, false))
}

/// Follows a question.
///
/// # Errors
/// Those of the database.
pub fn follow_question(permit: &Permit<FollowQuestion>, tx: &mut WriteTx<'_>) -> Result<Recorded<bool>> {
    let (question, person) = (permit.question.id, permit.person()?);
    OWN.count_own(tx)?;
    let is_new = store::insert_question(tx, question, person)?;
    Ok(recorded(is_new, Event::QuestionFollowed { question }, true))
}

/// Does not follow a question any more.
///
/// # Errors
/// Those of the database.
pub fn unfollow_question(permit: &Permit<FollowQuestion>, tx: &mut WriteTx<'_>) -> Result<Recorded<bool>> {
    let (question, person) = (permit.question.id, permit.person()?);
    OWN.count_own(tx)?;
    let was_there = store::delete_question(tx, question, person)?;
    Ok(recorded(was_there, Event::QuestionUnfollowed { question }, false))
}

fn recorded(has_changed: bool, event: Event, follows: bool) -> Recorded<bool> {
    if has_changed { Recorded::one(event, follows) } else { Recorded::nothing(follows) }
}
