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

crate::words! {
    /// Whom a question is put to.
    pub enum Audience {
        /// Whoever reads the community.
        Everyone = "everyone",
        /// Those who are something in particular to the company.
        Relations = "relations",
        /// Those who were invited to it.
        Invited = "invited",
    }
}

/// How a question is voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ballot {
    /// How many votes a person may spend on the question; `None`: one on each idea, as many ideas as they like.
    pub budget: Option<i64>,
    /// How many of them may go to one idea; 1 or more.
    pub per_idea: i64,
    /// Whether nobody learns the counts before voting is over.
    pub is_hidden: bool,
    /// Whether one may vote for an idea of one's own.
    pub takes_own: bool,
    /// Whether staff may note the vote of somebody they met elsewhere.
    pub takes_met: bool,
}

impl Default for Ballot {
    fn default() -> Self {
        Self { budget: None, per_idea: 1, is_hidden: false, takes_own: true, takes_met: false }
    }
}

/// Whom a question is put to, how it is voted on, what it follows, and where a short link leads to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Whom it is put to.
    pub audience: Audience,
    /// To whom, when it is put to some relations: their words, separated by spaces.
    pub relations: String,
    /// How it is voted on.
    pub ballot: Ballot,
    /// The word of its short link.
    pub short: Option<String>,
    /// The question whose next round it is.
    pub previous: Option<QuestionId>,
    /// Whether the first contributions of newcomers wait for a moderator's look.
    pub holds_newcomers: bool,
}

impl Default for Frame {
    fn default() -> Self {
        Self {
            audience: Audience::Everyone,
            relations: String::new(),
            ballot: Ballot::default(),
            short: None,
            previous: None,
            holds_newcomers: false,
        }
    }
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
    /// When the product team closed it; it is decided from then on.
    pub closed_at: Option<Moment>,
    /// Whom it is put to.
    pub audience: Audience,
    /// To whom, when it is put to some relations: their words, separated by spaces.
    pub relations: String,
    /// How it is voted on.
    pub ballot: Ballot,
    /// Whether the first contributions of newcomers wait for a moderator's look.
    pub holds_newcomers: bool,
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
    /// What belongs into it, one thing a line; may be empty.
    pub in_scope: String,
    /// What does not, one thing a line; may be empty.
    pub out_of_scope: String,
}

/// Longest title, in characters.
pub const TITLE_MAX: usize = 120;
/// Longest summary, in characters.
pub const SUMMARY_MAX: usize = 240;
/// Longest list of what belongs into it, or not, in characters.
pub const SCOPE_MAX: usize = 1_000;
/// The most votes that a person may be given for a question.
pub const BUDGET_MAX: i64 = 1_000;
/// How long the word of a short link may be, in characters.
pub const SHORT: std::ops::RangeInclusive<usize> = 2..=30;
/// Longest body, in characters.
pub const BODY_MAX: usize = 10_000;
