//! Pure decisions about the daily letter.

use super::briefing::Briefing;
use crate::platform::clock::Moment;

/// The hour at which it is written, in UTC: morning where most of our communities are.
pub const HOUR: i64 = 5;
/// Nobody gets two within this time, in microseconds.
pub const BETWEEN: i64 = 20 * Moment::HOUR;
/// An appeal that has waited so long is due, in microseconds.
pub const APPEAL_DUE: i64 = 7 * Moment::DAY;

/// The next moment after this one at which letters are written.
#[must_use]
pub fn next_after(now: Moment) -> Moment {
    let shifted = now.0 - HOUR * Moment::HOUR;
    Moment((shifted.div_euclid(Moment::DAY) + 1) * Moment::DAY + HOUR * Moment::HOUR)
}

/// Whether there is something to write about.
#[must_use]
pub fn has_news(briefing: &Briefing) -> bool {
    briefing.waiting > 0 || briefing.appeals > 0
}

/// Whole days since a moment.
#[must_use]
pub fn days_since(then: Moment, now: Moment) -> i64 {
    ((now.0 - then.0) / Moment::DAY).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letter_is_written_once_a_day_at_its_hour() {
        let hour = |n: i64| Moment(n * Moment::HOUR);
        assert_eq!(next_after(hour(0)), hour(5));
        assert_eq!(next_after(hour(5)), hour(29));
        assert_eq!(next_after(hour(28)), hour(29));
    }

    #[test]
    fn nothing_waits_and_nothing_is_written() {
        assert!(!has_news(&Briefing { opened: 3, closed: 3, ..Briefing::default() }));
        assert!(has_news(&Briefing { waiting: 1, ..Briefing::default() }));
        assert!(has_news(&Briefing { appeals: 1, ..Briefing::default() }));
    }
}
