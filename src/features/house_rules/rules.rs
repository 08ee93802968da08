//! Pure decisions about the rules of the house.

use super::house_rule::{HouseRule, MOST};
use crate::platform::error::Error;
use crate::platform::id::HouseRuleId;

/// Whether another rule can be offered.
///
/// # Errors
/// [`Error::Conflict`] when there are as many as anybody reads.
pub fn has_room(offered: usize) -> Result<(), Error> {
    if offered < MOST { Ok(()) } else { Err(Error::Conflict("conflict-rules-many")) }
}

/// Whether a rule can be retired: one must be left to report by and to rule on.
///
/// # Errors
/// [`Error::Conflict`] when it is the last.
pub fn may_retire(offered: usize) -> Result<(), Error> {
    if offered > 1 { Ok(()) } else { Err(Error::Conflict("conflict-last-rule")) }
}

/// The rules in their order after this one went one place up.
#[must_use]
pub fn moved_up(rules: &[HouseRule], which: HouseRuleId) -> Vec<HouseRuleId> {
    let mut order: Vec<HouseRuleId> = rules.iter().map(|rule| rule.id).collect();
    if let Some(place) = order.iter().position(|id| *id == which).filter(|place| *place > 0) {
        order.swap(place, place - 1);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::id::Code;

    #[test]
    fn a_rule_goes_up_as_far_as_there_is_an_up() {
        let rule = |id: i64| HouseRule {
            id: HouseRuleId(id),
            code: Code::parse("0123456789").unwrap(),
            word: String::new(),
            is_retired: false,
            texts: Default::default(),
        };
        let ids = |ids: &[i64]| -> Vec<HouseRuleId> { ids.iter().copied().map(HouseRuleId).collect() };
        let all = [rule(1), rule(2), rule(3)];
        assert_eq!(moved_up(&all, HouseRuleId(3)), ids(&[1, 3, 2]));
        assert_eq!(moved_up(&all, HouseRuleId(1)), ids(&[1, 2, 3]));
    }

    #[test]
    fn one_rule_is_left_and_not_too_many_are_made() {
        assert!(may_retire(1).is_err() && may_retire(2).is_ok());
        assert!(has_room(MOST).is_err() && has_room(MOST - 1).is_ok());
    }
}
