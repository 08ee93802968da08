//! Pure decisions about blocks.

use crate::features::accounts::person::Byline;
use crate::platform::access::Role;
use crate::platform::error::Error;
use crate::platform::id::PersonId;

/// Why somebody cannot be blocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Nobody blocks themselves.
    Oneself,
    /// The company's answers are for everybody.
    Staff,
}

impl From<Heard> for Error {
    fn from(heard: Heard) -> Self {
        Self::Conflict(match heard {
            Heard::Oneself => "conflict-block-oneself",
            Heard::Staff => "conflict-block-staff",
        })
    }
}

/// Whether `person` may block `other`.
///
/// # Errors
/// Why not.
pub fn may_block(person: PersonId, other: &Byline) -> Result<(), Heard> {
    match other {
        other if other.id == person => Err(Heard::Oneself),
        other if other.role != Role::Member => Err(Heard::Staff),
        _ => Ok(()),
    }
}
