//! What may be done with votes, and by whom.

use crate::features::ideas::Idea;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Vote for an idea, or take the vote back.
#[derive(Debug)]
pub struct CastVote {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl CastVote {
    /// On this idea.
    #[must_use]
    pub fn on(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for CastVote {
    const NAME: &'static str = "cast a vote";
    const HOLDERS: Holders = Holders::PEOPLE;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<CastVote>()];
