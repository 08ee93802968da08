//! Why one votes: said, changed, taken away.

use super::{OWN, open};
use crate::event::Event;
use crate::features::votes::permits::{CastVote, RemoveWhy};
use crate::features::votes::store;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};

/// Says why one votes for an idea, in a line; an empty one takes it away, at any time.
///
/// # Errors
/// [`Error::Conflict`] when the idea takes no votes now, or has none of the voter's.
pub fn explain(permit: &Permit<CastVote>, tx: &mut WriteTx<'_>, why: &str) -> Result<Recorded<()>> {
    let (idea, person) = (&permit.idea, permit.person()?);
    if !why.is_empty() {
        tx.actor().may_write()?;
        open(idea, tx.now())?;
    }
    OWN.count_own(tx)?;
    if store::why_of(tx, idea.id, person)? == why {
        return Ok(Recorded::nothing(()));
    }
    if !store::set_why(tx, idea.id, person, why)? && !why.is_empty() {
        return Err(Error::Conflict("conflict-no-vote"));
    }
    Ok(Recorded::one(Event::VoteExplained { idea: idea.id }, ()))
}

/// Takes a line away that somebody else wrote.
///
/// # Errors
/// Those of the database.
pub fn remove_why(permit: &Permit<RemoveWhy>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (idea, person) = (permit.idea.id, permit.voter);
    if store::why_of(tx, idea, person)?.is_empty() {
        return Ok(Recorded::nothing(()));
    }
    store::set_why(tx, idea, person, "")?;
    Ok(Recorded::one(Event::WhyRemoved { idea, person }, ()))
}
