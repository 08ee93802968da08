//! The words for support.

use crate::platform::clock::Moment;

/// So many supporters in so many days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// People who voted for it, 1 or more.
    pub supporters: i64,
    /// Days from the step before, or from when the idea was proposed; 1 or more.
    pub days: i64,
}

/// How far an idea has come, as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// How many steps it has taken.
    pub taken: i64,
    /// When the time for the next step is over; `None`: nothing is asked of it, or it has taken all.
    pub due_at: Option<Moment>,
}

/// The most supporters and days that a step may ask for.
pub const MOST: (i64, i64) = (1_000_000, 1_000);
