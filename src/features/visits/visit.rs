//! The words for a visit.

use crate::platform::clock::Moment;

/// A person at an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visited {
    /// When they were last noted to be there.
    pub seen_at: Moment,
    /// When their visit before that ended; `None` when it was the first.
    pub before_at: Option<Moment>,
}
