//! What makes an idea quiet.

use serde::Serialize;

use crate::features::questions::Question;
use crate::platform::clock::Moment;

/// The numbers of the rule, as the page tells them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// At least so many days old.
    pub days: i64,
    /// Opened by at most so many people with a name.
    pub seen: i64,
    /// Supported by at most so many people.
    pub voters: i64,
    /// At least one of so many of those who opened it supports it.
    pub one_of: i64,
}

/// The rule.
pub const RULE: Rule = Rule { days: 3, seen: 40, voters: 10, one_of: 5 };

/// How many of them a page shows: a handful for a day.
pub const HANDFUL: usize = 12;

/// Whether ideas of a question may still be helped along.
#[must_use]
pub fn is_open(question: &Question, now: Moment) -> bool {
    question.takes_votes(now)
}
