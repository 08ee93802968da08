//! The verbs of votes of people met elsewhere.

use super::met_vote::Met;
use super::permits::{NoteMetVote, RemoveMetVote};
use super::store;
use crate::event::Event;
use crate::features::ideas::store as ideas;
use crate::features::votes::rules;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;

/// Notes that one may write.
const OWN: Limit = Limit { scope: "write-met-votes", most: 300, window: Moment::HOUR };

/// Notes the vote of somebody met elsewhere. The code comes with the form: the same form twice is the same vote.
///
/// # Errors
/// [`Error::Conflict`] when the question takes no such votes, the idea takes none now, or the code was used for something else.
pub fn note(permit: &Permit<NoteMetVote>, tx: &mut WriteTx<'_>, code: &Code, met: &Met) -> Result<Recorded<()>> {
    let (idea, person) = (&permit.idea, permit.person()?);
    match store::known(tx, code)? {
        Some(known) if known == (idea.id, person) => return Ok(Recorded::nothing(())),
        Some(_) => return Err(Error::Conflict("conflict-code-taken")),
        None => {}
    }
    if !idea.question.ballot.takes_met {
        return Err(Error::Conflict("conflict-no-met-votes"));
    }
    rules::ballot_open(&idea.question, idea.standing, idea.status, idea.locked_at.is_some(), tx.now())?;
    OWN.count_own(tx)?;
    store::insert(tx, code, idea.id, person, met)?;
    ideas::bump_met(tx, idea.id, 1)?;
    Ok(Recorded::one(Event::MetVoteNoted { idea: idea.id }, ()))
}

/// Takes a note back, with what it says about somebody.
///
/// # Errors
/// Those of the database.
pub fn remove(permit: &Permit<RemoveMetVote>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let noted = &permit.noted;
    store::delete(tx, noted.id)?;
    ideas::bump_met(tx, noted.counted_in, -1)?;
    Ok(Recorded::one(Event::MetVoteRemoved { idea: noted.idea }, ()))
}
