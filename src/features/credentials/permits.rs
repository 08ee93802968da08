//! What may be done with proofs, and by whom.

use super::credential::Claim;
use crate::features::releases::Release;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Save a proof of what one signed. Suspended people keep it: it is theirs.
#[derive(Debug)]
pub struct SaveProof {
    /// The release.
    pub release: Locked<Release>,
    /// What who asks signs by name in it.
    pub claim: Option<Claim>,
}

impl Permission for SaveProof {
    const NAME: &'static str = "save a proof";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "who signs the release by name";

    fn condition(&self, _actor: &Actor) -> Result<(), Denied> {
        if self.claim.is_some() { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Let the community sign with another key.
#[derive(Debug)]
pub struct ChangeKeys;

impl Permission for ChangeKeys {
    const NAME: &'static str = "change the issuer's key";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<SaveProof>(), Rule::of::<ChangeKeys>()];
