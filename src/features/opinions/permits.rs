//! What may be done with opinions, and by whom.

use crate::features::comments::Comment;
use crate::features::ideas::Idea;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Say whether a comment helps.
#[derive(Debug)]
pub struct GiveOpinion {
    /// The comment.
    pub comment: Locked<Comment>,
    /// The idea under which it is read.
    pub idea: Locked<Idea>,
}

impl GiveOpinion {
    /// On this comment.
    #[must_use]
    pub fn on((comment, idea): (Locked<Comment>, Locked<Idea>)) -> Self {
        Self { comment, idea }
    }
}

impl Permission for GiveOpinion {
    const NAME: &'static str = "say whether a comment helps";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "not of what they wrote themselves";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.comment.author) { Err(Denied::OwnContent) } else { Ok(()) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<GiveOpinion>()];
