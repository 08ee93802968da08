//! The words for an idea.

use crate::features::questions::Question;
use crate::platform::clock::Moment;
use crate::platform::id::{Code, IdeaId, Language, PersonId, Standing};

crate::words! {
    /// What became of an idea.
    pub enum Status {
        /// Nobody of the company has answered.
        New = "new",
        /// Somebody is looking at it.
        Reviewing = "reviewing",
        /// Among those that may be built.
        Shortlisted = "shortlisted",
        /// Will be built.
        Planned = "planned",
        /// Is being built.
        Building = "building",
        /// Is in people's hands.
        Shipped = "shipped",
        /// Will not be built, and why was said.
        Declined = "declined",
        /// Not now: kept for later, or gone on to the next round.
        Later = "later",
        /// Lives on in another idea.
        Merged = "merged",
    }
}

impl Status {
    /// Those that a decision may give.
    pub const DECIDABLE: &'static [Self] = &[
        Self::Reviewing,
        Self::Shortlisted,
        Self::Planned,
        Self::Building,
        Self::Shipped,
        Self::Later,
        Self::Declined,
    ];
    /// Those of ideas without an outcome.
    pub const UNDECIDED: &'static [Self] = &[Self::New, Self::Reviewing];
}

/// What rules need to know of an idea.
#[derive(Debug, Clone)]
pub struct Idea {
    /// Inner id.
    pub id: IdeaId,
    /// Public code.
    pub code: Code,
    /// The question it answers.
    pub question: Question,
    /// Who proposed it.
    pub author: PersonId,
    /// Who signs it together with them.
    pub co_authors: Vec<PersonId>,
    /// The language it is written in.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// The number of its newest version.
    pub version: i64,
    /// What became of it.
    pub status: Status,
    /// Where it stands.
    pub standing: Standing,
    /// The idea it lives on in.
    pub merged_into: Option<IdeaId>,
    /// Since when its thread is closed.
    pub locked_at: Option<Moment>,
    /// In how many minutes everybody says one thing under it, while its talk is slow.
    pub slow_minutes: i64,
    /// Until when its talk is slow.
    pub slow_until: Option<Moment>,
}

impl Idea {
    /// Everybody who signs it, whoever proposed it first.
    #[must_use]
    pub fn authors(&self) -> Vec<PersonId> {
        [self.author].into_iter().chain(self.co_authors.iter().copied()).collect()
    }
}

/// An idea's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The idea in one line.
    pub title: String,
    /// The rest, in Markdown.
    pub body: String,
}

/// Shortest and longest title, in characters.
pub const TITLE: (usize, usize) = (5, 120);
/// Longest body, in characters.
pub const BODY_MAX: usize = 10_000;
