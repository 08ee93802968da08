//! What may be done with follows, and by whom.

use crate::features::ideas::Idea;
use crate::features::questions::Question;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Hear of an idea, or no more.
#[derive(Debug)]
pub struct FollowIdea {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl FollowIdea {
    /// Of this idea.
    #[must_use]
    pub fn of(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for FollowIdea {
    const NAME: &'static str = "follow an idea";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
}

/// Hear of a question, or no more.
#[derive(Debug)]
pub struct FollowQuestion {
    /// The question.
    pub question: Locked<Question>,
}

impl FollowQuestion {
    /// Of this question.
    #[must_use]
    pub fn of(question: Locked<Question>) -> Self {
        Self { question }
    }
}

impl Permission for FollowQuestion {
    const NAME: &'static str = "follow a question";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<FollowIdea>(), Rule::of::<FollowQuestion>()];
