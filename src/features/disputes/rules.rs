//! Pure decisions about disputes.

use super::dispute::{Change, Claim, Dispute, State, Way};
use crate::features::appeals::rules as appeals;
pub use crate::features::appeals::rules::Involved;
use crate::features::credits::version::Cause;
use crate::platform::clock::Moment;
use crate::platform::error::Error;
use crate::platform::id::PersonId;

/// For how long somebody may say that they do not agree with an answer, in microseconds.
pub const OBJECTS_WITHIN: i64 = 30 * Moment::DAY;

/// Why something cannot be said about a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It was said already, by whoever came first.
    Over,
    /// The time for it is over.
    Late,
}

impl From<Refused> for Error {
    fn from(why: Refused) -> Self {
        Self::Conflict(match why {
            Refused::Over => "conflict-dispute-over",
            Refused::Late => "conflict-dispute-late",
        })
    }
}

/// Whether the product team may answer.
///
/// # Errors
/// Why not.
pub fn may_answer(dispute: &Dispute) -> Result<(), Refused> {
    if dispute.state == State::Open { Ok(()) } else { Err(Refused::Over) }
}

/// Whether whoever began it may ask for an administrator.
///
/// # Errors
/// Why not.
pub fn may_object(dispute: &Dispute, now: Moment) -> Result<(), Refused> {
    match (dispute.state, dispute.answered_at) {
        (State::Declined, Some(at)) if at.plus(OBJECTS_WITHIN) > now => Ok(()),
        (State::Declined, _) => Err(Refused::Late),
        _ => Err(Refused::Over),
    }
}

/// Whether an administrator may decide.
///
/// # Errors
/// Why not.
pub fn may_decide(dispute: &Dispute) -> Result<(), Refused> {
    if dispute.state == State::Contested { Ok(()) } else { Err(Refused::Over) }
}

/// Whether somebody may rule on a dispute, as on an appeal: no party, and not who answered it where another of the `able`
/// can.
///
/// # Errors
/// Why not.
pub fn may_rule(
    actor: Option<PersonId>,
    parties: &[PersonId],
    answerer: Option<PersonId>,
    able: &[PersonId],
) -> Result<(), Involved> {
    appeals::may_decide(actor, answerer, parties, able)
}

/// How much of a dispute somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// All of it: the staff, and who began it.
    Whole,
    /// That there is one, and how it ended: whose credit it is.
    Outline,
}

/// How much of a dispute somebody sees; nothing for everybody else.
#[must_use]
pub fn sight(actor: Option<PersonId>, is_staff: bool, began: PersonId, holder: Option<PersonId>) -> Option<Sight> {
    match actor {
        Some(actor) if is_staff || actor == began => Some(Sight::Whole),
        Some(actor) if Some(actor) == holder => Some(Sight::Outline),
        _ => None,
    }
}

/// What answers a claim.
#[must_use]
pub fn ways(claim: Claim) -> &'static [Way] {
    match claim {
        Claim::Missing => &[Way::Add, Way::Decline],
        Claim::Role => &[Way::Correct, Way::Remove, Way::Decline],
        Claim::Person => &[Way::Move, Way::Remove, Way::Decline],
    }
}

/// As what a change stands in the new version.
#[must_use]
pub fn cause(change: &Change) -> Cause {
    match change {
        Change::Add(..) => Cause::Added,
        Change::Correct(..) => Cause::Corrected,
        Change::Move(_) => Cause::Moved,
        Change::Remove => Cause::Removed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANA: PersonId = PersonId(1);
    const BEN: PersonId = PersonId(2);
    const GIULIA: PersonId = PersonId(3);
    const ADA: PersonId = PersonId(4);
    const UGO: PersonId = PersonId(5);

    #[test]
    fn nobody_rules_on_what_concerns_them() {
        assert_eq!(may_rule(Some(ANA), &[ANA, BEN], None, &[]), Err(Involved::Party));
        assert_eq!(may_rule(Some(BEN), &[ANA, BEN], None, &[]), Err(Involved::Party));
        assert_eq!(may_rule(Some(GIULIA), &[ANA, BEN], None, &[]), Ok(()));
    }

    #[test]
    fn who_answered_decides_only_where_nobody_else_can() {
        assert_eq!(may_rule(Some(ADA), &[ANA], Some(ADA), &[ADA, UGO]), Err(Involved::First));
        assert_eq!(may_rule(Some(ADA), &[ANA], Some(ADA), &[ADA]), Ok(()));
        // The other one is a party.
        assert_eq!(may_rule(Some(ADA), &[ANA, UGO], Some(ADA), &[ADA, UGO]), Ok(()));
        assert_eq!(may_rule(Some(UGO), &[ANA], Some(ADA), &[ADA, UGO]), Ok(()));
    }

    #[test]
    fn what_was_brought_is_for_the_staff_and_who_brought_it() {
        assert_eq!(sight(Some(ANA), false, ANA, Some(BEN)), Some(Sight::Whole));
        assert_eq!(sight(Some(GIULIA), true, ANA, Some(BEN)), Some(Sight::Whole));
        assert_eq!(sight(Some(BEN), false, ANA, Some(BEN)), Some(Sight::Outline));
        assert_eq!(sight(Some(UGO), false, ANA, Some(BEN)), None);
        assert_eq!(sight(None, false, ANA, None), None);
    }
}
