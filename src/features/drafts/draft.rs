//! The words for a draft.

use crate::platform::clock::Moment;
use crate::platform::id::{Code, DraftId, Language, PersonId, QuestionId};

/// What somebody typed, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language it is written in.
    pub language: Language,
    /// The title so far.
    pub title: String,
    /// The text so far.
    pub body: String,
    /// Answers and whatever else the form asked, as the form wrote it down.
    pub more: String,
}

impl Words {
    /// True when nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.title.trim().is_empty() && self.body.trim().is_empty() && self.more.is_empty()
    }
}

/// What somebody began to write.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Inner id.
    pub id: DraftId,
    /// The code of the idea that it will become.
    pub code: Code,
    /// Whose it is, and for nobody else.
    pub person: PersonId,
    /// The question that it will answer.
    pub question: QuestionId,
    /// What was typed.
    pub words: Words,
    /// Grows with each save.
    pub version: i64,
    /// When it was saved last.
    pub updated_at: Moment,
    /// When its author was reminded of it.
    pub reminded_at: Option<Moment>,
}

/// Longest title that is kept as typed, in characters; more than an idea may have.
pub const TITLE_KEPT: usize = 2_000;
/// Longest text that is kept as typed, in characters; more than an idea may have.
pub const BODY_KEPT: usize = 60_000;
/// Longest rest of a form that is kept, in characters.
pub const MORE_KEPT: usize = 60_000;
