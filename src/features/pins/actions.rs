//! The verbs of pins. Each may be said twice.

use super::permits::{PinIdea, UnpinIdea};
use super::pin::Place;
use super::{rules, store};
use crate::event::Event;
use crate::features::notices::{self, Kind, Notice};
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;

/// Puts an idea somewhere, until a moment or without an end; its authors are told. On the first page it takes the place of
/// the one before.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it is not seen, votes are being cast, or enough stand there.
pub fn pin(
    permit: &Permit<PinIdea>,
    tx: &mut WriteTx<'_>,
    place: Place,
    until: Option<Moment>,
) -> Result<Recorded<()>> {
    let (by, idea) = (permit.person()?, &permit.idea);
    let standing = store::of_idea(tx, idea.id)?;
    if standing.iter().any(|pin| pin.place == place && pin.until == until) {
        return Ok(Recorded::nothing(()));
    }
    let is_there = standing.iter().any(|pin| pin.place == place);
    let others = store::of_question(tx, permit.question.id)?.iter().filter(|pin| pin.idea != idea.id).count();
    rules::may_pin(idea, place, others, tx.now())?;
    if place == Place::Home {
        store::clear_home(tx)?;
    }
    store::put(tx, idea.id, place, by, until)?;
    if is_there {
        // Only its end changed: nobody need hear of that.
        return Ok(Recorded::one(Event::IdeaPinned { idea: idea.id, place: place.as_str() }, ()));
    }
    let kind = if place == Place::Home { Kind::Featured } else { Kind::Pinned };
    notices::store::tell(tx, &idea.authors(), &Notice::of_idea(kind, Some(by), idea.id))?;
    Ok(Recorded::one(Event::IdeaPinned { idea: idea.id, place: place.as_str() }, ()))
}

/// Takes an idea from where it was put.
///
/// # Errors
/// Those of the database.
pub fn unpin(permit: &Permit<UnpinIdea>, tx: &mut WriteTx<'_>, place: Place) -> Result<Recorded<()>> {
    let idea = permit.idea.id;
    if store::take(tx, idea, place)? {
        Ok(Recorded::one(Event::IdeaUnpinned { idea, place: place.as_str() }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}
