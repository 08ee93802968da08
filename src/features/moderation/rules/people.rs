//! Rulings on people: whether they make sense now, and their way back.

use super::Pointless;
use crate::features::accounts::{Restraint, rules as accounts};
use crate::features::moderation::ruling::Kind;
use crate::platform::clock::Moment;

/// Whether a person takes a ruling of this kind now.
///
/// # Errors
/// Why they do not.
pub fn suits_person(kind: Kind, restraint: &Restraint, now: Moment) -> Result<(), Pointless> {
    let is_limited = restraint.limited_until.is_some_and(|until| now < until);
    let is_suspended = accounts::is_suspended(restraint.suspended_at, restraint.suspended_until, now);
    match kind {
        Kind::Warn => Ok(()),
        Kind::Limit if !is_limited => Ok(()),
        Kind::Unlimit if is_limited => Ok(()),
        Kind::Suspend | Kind::Ban if !is_suspended => Ok(()),
        Kind::Reinstate if is_suspended => Ok(()),
        Kind::Limit | Kind::Unlimit | Kind::Suspend | Kind::Ban | Kind::Reinstate => Err(Pointless::Already),
        _ => Err(Pointless::NotForThis),
    }
}

/// The kind of ruling that takes one of this kind on a person back.
#[must_use]
pub fn kind_back(kind: Kind, before: &Restraint) -> Option<Kind> {
    Some(match kind {
        Kind::Warn => Kind::Forgive,
        Kind::Forgive => Kind::Warn,
        Kind::Limit if before.limited_until.is_none() => Kind::Unlimit,
        Kind::Limit | Kind::Unlimit => Kind::Limit,
        Kind::Suspend | Kind::Ban | Kind::Reinstate if before.suspended_at.is_none() => Kind::Reinstate,
        Kind::Suspend | Kind::Ban | Kind::Reinstate if before.suspended_until.is_some() => Kind::Suspend,
        Kind::Suspend | Kind::Ban | Kind::Reinstate => Kind::Ban,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rulings_on_people_are_made_once_and_end_by_themselves() {
        let (now, later) = (Moment(5), Some(Moment(9)));
        let free = Restraint::default();
        let limited = Restraint { limited_until: later, ..free.clone() };
        let kept_out = Restraint { suspended_at: Some(Moment(1)), suspended_until: later, ..free.clone() };
        assert_eq!(suits_person(Kind::Limit, &free, now), Ok(()));
        assert_eq!(suits_person(Kind::Limit, &limited, now), Err(Pointless::Already));
        assert_eq!(suits_person(Kind::Limit, &limited, Moment(9)), Ok(()));
        assert_eq!(suits_person(Kind::Ban, &kept_out, now), Err(Pointless::Already));
        assert_eq!(suits_person(Kind::Reinstate, &kept_out, now), Ok(()));
        assert_eq!(suits_person(Kind::Reinstate, &kept_out, Moment(9)), Err(Pointless::Already));
        assert_eq!(suits_person(Kind::Hide, &free, now), Err(Pointless::NotForThis));
        assert_eq!(kind_back(Kind::Ban, &free), Some(Kind::Reinstate));
        assert_eq!(kind_back(Kind::Reinstate, &kept_out), Some(Kind::Suspend));
        for restraint in [free, limited, kept_out] {
            assert_eq!(Restraint::parse(&restraint.to_string()), restraint);
        }
    }
}
