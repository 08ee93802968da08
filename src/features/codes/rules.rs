//! Pure decisions about mailed links and codes.

use crate::platform::clock::Moment;

/// How long a mailed link or code lives, in microseconds.
pub const LIFE: i64 = 30 * Moment::MINUTE;
/// How long a link to a new password lives, in microseconds.
pub const RESET_LIFE: i64 = Moment::HOUR;
/// How long both sides of a change of address wait, in microseconds.
pub const ADDRESS_LIFE: i64 = Moment::DAY;
/// The least time that somebody needs to fill in a form, in microseconds.
pub const FORM_TIME: i64 = 2 * Moment::SECOND;
/// How long a form may stay open, in microseconds.
pub const FORM_LIFE: i64 = 2 * Moment::DAY;

/// What the time between a form's showing and its sending says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Somebody typed.
    Human,
    /// Nobody types so fast.
    TooFast,
    /// It was shown too long ago, or not by us.
    Stale,
}

/// The pace at which a form came that was shown then.
#[must_use]
pub fn pace(shown: Moment, now: Moment) -> Pace {
    if now < shown.plus(FORM_TIME) {
        Pace::TooFast
    } else if now > shown.plus(FORM_LIFE) {
        Pace::Stale
    } else {
        Pace::Human
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_fills_in_a_form_in_a_second() {
        let shown = Moment(1_000 * Moment::SECOND);
        assert_eq!(pace(shown, shown.plus(Moment::SECOND)), Pace::TooFast);
        assert_eq!(pace(shown, shown.plus(2 * Moment::SECOND)), Pace::Human);
        assert_eq!(pace(shown, shown.plus(Moment::DAY)), Pace::Human);
        assert_eq!(pace(shown, shown.plus(3 * Moment::DAY)), Pace::Stale);
    }
}
