//! Pure decisions about votes.

use crate::features::ideas::Status;
use crate::features::questions::Question;
use crate::platform::clock::Moment;
use crate::platform::error::Error;
use crate::platform::id::Standing;

crate::words! {
    /// Why an idea takes no votes now.
    pub enum Closed {
        /// The question is not in a phase for votes.
        Phase = "phase",
        /// The company has answered.
        Decided = "decided",
        /// The idea lives on in another.
        Merged = "merged",
        /// A moderator closed it.
        Locked = "locked",
    }
}

impl From<Closed> for Error {
    fn from(closed: Closed) -> Self {
        Self::Conflict(match closed {
            Closed::Phase => "conflict-phase-voting",
            Closed::Decided => "conflict-decided",
            Closed::Merged => "conflict-merged",
            Closed::Locked => "conflict-locked",
        })
    }
}

/// Whether an idea takes votes (and gives them back) now.
///
/// # Errors
/// Why not.
pub fn ballot_open(
    question: &Question,
    standing: Standing,
    status: Status,
    is_locked: bool,
    now: Moment,
) -> Result<(), Closed> {
    if standing == Standing::Merged || status == Status::Merged {
        Err(Closed::Merged)
    } else if standing != Standing::Visible || is_locked {
        Err(Closed::Locked)
    } else if matches!(status, Status::Declined | Status::Planned | Status::Building | Status::Shipped) {
        Err(Closed::Decided)
    } else if !question.takes_votes(now) {
        Err(Closed::Phase)
    } else {
        Ok(())
    }
}
