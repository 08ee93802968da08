//! Pure decisions about testers.

use super::tester::{Call, State};
use crate::platform::clock::Moment;
use crate::platform::error::Error;

/// Why something cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Nobody is sought, or not any more.
    Over,
    /// They said so already.
    Already,
    /// They got their answer.
    Answered,
    /// All places are taken.
    Full,
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::Conflict(match refused {
            Refused::Over => "conflict-test-over",
            Refused::Already => "conflict-test-already",
            Refused::Answered => "conflict-test-answered",
            Refused::Full => "conflict-test-full",
        })
    }
}

/// Whether one may apply now.
#[must_use]
pub fn is_open(call: &Call, now: Moment) -> bool {
    call.closed_at.is_none() && now < call.until
}

/// Whether somebody who stands so may apply.
///
/// # Errors
/// Why not.
pub fn may_apply(call: &Call, stands: Option<State>, now: Moment) -> Result<(), Refused> {
    match stands {
        _ if !is_open(call, now) => Err(Refused::Over),
        Some(State::Applied | State::Accepted) => Err(Refused::Already),
        Some(State::Declined) => Err(Refused::Answered),
        Some(State::Withdrawn) | None => Ok(()),
    }
}

/// Whether somebody who stands so may be answered like that, when so many were let in. Who was declined may be let in later,
/// when somebody else cannot; who was let in stays.
///
/// # Errors
/// Why not.
pub fn may_answer(call: &Call, stands: State, is_let_in: bool, accepted: i64) -> Result<(), Refused> {
    match (stands, is_let_in) {
        (State::Accepted | State::Withdrawn, _) | (State::Declined, false) => Err(Refused::Answered),
        (State::Applied | State::Declined, true) if accepted >= call.places => Err(Refused::Full),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::id::{Language, ReleaseId};

    fn call(places: i64) -> Call {
        Call {
            release: ReleaseId(1),
            language: Language::En,
            words: String::new(),
            places,
            until: Moment(100),
            closed_at: None,
        }
    }

    #[test]
    fn one_applies_once_and_in_time() {
        let open = call(2);
        assert_eq!(may_apply(&open, None, Moment(99)), Ok(()));
        assert_eq!(may_apply(&open, Some(State::Withdrawn), Moment(99)), Ok(()));
        assert_eq!(may_apply(&open, None, Moment(100)), Err(Refused::Over));
        let closed = Call { closed_at: Some(Moment(5)), ..call(2) };
        assert_eq!(may_apply(&closed, None, Moment(9)), Err(Refused::Over));
        assert_eq!(may_apply(&open, Some(State::Accepted), Moment(9)), Err(Refused::Already));
        assert_eq!(may_apply(&open, Some(State::Declined), Moment(9)), Err(Refused::Answered));
    }

    #[test]
    fn nobody_is_let_in_beyond_the_places() {
        assert_eq!(may_answer(&call(2), State::Applied, true, 1), Ok(()));
        assert_eq!(may_answer(&call(2), State::Applied, true, 2), Err(Refused::Full));
        assert_eq!(may_answer(&call(2), State::Applied, false, 2), Ok(()));
        assert_eq!(may_answer(&call(2), State::Declined, true, 1), Ok(()));
        assert_eq!(may_answer(&call(2), State::Accepted, false, 1), Err(Refused::Answered));
        assert_eq!(may_answer(&call(2), State::Withdrawn, true, 0), Err(Refused::Answered));
    }
}
