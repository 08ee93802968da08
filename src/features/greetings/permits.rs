//! What may be done with the host's message, and by whom.

use crate::features::releases::Release;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Write to those who sign a release.
#[derive(Debug)]
pub struct WriteToSigners {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for WriteToSigners {
    const NAME: &'static str = "write to those who sign";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Give the message to those who signed: the program itself.
#[derive(Debug)]
pub struct GreetSigners {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for GreetSigners {
    const NAME: &'static str = "give the host's message to those who signed";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<WriteToSigners>(), Rule::of::<GreetSigners>()];
