//! The words for a mention.

use crate::platform::id::PersonId;

/// Somebody who is named in a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The name as it stands there, without its sign.
    pub typed: String,
    /// Who is meant.
    pub person: PersonId,
}
