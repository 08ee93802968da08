//! What moderators may do, and to what. Nobody rules on what they wrote.

use crate::features::comments::Comment;
use crate::features::ideas::Idea;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;
use crate::platform::id::PersonId;

const NOT_OWN: &str = "not on what they wrote themselves";

/// Whether somebody may rule on what these people wrote: on anything but their own.
///
/// # Errors
/// [`Denied::OwnContent`].
pub fn not_own(actor: &Actor, authors: &[PersonId]) -> Result<(), Denied> {
    if authors.iter().any(|author| actor.is(*author)) { Err(Denied::OwnContent) } else { Ok(()) }
}

/// Hide or restore a comment.
#[derive(Debug)]
pub struct RuleOnComment {
    /// The comment.
    pub comment: Locked<Comment>,
    /// The idea it belongs to.
    pub idea: Locked<Idea>,
}

impl RuleOnComment {
    /// On this comment.
    #[must_use]
    pub fn of((comment, idea): (Locked<Comment>, Locked<Idea>)) -> Self {
        Self { comment, idea }
    }
}

impl Permission for RuleOnComment {
    const NAME: &'static str = "rule on a comment";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_OWN;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_own(actor, &[self.comment.author])
    }
}

/// Hide, restore, lock or unlock an idea.
#[derive(Debug)]
pub struct RuleOnIdea {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl RuleOnIdea {
    /// On this idea.
    #[must_use]
    pub fn of(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for RuleOnIdea {
    const NAME: &'static str = "rule on an idea";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_OWN;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_own(actor, &self.idea.authors())
    }
}

/// Join an idea to another that says the same.
#[derive(Debug)]
pub struct MergeIdeas {
    /// The idea that will live on in the other.
    pub idea: Locked<Idea>,
    /// The other.
    pub into: Locked<Idea>,
}

impl MergeIdeas {
    /// The first into the second.
    #[must_use]
    pub fn of((idea, into): (Locked<Idea>, Locked<Idea>)) -> Self {
        Self { idea, into }
    }
}

impl Permission for MergeIdeas {
    const NAME: &'static str = "merge ideas";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_OWN;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_own(actor, &[self.idea.authors(), self.into.authors()].concat())
    }
}

/// Take an idea apart again from the one it was merged into.
#[derive(Debug)]
pub struct UnmergeIdeas {
    /// The idea that lives on in the other.
    pub idea: Locked<Idea>,
    /// The idea in which everything counts.
    pub root: Locked<Idea>,
}

impl UnmergeIdeas {
    /// The first out of the second.
    #[must_use]
    pub fn of((idea, root): (Locked<Idea>, Locked<Idea>)) -> Self {
        Self { idea, root }
    }
}

impl Permission for UnmergeIdeas {
    const NAME: &'static str = "take merged ideas apart";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = NOT_OWN;

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        not_own(actor, &[self.idea.authors(), self.root.authors()].concat())
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] =
    &[Rule::of::<RuleOnComment>(), Rule::of::<RuleOnIdea>(), Rule::of::<MergeIdeas>(), Rule::of::<UnmergeIdeas>()];
