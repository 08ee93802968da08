//! Pure decisions about prior work.

use super::commitment::Commitment;
use crate::features::questions::{Phase, Question};
use crate::platform::clock::Moment;
use crate::platform::error::Error;

/// The question has opened: what was sealed stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened;

impl From<Opened> for Error {
    fn from(_: Opened) -> Self {
        Self::Conflict("conflict-prior-work-opened")
    }
}

/// Whether a list may be sealed or changed: only before the question has ever been open. Dates that are moved back do not
/// close it again: whoever opened it, or an idea that was proposed, stays.
///
/// # Errors
/// [`Opened`].
pub fn may_change(
    question: &Question,
    before: Option<&Commitment>,
    has_ideas: bool,
    now: Moment,
) -> Result<(), Opened> {
    let was_to_open = before.and_then(|before| before.opens_at).is_some_and(|at| at <= now);
    if question.phase_at(now) != Phase::Draft || was_to_open || has_ideas { Err(Opened) } else { Ok(()) }
}

/// Whether the list is opened: at the decision, and not before.
#[must_use]
pub fn is_open(question: &Question, now: Moment) -> bool {
    question.closed_at.is_some_and(|at| at <= now) || question.phase_at(now) == Phase::Decided
}
