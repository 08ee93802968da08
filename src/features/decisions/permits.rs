//! What may be done with decisions, and by whom.

use crate::features::ideas::Idea;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Answer an idea in the company's name.
#[derive(Debug)]
pub struct DecideIdea {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl DecideIdea {
    /// To answer this idea.
    #[must_use]
    pub fn on(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for DecideIdea {
    const NAME: &'static str = "decide an idea";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Show everybody an answer that its author read before them.
#[derive(Debug)]
pub struct ShowDecision {
    /// The idea that it is about.
    pub idea: Locked<Idea>,
}

impl ShowDecision {
    /// On this idea.
    #[must_use]
    pub fn on(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for ShowDecision {
    const NAME: &'static str = "show a decision to everybody";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<DecideIdea>(), Rule::of::<ShowDecision>()];
