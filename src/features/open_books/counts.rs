//! The figures of a half-year, as Regulation (EU) 2022/2065 lists them in articles 15(1) and 24(1).

use super::half::Half;
use crate::features::cases::case::Subject;
use crate::features::moderation::ruling::{Ground, Kind, Origin};
use crate::platform::clock::Moment;
use crate::platform::id::HouseRuleId;

/// How many rulings of one sort were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruled {
    /// What was done.
    pub kind: Kind,
    /// To what kind of thing.
    pub subject: Subject,
    /// On what ground.
    pub ground: Ground,
    /// The rule of the house.
    pub rule: Option<HouseRuleId>,
    /// What made a moderator look.
    pub origin: Origin,
    /// Whether the program noticed it first.
    pub is_detected: bool,
    /// How many.
    pub rulings: i64,
    /// How many of them were taken back since, on appeal or without.
    pub overturned: i64,
}

/// Notices of illegal content (article 16) in one category: the rule that whoever wrote named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Noticed {
    /// The category; none: another, or not said.
    pub rule: Option<HouseRuleId>,
    /// How many came.
    pub notices: i64,
    /// How many from people without an account.
    pub outside: i64,
    /// How many were settled.
    pub settled: i64,
    /// How many led to a ruling on the ground of a law.
    pub by_law: i64,
    /// How many led to a ruling on the ground of a rule of the house.
    pub by_rule: i64,
    /// How many led to another ruling.
    pub otherwise: i64,
    /// The median time from a notice to what was decided, in microseconds.
    pub median: Option<i64>,
}

/// Complaints about rulings (article 20) on one ground, from one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Complained {
    /// The ground of the ruling.
    pub ground: Ground,
    /// Whether it came from whoever had reported, and not from whom the ruling restricts.
    pub is_reporter: bool,
    /// How many came.
    pub complaints: i64,
    /// How many were decided.
    pub decided: i64,
    /// How many reversed the ruling.
    pub reversed: i64,
}

/// The figures of a half-year, as they stand when they are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// The half-year.
    pub half: Half,
    /// When they were counted.
    pub made_at: Moment,
    /// The rulings made in it.
    pub rulings: Vec<Ruled>,
    /// The notices that came in it, by category.
    pub notices: Vec<Noticed>,
    /// The median time from a notice to what was decided, over all of them.
    pub notices_median: Option<i64>,
    /// The complaints that came in it.
    pub complaints: Vec<Complained>,
    /// The median time from a complaint to its decision.
    pub complaints_median: Option<i64>,
}

/// How many, and how many of them were overturned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// How many.
    pub rulings: i64,
    /// How many of them were taken back since.
    pub overturned: i64,
}

impl Counts {
    /// The rulings of which something holds.
    #[must_use]
    pub fn sum(&self, holds: impl Fn(&Ruled) -> bool) -> Sum {
        self.rulings.iter().filter(|ruled| holds(ruled)).fold(Sum::default(), |sum, ruled| Sum {
            rulings: sum.rulings + ruled.rulings,
            overturned: sum.overturned + ruled.overturned,
        })
    }

    /// Whether nothing happened in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rulings.is_empty() && self.notices.is_empty() && self.complaints.is_empty()
    }
}

/// Whether a moderator looked of their own accord: nobody reported or gave notice.
#[must_use]
pub fn is_own(ruled: &Ruled) -> bool {
    matches!(ruled.origin, Origin::Own | Origin::Machine)
}
