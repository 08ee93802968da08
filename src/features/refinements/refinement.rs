//! The words for a suggested change.

use crate::features::ideas::idea::Text;
use crate::platform::id::{Code, IdeaId, PersonId, RefinementId};

crate::words! {
    /// What became of a suggested change.
    pub enum State {
        /// Waits for an answer.
        Open = "open",
        /// Was taken up as it was.
        Accepted = "accepted",
        /// Was taken up with changes.
        Adapted = "adapted",
        /// Was not taken up.
        Declined = "declined",
        /// Was taken back by who suggested it.
        Withdrawn = "withdrawn",
        /// Its words went with who suggested it.
        Removed = "removed",
    }
}

crate::words! {
    /// How one answers a suggested change.
    pub enum Verb {
        /// Take it up as it is.
        Accept = "accept",
        /// Take it up with changes.
        Adapt = "adapt",
        /// Leave the text as it is.
        Decline = "decline",
    }
}

/// What rules need to know of a suggested change.
#[derive(Debug, Clone)]
pub struct Refinement {
    /// Inner id.
    pub id: RefinementId,
    /// Public code.
    pub code: Code,
    /// The idea whose text it would change.
    pub idea: IdeaId,
    /// Who suggested it.
    pub author: PersonId,
    /// The version that they started from.
    pub base_version: i64,
    /// The text as they would have it.
    pub text: Text,
    /// What became of it.
    pub state: State,
    /// Who answered it.
    pub answerer: Option<PersonId>,
    /// Whether a moderator has hidden it.
    pub is_hidden: bool,
}

/// A suggestion, or an adapted one, as its text would be in the newest version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rebased {
    /// The text; where both changed the same, as it stands now.
    pub text: Text,
    /// What stands there now, and what was suggested, wherever both changed the same.
    pub clashes: Vec<(String, String)>,
}

/// Longest word on why, in characters.
pub const WHY_MAX: usize = 500;
/// Shortest and longest word of thanks, in characters.
pub const THANKS: (usize, usize) = (3, 500);
/// Shortest and longest reason for which a moderator hides one, in characters.
pub const REASON: (usize, usize) = (5, 500);
