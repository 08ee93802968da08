//! How often somebody is asked how to sign, and what silence means.

use crate::platform::clock::Moment;

/// How many times somebody who does not answer is reminded.
pub const REMINDERS: i64 = 2;

/// How long an answer is waited for before the next reminder, and after the last one, in microseconds.
pub const WAITS: i64 = 7 * Moment::DAY;

/// What is due with somebody who has not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Ask for the first time.
    Ask,
    /// Remind them; the last time, or not.
    Remind {
        /// Whether nobody asks after this.
        is_last: bool,
    },
    /// Their silence is an answer: without a name.
    Lapse,
    /// Nothing before this moment.
    Wait(Moment),
}

impl Step {
    /// The word by which a letter says what it is.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Remind { is_last: true } => "last",
            Self::Remind { is_last: false } => "again",
            _ => "first",
        }
    }
}

/// What is due with somebody who was asked so many times, the last time at this moment. Nobody's silence is taken for an
/// answer who was not asked and reminded, however long a server stood still.
#[must_use]
pub fn step(asks: i64, asked_at: Option<Moment>, now: Moment) -> Step {
    let Some(asked_at) = asked_at.filter(|_| asks > 0) else { return Step::Ask };
    let due_at = asked_at.plus(WAITS);
    if due_at > now {
        Step::Wait(due_at)
    } else if asks > REMINDERS {
        Step::Lapse
    } else {
        Step::Remind { is_last: asks == REMINDERS }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_counts_after_two_reminders_and_not_before() {
        let asked = Moment(0);
        let (soon, due) = (Moment(WAITS - 1), Moment(WAITS));
        assert_eq!(step(0, None, due), Step::Ask);
        assert_eq!(step(1, Some(asked), soon), Step::Wait(due));
        assert_eq!(step(1, Some(asked), due), Step::Remind { is_last: false });
        assert_eq!(step(2, Some(asked), due), Step::Remind { is_last: true });
        assert_eq!(step(3, Some(asked), soon), Step::Wait(due));
        assert_eq!(step(3, Some(asked), due), Step::Lapse);
        // A year without a server: the first reminder, not the end.
        assert_eq!(step(1, Some(asked), Moment(365 * Moment::DAY)), Step::Remind { is_last: false });
    }
}
