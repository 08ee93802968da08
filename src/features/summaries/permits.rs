//! What may be done with summaries, and by whom.

use crate::features::ideas::Idea;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Sum up the talk under an idea.
#[derive(Debug)]
pub struct SumUp {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl SumUp {
    /// Of this idea.
    #[must_use]
    pub fn of(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for SumUp {
    const NAME: &'static str = "sum up a talk";
    const HOLDERS: Holders = Holders::STAFF;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<SumUp>()];
