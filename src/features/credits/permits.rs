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

/// Be named among those who voted for what a release was made from.
#[derive(Debug)]
pub struct NameSupporter {
    /// The release.
    pub release: Locked<Release>,
    /// Whether who asks voted for one of its ideas.
    pub has_voted: bool,
}

impl Permission for NameSupporter {
    const NAME: &'static str = "be named as a supporter";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "who voted for one of the release's ideas";

    fn condition(&self, _actor: &Actor) -> Result<(), Denied> {
        if self.has_voted { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Ask people how to sign a release, remind them, and stop asking: the program itself.
#[derive(Debug)]
pub struct AskSigners {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for AskSigners {
    const NAME: &'static str = "ask people to sign";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// Seal what was signed since the last version: the program itself.
#[derive(Debug)]
pub struct SealSignatures {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for SealSignatures {
    const NAME: &'static str = "seal signatures";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// Take the sealed credits of a release away.
#[derive(Debug)]
pub struct TakeCredits {
    /// The release, as its reader may see it.
    pub release: Release,
}

impl Permission for TakeCredits {
    const NAME: &'static str = "take sealed credits away";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[
    Rule::of::<AdjustCredits>(),
    Rule::of::<SignCredit>(),
    Rule::of::<NameSupporter>(),
    Rule::of::<AskSigners>(),
    Rule::of::<SealSignatures>(),
    Rule::of::<TakeCredits>(),
];
