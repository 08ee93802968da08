//! A ruling as everybody reads it.

use crate::features::cases::case::Subject;
use crate::features::moderation::ruling::{Ground, Kind, Origin};
use crate::platform::clock::Moment;
use crate::platform::id::{HouseRuleId, PersonId, RulingId};

/// A ruling, without whom it is about.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its row.
    pub id: RulingId,
    /// What was done.
    pub kind: Kind,
    /// To what kind of thing.
    pub subject: Subject,
    /// On what ground.
    pub ground: Ground,
    /// The rule of the house.
    pub rule: Option<HouseRuleId>,
    /// The law.
    pub law: String,
    /// What made a moderator look.
    pub origin: Origin,
    /// Whether the program noticed it first.
    pub is_detected: bool,
    /// When.
    pub at: Moment,
    /// When it ends by itself.
    pub until: Option<Moment>,
    /// The reason, where it was opened.
    pub reason: Option<String>,
    /// The number under which it is sealed.
    pub sealed: Option<i64>,
}

/// What became of a ruling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fate {
    /// When it was taken back.
    pub undone_at: Option<Moment>,
    /// Whether it was appealed, and how the last appeal stands.
    pub appeal: Option<Appeal>,
}

/// How an appeal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appeal {
    /// Nobody has decided it.
    Open,
    /// The ruling stands.
    Lost,
    /// The ruling was reversed.
    Won,
}

impl Appeal {
    /// The word for pages and programs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Lost => "upheld",
            Self::Won => "overturned",
        }
    }
}

/// A ruling whose reason is to be opened or closed.
#[derive(Debug, Clone)]
pub struct Reasoned {
    /// Its row.
    pub id: RulingId,
    /// What was done.
    pub kind: Kind,
    /// The reason.
    pub reason: String,
    /// Whom it is about.
    pub person: Option<PersonId>,
}
