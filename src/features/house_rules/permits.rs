//! Who writes the rules of the house.

use super::house_rule::HouseRule;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Write a rule of the house.
#[derive(Debug)]
pub struct WriteRule;

impl Permission for WriteRule {
    const NAME: &'static str = "write a rule of the house";
    const HOLDERS: Holders = Holders::MODERATION;
}

/// Change, order or retire a rule of the house.
#[derive(Debug)]
pub struct ChangeRule {
    /// The rule.
    pub rule: Locked<HouseRule>,
}

impl ChangeRule {
    /// This one.
    #[must_use]
    pub fn of(rule: Locked<HouseRule>) -> Self {
        Self { rule }
    }
}

impl Permission for ChangeRule {
    const NAME: &'static str = "change, order or retire a rule of the house";
    const HOLDERS: Holders = Holders::MODERATION;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<WriteRule>(), Rule::of::<ChangeRule>()];
