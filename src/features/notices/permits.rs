//! What may be done with notices, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Read what one was told, and say what one wants to hear of by mail.
#[derive(Debug)]
pub struct HearNotices;

impl Permission for HearNotices {
    const NAME: &'static str = "hear notices";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
}

/// Gather what people were told into letters.
#[derive(Debug)]
pub struct GatherNotices;

impl Permission for GatherNotices {
    const NAME: &'static str = "gather notices into letters";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<HearNotices>(), Rule::of::<GatherNotices>()];
