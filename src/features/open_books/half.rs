//! Half-years, in UTC: so that everybody counts the same, wherever and whenever they count.

use std::fmt;

use crate::platform::clock::Moment;

/// A half of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Half {
    year: i64,
    is_second: bool,
}

/// The first year and the last of which anything is told.
const YEARS: (i64, i64) = (2000, 2999);

fn is_leap(year: i64) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

/// Days from 1970-01-01 to the first of January of a year.
fn days_before(year: i64) -> i64 {
    let before = year - 1;
    365 * (year - 1970) + (before / 4 - before / 100 + before / 400) - (1969 / 4 - 1969 / 100 + 1969 / 400)
}

impl Half {
    /// As an address names it: `2026-h2`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, half) = text.split_once("-h")?;
        let is_plain = year.len() == 4 && year.bytes().all(|digit| digit.is_ascii_digit());
        let year = year.parse().ok().filter(|year| is_plain && (YEARS.0..=YEARS.1).contains(year))?;
        match half {
            "1" => Some(Self { year, is_second: false }),
            "2" => Some(Self { year, is_second: true }),
            _ => None,
        }
    }

    /// The one in which a moment falls.
    #[must_use]
    pub fn of(at: Moment) -> Self {
        let day = at.0.div_euclid(Moment::DAY);
        // A year has 365.2425 days in the mean: the guess is the year itself or beside it.
        let guess = (1970 + (day * 10_000).div_euclid(3_652_425)).clamp(YEARS.0, YEARS.1);
        let year = (guess - 1..=guess + 1).rev().find(|year| days_before(*year) <= day).unwrap_or(guess);
        let first = Self { year, is_second: false };
        Self { is_second: at >= first.to(), ..first }
    }

    /// Its first moment.
    #[must_use]
    pub fn from(self) -> Moment {
        let first = days_before(self.year);
        let day = if self.is_second { first + 181 + i64::from(is_leap(self.year)) } else { first };
        Moment(day * Moment::DAY)
    }

    /// The first moment after it.
    #[must_use]
    pub fn to(self) -> Moment {
        self.next().from()
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self { year: self.year + i64::from(self.is_second), is_second: !self.is_second }
    }

    /// The one before it.
    #[must_use]
    pub fn before(self) -> Self {
        Self { year: self.year - i64::from(!self.is_second), is_second: !self.is_second }
    }

    /// From the newest to the oldest, both among them.
    #[must_use]
    pub fn down_from(newest: Self, oldest: Self) -> Vec<Self> {
        std::iter::successors(Some(newest), |half| Some(half.before())).take_while(|half| *half >= oldest).collect()
    }

    /// Its year.
    #[must_use]
    pub fn year(self) -> i64 {
        self.year
    }

    /// 1 or 2.
    #[must_use]
    pub fn number(self) -> i64 {
        1 + i64::from(self.is_second)
    }
}

impl fmt::Display for Half {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-h{}", self.year, self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse::<jiff::Timestamp>().unwrap().into()
    }

    #[test]
    fn a_half_year_begins_and_ends_in_utc() {
        for (text, from, to) in [
            ("2026-h1", "2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z"),
            ("2026-h2", "2026-07-01T00:00:00Z", "2027-01-01T00:00:00Z"),
            ("2028-h1", "2028-01-01T00:00:00Z", "2028-07-01T00:00:00Z"),
            ("2000-h2", "2000-07-01T00:00:00Z", "2001-01-01T00:00:00Z"),
            ("2100-h2", "2100-07-01T00:00:00Z", "2101-01-01T00:00:00Z"),
        ] {
            let half = Half::parse(text).unwrap();
            assert_eq!((half.from(), half.to(), half.to_string().as_str()), (at(from), at(to), text));
            assert_eq!(Half::of(half.from()), half);
            assert_eq!(Half::of(half.to().plus(-1)), half);
            assert_eq!((half.next().before(), Half::of(half.to())), (half, half.next()));
        }
    }

    #[test]
    fn what_is_none_is_refused() {
        for text in ["", "2026", "2026-h3", "2026-h", "26-h1", "1999-h1", "+026-h1", "2026-h1x", "2026-H1"] {
            assert_eq!(Half::parse(text), None, "{text}");
        }
    }

    #[test]
    fn halves_are_told_from_the_newest_down() {
        let half = |text| Half::parse(text).unwrap();
        assert_eq!(Half::down_from(half("2026-h2"), half("2025-h2")), ["2026-h2", "2026-h1", "2025-h2"].map(half));
        assert_eq!(Half::down_from(half("2026-h1"), half("2026-h2")), []);
    }
}
