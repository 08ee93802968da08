//! Who makes ideas out of something. Nobody does so with what they wrote: they can propose, and change their own text.

use crate::features::comments::Comment;
use crate::features::ideas::Idea;
use crate::features::ideas::permits::is_by;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Make an idea of a comment, in the name of who wrote it.
#[derive(Debug)]
pub struct GrowIdea {
    /// The comment.
    pub comment: Locked<Comment>,
    /// The idea under which it is read.
    pub idea: Locked<Idea>,
}

impl GrowIdea {
    /// Of this comment under this idea.
    #[must_use]
    pub fn of(comment: Locked<Comment>, idea: Locked<Idea>) -> Self {
        Self { comment, idea }
    }
}

impl Permission for GrowIdea {
    const NAME: &'static str = "make an idea of a comment";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = "not of one's own";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.comment.author) { Err(Denied::OwnContent) } else { Ok(()) }
    }
}

/// Make two ideas out of one.
#[derive(Debug)]
pub struct SplitIdea {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl SplitIdea {
    /// Of this one.
    #[must_use]
    pub fn of(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for SplitIdea {
    const NAME: &'static str = "split an idea";
    const HOLDERS: Holders = Holders::MODERATION;
    const CONDITION: &'static str = "not one's own";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if is_by(&self.idea, actor) { Err(Denied::OwnContent) } else { Ok(()) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<GrowIdea>(), Rule::of::<SplitIdea>()];
