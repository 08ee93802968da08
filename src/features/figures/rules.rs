//! Pure decisions about figures: where a week begins, what a share is.

use crate::platform::clock::Moment;

/// How many weeks are told, this one among them.
pub const WEEKS: i64 = 12;
/// How long a week is, in microseconds.
pub const WEEK: i64 = 7 * Moment::DAY;
/// The first Monday of 1970, in microseconds.
pub const MONDAY: i64 = 4 * Moment::DAY;

/// The number of the week in which a moment falls.
#[must_use]
pub fn week_of(at: Moment) -> i64 {
    (at.0 - MONDAY).div_euclid(WEEK)
}

/// When a week begins.
#[must_use]
pub fn begin_of(week: i64) -> Moment {
    Moment(week * WEEK + MONDAY)
}

/// A part in hundredths of the whole, rounded; none of nothing.
#[must_use]
pub fn share(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (part * 100 + whole / 2) / whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_on_monday() {
        let at = |text: &str| -> Moment { text.parse::<jiff::Timestamp>().unwrap().into() };
        let monday = at("2026-11-30T00:00:00Z");
        assert_eq!(begin_of(week_of(monday)), monday);
        assert_eq!(week_of(monday.plus(-1)) + 1, week_of(monday));
        assert_eq!(week_of(at("2026-12-06T23:59:59Z")), week_of(monday));
    }

    #[test]
    fn shares_are_rounded() {
        assert_eq!((share(1, 3), share(2, 3), share(0, 0), share(0, 5)), (Some(33), Some(67), None, Some(0)));
    }
}
