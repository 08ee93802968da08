//! What may be done with the set-up, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Change how the community is set up.
#[derive(Debug)]
pub struct SetUpCommunity;

impl Permission for SetUpCommunity {
    const NAME: &'static str = "set up the community";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
    const FRESH: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<SetUpCommunity>()];
