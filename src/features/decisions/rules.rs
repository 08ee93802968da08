//! Pure decisions about decisions.

use super::decision::{Answer, Original, Refusal};
use crate::features::ideas::{Idea, Status};
use crate::features::questions::Question;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Standing;

/// Whether an idea can be answered: only what stands for itself and is seen.
///
/// # Errors
/// [`Error::Conflict`] with the reason.
pub fn may_decide(idea: &Idea) -> Result<()> {
    match idea.standing {
        Standing::Visible => Ok(()),
        Standing::Merged => Err(Error::Conflict("conflict-merged")),
        _ => Err(Error::Conflict("conflict-hidden")),
    }
}

/// Whether nothing waits to be shown to everybody: one answer after the other.
///
/// # Errors
/// [`Error::Conflict`] when an earlier answer is still between the company and the author.
pub fn is_next(waits: bool) -> Result<()> {
    if waits { Err(Error::Conflict("conflict-decision-waits")) } else { Ok(()) }
}

/// Whether an idea of this question may get this status: once the question is closed, everything has an outcome.
///
/// # Errors
/// [`Error::Conflict`] for a status without an outcome.
pub fn may_stand(question: &Question, status: Status) -> Result<()> {
    if question.closed_at.is_some() && Status::UNDECIDED.contains(&status) {
        Err(Error::Conflict("conflict-question-closed"))
    } else {
        Ok(())
    }
}

/// Which no goes with a status: a refusal says which no it is, anything else is none.
///
/// # Errors
/// [`Error::Invalid`] when a refusal does not say.
pub fn refusal_of(status: Status, refusal: Option<Refusal>) -> Result<Option<Refusal>> {
    match (status, refusal) {
        (Status::Declined, None) => Err(Error::Invalid(FormErrors::one("refusal", "error-choose"))),
        (Status::Declined, refusal) => Ok(refusal),
        _ => Ok(None),
    }
}

/// Whether an answer says something that the newest one does not.
///
/// # Errors
/// [`Error::Conflict`] when it is the same answer again.
pub fn is_news(answer: &Answer, newest: Option<&Original>) -> Result<()> {
    if newest.is_some_and(|newest| answer.says(newest)) {
        Err(Error::Conflict("conflict-already-decided"))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::decisions::decision::Words;
    use crate::platform::id::Language;

    fn answer(status: Status, refusal: Option<Refusal>, reasons: &str) -> Answer {
        let words = Words { reasons: reasons.into(), change: String::new() };
        Answer { status, refusal, language: Language::En, words: vec![(Language::En, words)], hours: 0 }
    }

    fn said(answer: &Answer) -> Original {
        let Answer { status, refusal, language, .. } = *answer;
        Original { status, refusal, language, words: answer.original() }
    }

    #[test]
    fn the_same_answer_is_given_once_and_may_come_back_later() {
        let planned = answer(Status::Planned, None, "Next spring.");
        assert!(is_news(&planned, None).is_ok());
        assert!(is_news(&planned, Some(&said(&answer(Status::Planned, None, "Next summer.")))).is_ok());
        assert!(is_news(&planned, Some(&said(&answer(Status::Building, None, "Next spring.")))).is_ok());
        let again = is_news(&planned, Some(&said(&planned)));
        assert!(matches!(again, Err(Error::Conflict("conflict-already-decided"))));
        let no = |refusal| answer(Status::Declined, Some(refusal), "Too heavy.");
        assert!(is_news(&no(Refusal::Cannot), Some(&said(&no(Refusal::NotNow)))).is_ok(), "another no is news");
    }

    #[test]
    fn a_no_says_which_no() {
        assert!(refusal_of(Status::Declined, None).is_err());
        assert_eq!(refusal_of(Status::Declined, Some(Refusal::Exists)).unwrap(), Some(Refusal::Exists));
        assert_eq!(refusal_of(Status::Planned, Some(Refusal::Exists)).unwrap(), None);
    }
}
