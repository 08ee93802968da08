//! Who may judge votes.

use crate::features::ideas::Idea;
use crate::features::moderation::permits::not_own;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Set votes for an idea aside, or let them count again.
#[derive(Debug)]
pub struct JudgeVotes {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl JudgeVotes {
    /// For this idea.
    #[must_use]
    pub fn on(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for JudgeVotes {
    const NAME: &'static str = "set votes aside, or let them count again";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = "not for what they wrote themselves, nor their own votes";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_own(actor, &self.idea.authors())
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<JudgeVotes>()];
