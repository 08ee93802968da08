//! What may be done with phases, and by whom.

use crate::features::questions::Question;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Give the phase of now more time.
#[derive(Debug)]
pub struct ExtendQuestion {
    /// The question.
    pub question: Locked<Question>,
}

impl Permission for ExtendQuestion {
    const NAME: &'static str = "give a question more time";
    const HOLDERS: Holders = Holders::STAFF;
    const CONDITION: &'static str = "its host, or the product team";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.question.host) || actor.holds(Holders::PRODUCT) { Ok(()) } else { Err(Denied::Role) }
    }
}

/// Tell people of a phase that has begun.
#[derive(Debug)]
pub struct AnnouncePhase {
    /// The question.
    pub question: Locked<Question>,
}

impl Permission for AnnouncePhase {
    const NAME: &'static str = "announce a phase";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<ExtendQuestion>(), Rule::of::<AnnouncePhase>()];
