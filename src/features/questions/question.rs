//! The words for a question.

use crate::platform::clock::Moment;
use crate::platform::id::{Code, Language, PersonId, QuestionId, Standing};

crate::words! {
    /// How far a question is.
    pub enum Phase {
        /// Not asked yet.
        Draft = "draft",
        /// Takes ideas.
        Ideas = "ideas",
        /// Ideas are being made better; new ones are closed.
        Refine = "refine",
        /// Texts are frozen, votes decide.
        Voting = "voting",
        /// The product team looks.
        Review = "review",
        /// Answered.
        Decided = "decided",
    }
}

/// When each phase begins. A phase without a date is skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Schedule {
    /// Ideas from.
    pub opens_at: Option<Moment>,
    /// Refining from.
    pub refine_at: Option<Moment>,
    /// Voting from.
    pub voting_at: Option<Moment>,
    /// Review from.
    pub review_at: Option<Moment>,
    /// Decided from.
    pub decided_at: Option<Moment>,
}

/// What rules need to know of a question.
#[derive(Debug, Clone)]
pub struct Question {
    /// Inner id.
    pub id: QuestionId,
    /// Public code.
    pub code: Code,
    /// Who stands for it.
    pub host: PersonId,
    /// The language it was first written in.
    pub language: Language,
    /// Where it stands.
    pub standing: Standing,
    /// True for the question that is always open.
    pub is_standing: bool,
    /// Its dates.
    pub schedule: Schedule,
}

/// What a question says in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// The question itself.
    pub title: String,
    /// One or two sentences for cards.
    pub summary: String,
    /// The rest, in Markdown.
    pub body: String,
    /// What the picture shows, for those who do not see it.
    pub picture_alt: String,
}

/// Longest title, in characters.
pub const TITLE_MAX: usize = 120;
/// Longest summary, in characters.
pub const SUMMARY_MAX: usize = 240;
/// Longest body, in characters.
pub const BODY_MAX: usize = 10_000;
