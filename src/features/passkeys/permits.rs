//! What may be done with passkeys, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Add a passkey to one's own account.
#[derive(Debug)]
pub struct AddPasskey;

impl Permission for AddPasskey {
    const NAME: &'static str = "add a passkey";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
}

/// Take one of one's own passkeys away.
#[derive(Debug)]
pub struct RemovePasskey;

impl Permission for RemovePasskey {
    const NAME: &'static str = "remove a passkey";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
    const CONDITION: &'static str = "not the last way in";
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<AddPasskey>(), Rule::of::<RemovePasskey>()];
