//! Pure decisions about cases: who may decide one now, and for how long it can be taken back.

use super::case::Case;
use crate::platform::clock::Moment;
use crate::platform::error::Error;
use crate::platform::id::PersonId;

/// How long a case belongs to who took it, in microseconds: long enough to read and to write, short enough that nothing waits
/// for somebody who went home.
pub const CLAIM: i64 = 10 * Moment::MINUTE;
/// How long a decision in the queue can be taken back with one key, in microseconds. After that it is undone by a ruling.
pub const UNDO: i64 = 10 * Moment::MINUTE;

/// Why a case is not this moderator's to decide now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It was decided.
    Decided,
    /// Somebody else looks at it.
    Claimed,
}

impl From<Taken> for Error {
    fn from(taken: Taken) -> Self {
        Self::Conflict(match taken {
            Taken::Decided => "conflict-case-decided",
            Taken::Claimed => "conflict-case-claimed",
        })
    }
}

/// Whether this moderator may decide a case now: nobody decides what was decided, or what another one is looking at.
///
/// # Errors
/// Why not.
pub fn is_free(case: &Case, moderator: PersonId, now: Moment) -> Result<(), Taken> {
    if case.end.is_some() {
        return Err(Taken::Decided);
    }
    match case.claim {
        Some((by, until)) if by != moderator && now < until => Err(Taken::Claimed),
        _ => Ok(()),
    }
}

/// Whether this moderator may take back with one key how a case ended: their own decision, a short while ago.
#[must_use]
pub fn may_undo(case: &Case, moderator: PersonId, now: Moment) -> bool {
    case.end.is_some_and(|end| end.by == Some(moderator) && now < end.at.plus(UNDO))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::cases::case::{End, Kind, Outcome, Subject, Thing};
    use crate::platform::id::{CaseId, Code};

    const MARTA: PersonId = PersonId(1);
    const ELIO: PersonId = PersonId(2);

    fn case(claim: Option<(PersonId, Moment)>, end: Option<End>) -> Case {
        Case {
            id: CaseId(1),
            code: Code::parse("0123456789").unwrap(),
            kind: Kind::Report,
            thing: Thing { subject: Subject::Idea, id: 1 },
            idea: None,
            author: None,
            other: None,
            weight: 0,
            reports: 0,
            signals: vec![],
            opened_at: Moment(0),
            seen_at: None,
            claim,
            end,
        }
    }

    #[test]
    fn a_claim_keeps_others_out_until_it_is_over() {
        let claimed = case(Some((MARTA, Moment(100))), None);
        assert_eq!(is_free(&claimed, ELIO, Moment(99)), Err(Taken::Claimed));
        assert_eq!(is_free(&claimed, ELIO, Moment(100)), Ok(()));
        assert_eq!(is_free(&claimed, MARTA, Moment(1)), Ok(()));
    }

    #[test]
    fn nothing_is_decided_twice_and_undone_by_its_own_moderator_for_a_short_while() {
        let end = End { at: Moment(0), by: Some(MARTA), outcome: Outcome::Dismissed, ruling: None };
        let decided = case(None, Some(end));
        assert_eq!(is_free(&decided, MARTA, Moment(1)), Err(Taken::Decided));
        assert!(may_undo(&decided, MARTA, Moment(UNDO - 1)));
        assert!(!may_undo(&decided, MARTA, Moment(UNDO)));
        assert!(!may_undo(&decided, ELIO, Moment(1)));
        assert!(!may_undo(&case(None, None), MARTA, Moment(1)));
    }
}
