//! Pure decisions about suggested changes.

use super::refinement::{Refinement, State};
use crate::features::ideas::idea::{BODY_MAX, Idea, TITLE, Text};
use crate::platform::error::{Error, FormErrors, Result};

/// How many suggestions of one person may wait at one idea.
pub const WAITING: i64 = 3;

/// Whether a suggestion says something new, of a version that there is.
///
/// # Errors
/// [`Error::Invalid`] when nothing was changed, [`Error::Conflict`] when there is no such version.
pub fn says_something(idea: &Idea, base_version: i64, suggested: &Text, base: &Text, newest: &Text) -> Result<()> {
    if !(1..=idea.version).contains(&base_version) {
        return Err(Error::Conflict("conflict-stale"));
    }
    if suggested == base || suggested == newest {
        return Err(Error::Invalid(FormErrors::one("body", "error-nothing-changed")));
    }
    Ok(())
}

/// Whether a person may suggest one more while so many of theirs wait.
///
/// # Errors
/// [`Error::Conflict`].
pub fn may_wait(waiting: i64) -> Result<()> {
    if waiting < WAITING { Ok(()) } else { Err(Error::Conflict("conflict-refinements-waiting")) }
}

/// Whether a suggestion still waits for an answer.
///
/// # Errors
/// [`Error::Conflict`] when it was answered, taken back or hidden.
pub fn is_open(refinement: &Refinement) -> Result<()> {
    match refinement.state {
        State::Open if refinement.is_hidden => Err(Error::Conflict("conflict-refinement-hidden")),
        State::Open => Ok(()),
        _ => Err(Error::Conflict("conflict-refinement-answered")),
    }
}

/// Whether a text fits into an idea; two that fit may not when brought together.
#[must_use]
pub fn fits(text: &Text) -> bool {
    text.title.chars().count() <= TITLE.1 && text.body.chars().count() <= BODY_MAX
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::id::{Code, IdeaId, PersonId, RefinementId};

    fn refinement(state: State, is_hidden: bool) -> Refinement {
        Refinement {
            id: RefinementId(1),
            code: Code::parse("0123456789").unwrap(),
            idea: IdeaId(1),
            author: PersonId(1),
            base_version: 1,
            text: Text { title: "Title".into(), body: String::new() },
            state,
            answerer: None,
            is_hidden,
        }
    }

    #[test]
    fn only_what_waits_in_sight_is_answered() {
        assert!(is_open(&refinement(State::Open, false)).is_ok());
        assert!(is_open(&refinement(State::Open, true)).is_err());
        for state in [State::Accepted, State::Adapted, State::Declined, State::Withdrawn, State::Removed] {
            assert!(is_open(&refinement(state, false)).is_err());
        }
    }

    #[test]
    fn few_wait_at_a_time() {
        assert!(may_wait(WAITING - 1).is_ok());
        assert!(may_wait(WAITING).is_err());
    }
}
