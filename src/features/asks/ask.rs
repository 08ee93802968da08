//! The words for a question to somebody.

use crate::platform::clock::Moment;
use crate::platform::id::{AskId, Code, IdeaId, Language, PersonId};

crate::words! {
    /// For what somebody is asked.
    pub enum Kind {
        /// An author, to say more about their idea: everybody reads it.
        Clarify = "clarify",
        /// Somebody, for their word: they and the staff read it.
        Answer = "answer",
    }
}

crate::words! {
    /// How it ended.
    pub enum Outcome {
        /// Their word is there.
        Answered = "answered",
        /// It was taken back.
        Withdrawn = "withdrawn",
    }
}

/// What rules need to know of a question to somebody.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Ask {
    /// Inner id.
    pub id: AskId,
    /// Public code.
    pub code: Code,
    /// For what.
    pub kind: Kind,
    /// Under which idea.
    pub idea: IdeaId,
    /// Who is asked.
    pub person: PersonId,
    /// When it ended.
    pub closed_at: Option<Moment>,
}

/// What is asked, as it was typed and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// For what.
    pub kind: Kind,
    /// The words.
    pub body: String,
    /// The language they are written in.
    pub language: Language,
    /// Within how many days.
    pub days: i64,
}

/// Shortest and longest question, in characters.
pub const BODY: (usize, usize) = (5, 500);
/// For how many days somebody may be asked: shortest, longest, usual.
pub const DAYS: (i64, i64, i64) = (1, 60, 7);
