//! What may be done about co-authors, and by whom.

use super::co_author::State;
use super::store::Asked;
use crate::features::ideas::Idea;
use crate::features::ideas::permits::is_by;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Ask somebody to sign an idea, too, or take that back.
#[derive(Debug)]
pub struct InviteCoAuthor {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl InviteCoAuthor {
    /// For this idea.
    #[must_use]
    pub fn to(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for InviteCoAuthor {
    const NAME: &'static str = "invite a co-author";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "an author of the idea";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if is_by(&self.idea, actor) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Say whether one signs an idea of others, too.
#[derive(Debug)]
pub struct JoinIdea {
    /// Who was asked, and for which idea.
    pub asked: Locked<Asked>,
}

impl JoinIdea {
    /// What was asked.
    #[must_use]
    pub fn asked(asked: Locked<Asked>) -> Self {
        Self { asked }
    }
}

impl Permission for JoinIdea {
    const NAME: &'static str = "join an idea as co-author";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "who was asked";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        let is_asked = self.asked.row.is_some_and(|row| actor.is(row.person) && row.state != State::Unasked);
        if is_asked { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Sign an idea of others no longer, or say no to it.
#[derive(Debug)]
pub struct LeaveIdea {
    /// Who signs or was asked, and for which idea.
    pub asked: Locked<Asked>,
}

impl LeaveIdea {
    /// What was asked.
    #[must_use]
    pub fn asked(asked: Locked<Asked>) -> Self {
        Self { asked }
    }
}

impl Permission for LeaveIdea {
    const NAME: &'static str = "leave an idea as co-author";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "a co-author, or who was asked";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if self.asked.row.is_some_and(|row| actor.is(row.person)) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<InviteCoAuthor>(), Rule::of::<JoinIdea>(), Rule::of::<LeaveIdea>()];
