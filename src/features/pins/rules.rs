//! Pure decisions about pins.

use super::pin::{MOST, Place};
use crate::features::ideas::Idea;
use crate::features::questions::Question;
use crate::features::questions::question::Phase;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::id::Standing;

/// Whether some ideas of a question may stand before others now: not while votes are cast on what is there.
#[must_use]
pub fn shows_pins(question: &Question, now: Moment) -> bool {
    question.phase_at(now) != Phase::Voting
}

/// Whether an idea may be put there, where so many others of its question stand already.
///
/// # Errors
/// [`Error::Conflict`] with the reason.
pub fn may_pin(idea: &Idea, place: Place, others: usize, now: Moment) -> Result<()> {
    if idea.standing != Standing::Visible {
        return Err(Error::Conflict("conflict-pin-unseen"));
    }
    if !shows_pins(&idea.question, now) {
        return Err(Error::Conflict("conflict-pin-voting"));
    }
    // On the first page the new one takes the place of the one before.
    if place == Place::List && others >= MOST { Err(Error::Conflict("conflict-pin-full")) } else { Ok(()) }
}
