//! What the daily letter tells, and to whom.

use crate::platform::clock::Moment;
use crate::platform::id::{Language, PersonId};

/// What waits, and what was done yesterday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Briefing {
    /// Open cases.
    pub waiting: i64,
    /// When the oldest of them was opened.
    pub oldest: Option<Moment>,
    /// Appeals without an answer.
    pub appeals: i64,
    /// When the oldest of them came.
    pub oldest_appeal: Option<Moment>,
    /// Cases that were opened in the last 24 hours.
    pub opened: i64,
    /// Cases that were closed in the last 24 hours.
    pub closed: i64,
}

/// Somebody who wants the letter and got none lately.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Who.
    pub person: PersonId,
    /// Their address.
    pub address: String,
    /// Their language.
    pub language: Language,
}
