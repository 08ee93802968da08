//! What may be done with accounts, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Make an account.
#[derive(Debug)]
pub struct Register;

impl Permission for Register {
    const NAME: &'static str = "register";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
}

/// Show who one is.
#[derive(Debug)]
pub struct SignIn;

impl Permission for SignIn {
    const NAME: &'static str = "sign in";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
}

/// End one's session.
#[derive(Debug)]
pub struct SignOut;

impl Permission for SignOut {
    const NAME: &'static str = "sign out";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const EVEN_LOOKING_ON: bool = true;
}

/// Add people, give roles and tokens, suspend and reinstate, sign out everywhere.
#[derive(Debug)]
pub struct AdministerPeople;

impl Permission for AdministerPeople {
    const NAME: &'static str = "administer people";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
    const FRESH: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] =
    &[Rule::of::<Register>(), Rule::of::<SignIn>(), Rule::of::<SignOut>(), Rule::of::<AdministerPeople>()];
