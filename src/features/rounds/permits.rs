//! What may be done with rounds, and by whom.

use crate::features::questions::Question;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Carry ideas to the next round.
#[derive(Debug)]
pub struct CarryIdeas {
    /// The question that they answered.
    pub from: Locked<Question>,
    /// The next round.
    pub to: Locked<Question>,
}

impl Permission for CarryIdeas {
    const NAME: &'static str = "carry ideas to the next round";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<CarryIdeas>()];
