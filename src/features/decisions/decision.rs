//! The words for a decision.

use crate::features::ideas::Status;
use crate::platform::id::Language;

/// What the company answers, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What becomes of the idea; one of [`Status::DECIDABLE`].
    pub status: Status,
    /// The language of the original.
    pub language: Language,
    /// Why, in Markdown, by language; the original is among them.
    pub reasons: Vec<(Language, String)>,
}

/// A decision as it was first written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// What became of the idea.
    pub status: Status,
    /// The language it was written in.
    pub language: Language,
    /// Why, in Markdown.
    pub reasons: String,
}

impl Answer {
    /// Whether this is what was said.
    #[must_use]
    pub fn says(&self, said: &Original) -> bool {
        (self.status, self.language) == (said.status, said.language)
            && self.reasons.iter().any(|(language, reasons)| *language == said.language && *reasons == said.reasons)
    }
}

/// Shortest and longest reasons, in characters.
pub const REASONS: (usize, usize) = (10, 5000);
