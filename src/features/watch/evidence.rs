//! What is known of the votes for an idea, where somebody looks closer.

use crate::platform::clock::Moment;
use crate::platform::id::PersonId;

/// A vote, and when the account was made that cast it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cast {
    /// Who.
    pub person: PersonId,
    /// When.
    pub at: Moment,
    /// Since when they have an account.
    pub since: Moment,
}

/// Where somebody was signed in. Neither the network nor the browser is ever shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// Who.
    pub person: PersonId,
    /// From which network, with which browser.
    pub from: (String, String),
    /// When that was last seen.
    pub seen: Moment,
}

/// How old accounts were when they voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ages {
    /// Of these days.
    pub days: i64,
    /// Of this month.
    pub weeks: i64,
    /// Older.
    pub older: i64,
}
