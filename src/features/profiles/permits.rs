//! What may be done with profiles, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Say who one is: profile, picture, what one is to the company.
#[derive(Debug)]
pub struct EditProfile;

impl Permission for EditProfile {
    const NAME: &'static str = "edit one's profile";
    const HOLDERS: Holders = Holders::PEOPLE;
    const WRITES: bool = true;
}

/// Name who stands in while one is away.
#[derive(Debug)]
pub struct NameSubstitute;

impl Permission for NameSubstitute {
    const NAME: &'static str = "name a substitute";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<EditProfile>(), Rule::of::<NameSubstitute>()];
