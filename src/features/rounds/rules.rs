//! Pure decisions about rounds.

use crate::features::ideas::{Idea, Status};
use crate::features::questions::{Audience, Question};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::id::Standing;

/// Whether the next round may show what was written for the one before: to nobody for whom it was not written. Who is
/// invited to both is for the store to say.
#[must_use]
pub fn shows_no_more(from: &Question, to: &Question) -> bool {
    match (from.audience, to.audience) {
        (Audience::Everyone, _) | (Audience::Invited, Audience::Invited) => true,
        (Audience::Relations, Audience::Relations) => {
            to.relations.split_whitespace().all(|word| from.relations.split_whitespace().any(|ours| ours == word))
        }
        _ => false,
    }
}

/// Whether ideas may go from one question to the other now: votes are not being given any more where they come from, and
/// can be given where they go.
///
/// # Errors
/// [`Error::Conflict`] with the reason.
pub fn may_carry_between(from: &Question, to: &Question, now: Moment) -> Result<()> {
    if from.takes_votes(now) {
        return Err(Error::Conflict("conflict-carry-running"));
    }
    if to.schedule.has_begun(now) && !to.takes_votes(now) {
        return Err(Error::Conflict("conflict-phase-voting"));
    }
    if shows_no_more(from, to) { Ok(()) } else { Err(Error::Conflict("conflict-carry-audience")) }
}

/// Whether an idea may go on: it is seen, and nothing was decided but to keep it.
#[must_use]
pub fn may_go_on(idea: &Idea) -> bool {
    let is_open = Status::UNDECIDED.contains(&idea.status) || idea.status == Status::Later;
    idea.standing == Standing::Visible && is_open
}
