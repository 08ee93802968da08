//! The words for a summary.

use crate::platform::id::Language;

/// What a talk comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// What it says, in Markdown.
    pub body: String,
    /// The language it is written in.
    pub language: Language,
}

/// Shortest and longest summary, in characters.
pub const BODY: (usize, usize) = (1, 2_000);
