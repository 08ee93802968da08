//! Pure decisions about appeals.

use crate::features::moderation::Kind;
use crate::features::statements::Statement;
use crate::features::statements::rules::outcome;
use crate::features::statements::statement::Outcome;
use crate::platform::clock::Moment;
use crate::platform::error::Error;
use crate::platform::id::PersonId;

/// Why there is no appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The six months are over.
    Late,
    /// There was one.
    Twice,
    /// What was reported is out of sight already.
    Granted,
    /// It was decided.
    Decided,
}

impl From<Refused> for Error {
    fn from(why: Refused) -> Self {
        Self::Conflict(match why {
            Refused::Late => "conflict-appeal-late",
            Refused::Twice => "conflict-appealed",
            Refused::Granted => "conflict-appeal-granted",
            Refused::Decided => "conflict-appeal-decided",
        })
    }
}

/// Whether one may appeal against what a statement says; `kind` is its ruling's.
///
/// # Errors
/// Why not.
pub fn may_appeal(statement: &Statement, kind: Option<Kind>, has_one: bool, now: Moment) -> Result<(), Refused> {
    if has_one {
        Err(Refused::Twice)
    } else if now > statement.appeal_until {
        Err(Refused::Late)
    } else if statement.is_for_reporter() && outcome(kind) != Outcome::Kept {
        Err(Refused::Granted)
    } else {
        Ok(())
    }
}

/// Whether somebody who ruled first decides about the appeal, too: only where nobody else can.
#[must_use]
pub fn is_for_same(first: Option<PersonId>, actor: Option<PersonId>, able: &[PersonId], parties: &[PersonId]) -> bool {
    let another = able.iter().any(|person| Some(*person) != first && !parties.contains(person));
    first.is_some() && first == actor && !another
}

/// Why somebody does not decide about an appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Involved {
    /// It is theirs, or about what is theirs.
    Party,
    /// They ruled first, and somebody else can decide.
    First,
}

/// Whether somebody decides about an appeal: neither a party, nor who ruled first where there is another.
///
/// # Errors
/// Why not.
pub fn may_decide(
    actor: Option<PersonId>,
    first: Option<PersonId>,
    parties: &[PersonId],
    able: &[PersonId],
) -> Result<(), Involved> {
    if actor.is_some_and(|actor| parties.contains(&actor)) {
        Err(Involved::Party)
    } else if first.is_some() && first == actor && !is_for_same(first, actor, able, parties) {
        Err(Involved::First)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::id::{Code, Language, ReportId, StatementId};

    fn statement(report: Option<ReportId>) -> Statement {
        Statement {
            id: StatementId(1),
            code: Code::parse("0000000007").unwrap(),
            ruling: None,
            case: None,
            person: Some(PersonId(1)),
            report,
            language: Language::En,
            created_at: Moment(1),
            appeal_until: Moment(10),
        }
    }

    #[test]
    fn one_appeals_once_and_in_time() {
        let (author, reporter) = (statement(None), statement(Some(ReportId(1))));
        let (now, late) = (Moment(10), Moment(11));
        assert_eq!(may_appeal(&author, Some(Kind::Hide), false, now), Ok(()));
        assert_eq!(may_appeal(&author, Some(Kind::Hide), true, now), Err(Refused::Twice));
        assert_eq!(may_appeal(&author, Some(Kind::Hide), false, late), Err(Refused::Late));
        assert_eq!(may_appeal(&reporter, None, false, now), Ok(()));
        assert_eq!(may_appeal(&reporter, Some(Kind::Hide), false, now), Err(Refused::Granted));
    }

    #[test]
    fn the_first_decides_again_only_where_nobody_else_can() {
        let [marta, luca, ana] = [PersonId(1), PersonId(2), PersonId(3)];
        assert!(!is_for_same(Some(marta), Some(marta), &[marta, luca], &[ana]));
        assert!(is_for_same(Some(marta), Some(marta), &[marta], &[ana]));
        // The other one is who appeals.
        assert!(is_for_same(Some(marta), Some(marta), &[marta, luca], &[luca]));
        assert!(!is_for_same(Some(marta), Some(luca), &[marta], &[ana]));
    }
}
