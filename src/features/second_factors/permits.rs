//! What may be done with second factors, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Set up a second factor of one's own.
#[derive(Debug)]
pub struct TurnOnSecondFactor;

impl Permission for TurnOnSecondFactor {
    const NAME: &'static str = "turn on a second factor";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
}

/// Do without one's second factor.
#[derive(Debug)]
pub struct TurnOffSecondFactor;

impl Permission for TurnOffSecondFactor {
    const NAME: &'static str = "turn off a second factor";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
}

/// Get new recovery codes.
#[derive(Debug)]
pub struct RenewRecoveryCodes;

impl Permission for RenewRecoveryCodes {
    const NAME: &'static str = "renew recovery codes";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] =
    &[Rule::of::<TurnOnSecondFactor>(), Rule::of::<TurnOffSecondFactor>(), Rule::of::<RenewRecoveryCodes>()];
