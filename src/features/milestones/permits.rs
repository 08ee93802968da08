//! What may be done with milestones, and by whom.

use super::milestone::Milestone;
use crate::features::releases::Release;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Say in public that a release is in the making, and under which name.
#[derive(Debug)]
pub struct ShowProgress {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for ShowProgress {
    const NAME: &'static str = "show that a release is in the making";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Say how far a release is from a day on.
#[derive(Debug)]
pub struct SetMilestone {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for SetMilestone {
    const NAME: &'static str = "set a milestone";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Take a milestone back.
#[derive(Debug)]
pub struct RemoveMilestone {
    /// The milestone.
    pub milestone: Locked<Milestone>,
}

impl Permission for RemoveMilestone {
    const NAME: &'static str = "take a milestone back";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Tell contributors how far a release is: the program itself.
#[derive(Debug)]
pub struct TellMilestones {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for TellMilestones {
    const NAME: &'static str = "tell contributors how far a release is";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[
    Rule::of::<ShowProgress>(),
    Rule::of::<SetMilestone>(),
    Rule::of::<RemoveMilestone>(),
    Rule::of::<TellMilestones>(),
];
