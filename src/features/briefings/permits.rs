//! What may be done with the daily letter, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Say whether one wants the daily letter.
#[derive(Debug)]
pub struct WishBriefing;

impl Permission for WishBriefing {
    const NAME: &'static str = "wish for the daily letter";
    const HOLDERS: Holders = Holders::MODERATION;
}

/// Write the daily letters.
#[derive(Debug)]
pub struct BriefModerators;

impl Permission for BriefModerators {
    const NAME: &'static str = "write the daily letters";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<WishBriefing>(), Rule::of::<BriefModerators>()];
