//! What may be done with pins, and by whom. Nobody puts forward what they wrote.

use crate::features::ideas::Idea;
use crate::features::ideas::permits::is_by;
use crate::features::questions::Question;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Put an idea at the top of its question's list, or on the first page.
#[derive(Debug)]
pub struct PinIdea {
    /// Its question, held so that nobody else puts one there at the same time.
    pub question: Locked<Question>,
    /// The idea.
    pub idea: Locked<Idea>,
}

impl PinIdea {
    /// This idea of this question.
    #[must_use]
    pub fn of(question: Locked<Question>, idea: Locked<Idea>) -> Self {
        Self { question, idea }
    }
}

impl Permission for PinIdea {
    const NAME: &'static str = "pin an idea";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = "not one's own";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if is_by(&self.idea, actor) { Err(Denied::OwnContent) } else { Ok(()) }
    }
}

/// Take an idea from where it was put.
#[derive(Debug)]
pub struct UnpinIdea {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl UnpinIdea {
    /// This idea.
    #[must_use]
    pub fn of(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for UnpinIdea {
    const NAME: &'static str = "unpin an idea";
    const HOLDERS: Holders = Holders::MODERATION;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<PinIdea>(), Rule::of::<UnpinIdea>()];
