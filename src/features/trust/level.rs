//! How far somebody is known, and from what that follows.

use crate::platform::clock::Moment;

/// How far a community knows somebody: the higher, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// New here: limits hold.
    Newcomer,
    /// Has been here for a while: no limits.
    Known,
    /// Has contributed much that stands.
    Regular,
    /// Has done so for months; staff, too.
    Trusted,
}

/// What is known of somebody, read in one statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// When the account was made.
    pub since: Moment,
    /// Ideas and comments of theirs that stand, counted no further than the rules ask.
    pub standing: i64,
    /// The people who support the one of their ideas that most support.
    pub supporters: i64,
    /// Rulings against them that still hold, of the last half year.
    pub rulings: i64,
}
