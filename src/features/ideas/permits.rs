//! What may be done with ideas, and by whom.

use super::idea::Idea;
use crate::features::questions::Question;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Propose an idea to a question.
#[derive(Debug)]
pub struct ProposeIdea {
    /// The question.
    pub question: Locked<Question>,
}

impl ProposeIdea {
    /// To answer this question.
    #[must_use]
    pub fn to(question: Locked<Question>) -> Self {
        Self { question }
    }
}

impl Permission for ProposeIdea {
    const NAME: &'static str = "propose an idea";
    const HOLDERS: Holders = Holders::PEOPLE;
    const WRITES: bool = true;
}

/// Write a new version of an idea's text.
#[derive(Debug)]
pub struct ReviseIdea {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl ReviseIdea {
    /// To change this idea.
    #[must_use]
    pub fn of(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for ReviseIdea {
    const NAME: &'static str = "revise an idea";
    const HOLDERS: Holders = Holders::PEOPLE;
    const WRITES: bool = true;
    const CONDITION: &'static str = "its author, a co-author, or a moderator";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        may_revise(&self.idea, actor)
    }
}

/// Whether somebody may write versions of an idea: its authors and moderators.
///
/// # Errors
/// [`Denied::NotYours`].
pub fn may_revise(idea: &Idea, actor: &Actor) -> Result<(), Denied> {
    if is_by(idea, actor) || actor.holds(Holders::MODERATION) { Ok(()) } else { Err(Denied::NotYours) }
}

/// Whether somebody signs an idea: proposed it, or does so together with who did.
#[must_use]
pub fn is_by(idea: &Idea, actor: &Actor) -> bool {
    idea.authors().iter().any(|author| actor.is(*author))
}

/// Bring in ideas from elsewhere.
#[derive(Debug)]
pub struct ImportIdeas {
    /// The question they answer.
    pub question: Locked<Question>,
}

impl Permission for ImportIdeas {
    const NAME: &'static str = "import ideas";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<ProposeIdea>(), Rule::of::<ReviseIdea>(), Rule::of::<ImportIdeas>()];
