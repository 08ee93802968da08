//! What may be done with questions to somebody, and by whom.

use super::ask::Ask;
use crate::features::ideas::Idea;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Ask somebody for a word under an idea.
#[derive(Debug)]
pub struct AskForWord {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl AskForWord {
    /// Under this idea.
    #[must_use]
    pub fn under(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for AskForWord {
    const NAME: &'static str = "ask somebody for a word";
    const HOLDERS: Holders = Holders::STAFF;
}

/// Take such a question back.
#[derive(Debug)]
pub struct WithdrawAsk {
    /// The question.
    pub ask: Locked<Ask>,
}

impl WithdrawAsk {
    /// This one.
    #[must_use]
    pub fn of(ask: Locked<Ask>) -> Self {
        Self { ask }
    }
}

impl Permission for WithdrawAsk {
    const NAME: &'static str = "take a question to somebody back";
    const HOLDERS: Holders = Holders::STAFF;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<AskForWord>(), Rule::of::<WithdrawAsk>()];
