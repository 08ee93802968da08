//! Pure decisions about closing.

use crate::features::questions::{Phase, Question};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};

/// Whether a question can be closed now, with so many ideas in it that have no outcome yet.
///
/// # Errors
/// [`Error::Conflict`]: the question that is always open never closes; any other one closes after voting, and only when
/// every idea has an outcome.
pub fn may_close(question: &Question, undecided: i64, now: Moment) -> Result<()> {
    if question.is_standing {
        return Err(Error::Conflict("conflict-standing"));
    }
    if question.phase_at(now) != Phase::Review {
        return Err(Error::Conflict("conflict-phase-review"));
    }
    if undecided > 0 { Err(Error::Conflict("conflict-undecided")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::questions::{Audience, Ballot, Schedule};
    use crate::platform::id::{Code, Language, PersonId, QuestionId, Standing};

    #[test]
    fn nothing_is_closed_over_anybody_s_head() {
        let at = |day: i64| Some(Moment(day * Moment::DAY));
        let mut question = Question {
            id: QuestionId(1),
            code: Code::parse("0123456789").unwrap(),
            host: PersonId(1),
            language: Language::En,
            standing: Standing::Visible,
            is_standing: false,
            schedule: Schedule { opens_at: at(1), voting_at: at(5), review_at: at(9), ..Default::default() },
            closed_at: None,
            audience: Audience::Everyone,
            relations: String::new(),
            ballot: Ballot::default(),
            holds_newcomers: false,
        };
        let close =
            |question: &Question, undecided, day: i64| may_close(question, undecided, Moment(day * Moment::DAY));
        assert!(close(&question, 0, 9).is_ok());
        assert!(matches!(close(&question, 1, 9), Err(Error::Conflict("conflict-undecided"))));
        assert!(matches!(close(&question, 0, 8), Err(Error::Conflict("conflict-phase-review"))));
        question.is_standing = true;
        assert!(matches!(close(&question, 0, 9), Err(Error::Conflict("conflict-standing"))));
    }
}
