//! Pure decisions about decisions.

use super::decision::{Answer, Original};
use crate::features::ideas::Idea;
use crate::platform::error::{Error, Result};
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
    use crate::features::ideas::Status;
    use crate::platform::id::Language;

    #[test]
    fn the_same_answer_is_given_once_and_may_come_back_later() {
        let language = Language::En;
        let said = |status, reasons: &str| Original { status, language, reasons: reasons.into() };
        let planned = Answer { status: Status::Planned, language, reasons: vec![(language, "Next spring.".into())] };
        assert!(is_news(&planned, None).is_ok());
        assert!(is_news(&planned, Some(&said(Status::Planned, "Next summer."))).is_ok());
        assert!(is_news(&planned, Some(&said(Status::Building, "Next spring."))).is_ok());
        let again = is_news(&planned, Some(&said(Status::Planned, "Next spring.")));
        assert!(matches!(again, Err(Error::Conflict("conflict-already-decided"))));
    }
}
