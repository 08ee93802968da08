//! The words for a closing.

use crate::features::decisions::decision::Answer;
use crate::platform::id::{Code, Language, PersonId};

/// What the company says when it closes a question, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The language it is written in.
    pub language: Language,
    /// What the company takes with it, in Markdown.
    pub text: String,
}

/// An answer for an idea that was not chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The idea.
    pub idea: Code,
    /// Its answer: the shared reason with its own line.
    pub answer: Answer,
}

/// A closing as it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its code.
    pub code: Code,
    /// Who closed.
    pub author: PersonId,
}

/// Shortest and longest summary, in characters.
pub const SUMMARY: (usize, usize) = (10, 5_000);
/// The most ideas that are answered together.
pub const TOGETHER: usize = 50;
/// The longest line of one's own, in characters.
pub const LINE_MAX: usize = 500;
