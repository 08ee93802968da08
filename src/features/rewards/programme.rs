//! The words for a programme.

use crate::features::credits::credit::{Degree, Role};
use crate::features::ledger::unit::Unit;
use crate::platform::clock::Moment;
use crate::platform::id::{Code, ItemId, PersonId, ProgrammeId, ReleaseId, SaleId};

crate::words! {
    /// What a programme gives.
    pub enum Gives {
        /// Thanks, and the signature: that is a reward.
        Thanks = "thanks",
        /// Points, by role and degree.
        Points = "points",
        /// One of something from the catalogue, to each.
        Item = "item",
        /// A sum of money, divided once.
        Money = "money",
        /// A share of net sales, divided period after period.
        Sales = "sales",
    }
}

impl Gives {
    /// Whether something is divided, so that there are shares.
    #[must_use]
    pub fn divides(self) -> bool {
        matches!(self, Self::Money | Self::Sales)
    }
}

/// What is to be given, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// What.
    pub gives: Gives,
    /// In what it is counted.
    pub unit: Unit,
    /// Points: for each step of weight. Money: the sum that is divided. In minor units.
    pub amount: i64,
    /// Sales: the share of them, in 1/10,000.
    pub rate: i64,
    /// Points: at most so many for one. Sales: at most so much in all. In minor units.
    pub cap: Option<i64>,
    /// Sales: what is sold up to here is not shared, in minor units.
    pub threshold: i64,
    /// Points: for so many days; nothing: without an end.
    pub lasts: Option<i64>,
    /// Whether all who shaped any public release of the product are meant, not only this one.
    pub is_for_product: bool,
    /// Whether the colophon says what was given.
    pub is_public: bool,
    /// How much each role weighs.
    pub weights: Weights,
}

/// How much each role weighs, 0 to [`WEIGHT_MAX`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights(pub Vec<(Role, i64)>);

impl Weights {
    /// What is meant when nobody says otherwise.
    #[must_use]
    pub fn usual() -> Self {
        let of = |role| match role {
            Role::Proposed => 6,
            Role::Refined => 4,
            Role::Tested => 3,
            Role::Discussed | Role::Moderated => 2,
            Role::Supported => 1,
        };
        Self(Role::ALL.iter().map(|role| (*role, of(*role))).collect())
    }

    /// The weight of a role.
    #[must_use]
    pub fn of(&self, role: Role) -> i64 {
        self.0.iter().find(|(ours, _)| *ours == role).map_or(0, |(_, weight)| *weight)
    }
}

/// What rules need to know of a programme.
#[derive(Debug, Clone)]
pub struct Programme {
    /// Inner id.
    pub id: ProgrammeId,
    /// Public code.
    pub code: Code,
    /// The release it belongs to.
    pub release: ReleaseId,
    /// What is given.
    pub terms: Terms,
    /// Something from the catalogue.
    pub item: Option<ItemId>,
    /// When it was confirmed; nothing is given before.
    pub confirmed_at: Option<Moment>,
}

/// Somebody with what they did, as it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Who.
    pub person: PersonId,
    /// What they did, and how much of it.
    pub credits: Vec<(Role, Degree)>,
    /// What that weighs.
    pub weight: i64,
    /// Their share of the whole in 1/10,000, where something is divided.
    pub share: Option<i64>,
    /// What they get at once, in minor units of the programme.
    pub amount: i64,
}

/// Some months in a row, as sales are counted: a month, a quarter, a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The first month, counted from January of the year 0.
    pub first: i64,
    /// How many: 1, 3 or 12.
    pub months: i64,
}

impl Period {
    /// A period as it is written: `2026-10`, `2026-q4`, `2026`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        let (year, rest) = match text.split_once('-') {
            Some((year, rest)) => (year, Some(rest)),
            None => (text.as_str(), None),
        };
        let number = |text: &str, length: usize| -> Option<i64> {
            let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| text.parse().ok()).flatten()
        };
        let year = number(year, 4).filter(|year| *year >= 1900)? * 12;
        match rest {
            None => Some(Self { first: year, months: 12 }),
            Some(rest) => match rest.strip_prefix('q') {
                Some(quarter) => {
                    let quarter = number(quarter, 1).filter(|quarter| (1..=4).contains(quarter))?;
                    Some(Self { first: year + (quarter - 1) * 3, months: 3 })
                }
                None => {
                    let month = number(rest, 2).filter(|month| (1..=12).contains(month))?;
                    Some(Self { first: year + month - 1, months: 1 })
                }
            },
        }
    }

    /// Whether both have a month in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.first < other.first + other.months && other.first < self.first + self.months
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month) = (self.first.div_euclid(12), self.first.rem_euclid(12));
        match self.months {
            12 => write!(f, "{year:04}"),
            3 => write!(f, "{year:04}-q{}", month / 3 + 1),
            _ => write!(f, "{year:04}-{:02}", month + 1),
        }
    }
}

/// Net sales of a period, as imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sold {
    /// Where it stands in the file, from 1.
    pub line: usize,
    /// When.
    pub period: Period,
    /// How much, in minor units; below zero when more came back than went.
    pub net: i64,
}

/// Net sales of a period, as kept.
#[derive(Debug, Clone)]
pub struct Sale {
    /// Inner id.
    pub id: SaleId,
    /// Public code.
    pub code: Code,
    /// When.
    pub period: Period,
    /// How much was sold, in minor units.
    pub net: i64,
    /// How much of it was due.
    pub pot: i64,
    /// When it was brought in.
    pub at: Moment,
    /// When it was taken back.
    pub reversed_at: Option<Moment>,
}

/// The largest weight of a role.
pub const WEIGHT_MAX: i64 = 100;
/// How many days points last at most.
pub const LASTS_MAX: i64 = 3_650;
/// How many rows of sales one form brings.
pub const ROWS_MAX: usize = 500;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_they_are_written() {
        for text in ["2026-10", "2026-q4", "2026"] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Period::parse(" 2026-Q1 ").unwrap().to_string(), "2026-q1");
        for wrong in ["", "26", "2026-13", "2026-0", "2026-q5", "2026-1", "0012", "2026-10-01", "20２6"] {
            assert_eq!(Period::parse(wrong), None, "{wrong}");
        }
        let [october, quarter, year, next] =
            ["2026-10", "2026-q4", "2026", "2027-01"].map(|text| Period::parse(text).unwrap());
        assert!(october.overlaps(quarter) && quarter.overlaps(year) && year.overlaps(october));
        assert!(!year.overlaps(next) && !next.overlaps(quarter));
    }
}
