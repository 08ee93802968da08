//! Pure decisions about ideas.

use super::idea::Idea;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::id::Standing;

/// Whether an idea's text may change now.
///
/// # Errors
/// [`Error::Conflict`] with the reason.
pub fn may_change(idea: &Idea, now: Moment) -> Result<()> {
    match idea.standing {
        Standing::Merged => return Err(Error::Conflict("conflict-merged")),
        Standing::Visible => {}
        _ => return Err(Error::Conflict("conflict-locked")),
    }
    if idea.locked_at.is_some() {
        return Err(Error::Conflict("conflict-locked"));
    }
    Ok(idea.question.takes_changes(now)?)
}

/// Whether the version that somebody started from is still the newest.
///
/// # Errors
/// [`Error::Stale`] with the newest version's number.
pub fn is_newest(idea: &Idea, base_version: i64) -> Result<()> {
    if idea.version == base_version { Ok(()) } else { Err(Error::Stale(idea.version)) }
}
