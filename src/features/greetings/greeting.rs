//! The words for a host's message.

use crate::platform::id::Language;

/// What the host writes to those who sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The language of the words.
    pub language: Language,
    /// The words.
    pub words: String,
}

/// Shortest and longest message, in characters.
pub const WORDS: (usize, usize) = (10, 2_000);
