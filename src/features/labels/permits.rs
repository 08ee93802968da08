//! What may be done with labels, and by whom.

use crate::features::releases::Release;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::id::ReleaseId;

/// Take the label of a release away for the press.
#[derive(Debug)]
pub struct TakeLabel {
    /// The release.
    pub release: ReleaseId,
}

impl Permission for TakeLabel {
    const NAME: &'static str = "take a label";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Say that the label of a release may not be printed any more, and why.
#[derive(Debug)]
pub struct WithdrawLabel {
    /// The release.
    pub release: Locked<Release>,
}

impl WithdrawLabel {
    /// Of this release.
    #[must_use]
    pub fn of(release: Locked<Release>) -> Self {
        Self { release }
    }
}

impl Permission for WithdrawLabel {
    const NAME: &'static str = "withdraw a label";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Say that the label of a release may be printed again.
#[derive(Debug)]
pub struct ReissueLabel {
    /// The release.
    pub release: Locked<Release>,
}

impl ReissueLabel {
    /// Of this release.
    #[must_use]
    pub fn of(release: Locked<Release>) -> Self {
        Self { release }
    }
}

impl Permission for ReissueLabel {
    const NAME: &'static str = "reissue a label";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<TakeLabel>(), Rule::of::<WithdrawLabel>(), Rule::of::<ReissueLabel>()];
