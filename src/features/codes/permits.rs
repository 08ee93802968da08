//! What may be done with mailed links and codes, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Ask for a mail that lets one in, and use it.
#[derive(Debug)]
pub struct UseMail;

impl Permission for UseMail {
    const NAME: &'static str = "use mailed links and codes";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
}

/// Show anew who one is.
#[derive(Debug)]
pub struct ProveAgain;

impl Permission for ProveAgain {
    const NAME: &'static str = "show anew who one is";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
}

/// Choose, replace or remove one's password.
#[derive(Debug)]
pub struct ChangePassword;

impl Permission for ChangePassword {
    const NAME: &'static str = "change one's password";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
}

/// Move one's account to another address.
#[derive(Debug)]
pub struct ChangeAddress;

impl Permission for ChangeAddress {
    const NAME: &'static str = "change one's address";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] =
    &[Rule::of::<UseMail>(), Rule::of::<ProveAgain>(), Rule::of::<ChangePassword>(), Rule::of::<ChangeAddress>()];
