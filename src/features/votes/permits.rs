//! What may be done with votes, and by whom.

use crate::features::ideas::Idea;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::id::PersonId;

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

/// Take away the line that somebody wrote about their vote.
#[derive(Debug)]
pub struct RemoveWhy {
    /// The idea.
    pub idea: Locked<Idea>,
    /// Who wrote it.
    pub voter: PersonId,
}

impl RemoveWhy {
    /// This voter's, on this idea.
    #[must_use]
    pub fn of(idea: Locked<Idea>, voter: PersonId) -> Self {
        Self { idea, voter }
    }
}

impl Permission for RemoveWhy {
    const NAME: &'static str = "remove why somebody votes";
    const HOLDERS: Holders = Holders::MODERATION;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<CastVote>(), Rule::of::<RemoveWhy>()];
