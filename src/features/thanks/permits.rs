//! Who may thank, and for what. Nobody thanks themselves.

use crate::features::comments::Comment;
use crate::features::ideas::Idea;
use crate::features::ideas::permits::is_by;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Thank for an idea.
#[derive(Debug)]
pub struct ThankForIdea {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl ThankForIdea {
    /// For this idea.
    #[must_use]
    pub fn of(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for ThankForIdea {
    const NAME: &'static str = "thank for an idea";
    const HOLDERS: Holders = Holders::STAFF;
    const CONDITION: &'static str = "not for one's own";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if is_by(&self.idea, actor) { Err(Denied::OwnContent) } else { Ok(()) }
    }
}

/// Thank for a comment.
#[derive(Debug)]
pub struct ThankForComment {
    /// The comment.
    pub comment: Locked<Comment>,
}

impl ThankForComment {
    /// For this comment.
    #[must_use]
    pub fn of(comment: Locked<Comment>) -> Self {
        Self { comment }
    }
}

impl Permission for ThankForComment {
    const NAME: &'static str = "thank for a comment";
    const HOLDERS: Holders = Holders::STAFF;
    const CONDITION: &'static str = "not for one's own";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.comment.author) { Err(Denied::OwnContent) } else { Ok(()) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<ThankForIdea>(), Rule::of::<ThankForComment>()];
