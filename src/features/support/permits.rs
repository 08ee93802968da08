//! What may be done with support, and by whom. Whoever may revise a question says how many supporters its ideas need.

use crate::features::ideas::Idea;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Tell what time and supporters have made of an idea.
#[derive(Debug)]
pub struct TellSupport {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl Permission for TellSupport {
    const NAME: &'static str = "tell what became of an idea's support";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<TellSupport>()];
