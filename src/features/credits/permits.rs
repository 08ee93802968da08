//! What may be done with credits, and by whom.

use super::credit::Credit;
use crate::features::releases::Release;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Say who signs a release, for what and how much.
#[derive(Debug)]
pub struct AdjustCredits {
    /// The release.
    pub release: Locked<Release>,
}

impl AdjustCredits {
    /// Of this release.
    #[must_use]
    pub fn of(release: Locked<Release>) -> Self {
        Self { release }
    }
}

impl Permission for AdjustCredits {
    const NAME: &'static str = "adjust credits";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Say how to sign, or not to. Suspended people keep it: a name is its owner's.
#[derive(Debug)]
pub struct SignCredit {
    /// The credit.
    pub credit: Locked<Credit>,
}

impl SignCredit {
    /// This credit.
    #[must_use]
    pub fn of(credit: Locked<Credit>) -> Self {
        Self { credit }
    }
}

impl Permission for SignCredit {
    const NAME: &'static str = "sign a credit";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "its holder";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.credit.person) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<AdjustCredits>(), Rule::of::<SignCredit>()];
