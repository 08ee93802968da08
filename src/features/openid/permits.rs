//! What may be done with identities elsewhere, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Link one's account to an identity elsewhere.
#[derive(Debug)]
pub struct LinkIdentity;

impl Permission for LinkIdentity {
    const NAME: &'static str = "link an identity elsewhere";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
}

/// Undo such a link.
#[derive(Debug)]
pub struct UnlinkIdentity;

impl Permission for UnlinkIdentity {
    const NAME: &'static str = "unlink an identity elsewhere";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const FRESH: bool = true;
    const CONDITION: &'static str = "not the last way in";
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<LinkIdentity>(), Rule::of::<UnlinkIdentity>()];
