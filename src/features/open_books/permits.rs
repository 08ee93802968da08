//! What may be done with the open books, and by whom.

use super::entry::Reasoned;
use crate::features::moderation::permits::not_own;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Let everybody read the reason of a ruling, or nobody but whom it concerns again.
#[derive(Debug)]
pub struct OpenReason {
    /// The ruling.
    pub ruling: Locked<Reasoned>,
}

impl OpenReason {
    /// Of this ruling.
    #[must_use]
    pub fn of(ruling: Locked<Reasoned>) -> Self {
        Self { ruling }
    }
}

impl Permission for OpenReason {
    const NAME: &'static str = "open the reason of a ruling to everybody";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = "not of a ruling on themselves";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_own(actor, self.ruling.person.as_slice())
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<OpenReason>()];
