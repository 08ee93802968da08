//! What may be done with suggested changes, and by whom.

use super::refinement::Refinement;
use crate::features::ideas::Idea;
use crate::features::ideas::permits::is_by;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Suggest a change to the text of an idea.
#[derive(Debug)]
pub struct SuggestChange {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl SuggestChange {
    /// To this idea.
    #[must_use]
    pub fn to(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for SuggestChange {
    const NAME: &'static str = "suggest a change";
    const HOLDERS: Holders = Holders::PEOPLE;
    const WRITES: bool = true;
}

/// Take up, adapt or decline a suggested change.
#[derive(Debug)]
pub struct AnswerRefinement {
    /// The suggestion.
    pub refinement: Locked<Refinement>,
    /// The idea it would change.
    pub idea: Locked<Idea>,
}

impl AnswerRefinement {
    /// This one.
    #[must_use]
    pub fn of((refinement, idea): (Locked<Refinement>, Locked<Idea>)) -> Self {
        Self { refinement, idea }
    }
}

impl Permission for AnswerRefinement {
    const NAME: &'static str = "answer a suggested change";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "an author of the idea, or a moderator who did not suggest it";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        may_answer(&self.refinement, &self.idea, actor)
    }
}

/// Whether somebody answers for an idea: its authors do, and moderators but for what they suggested themselves.
///
/// # Errors
/// [`Denied::OwnContent`] or [`Denied::NotYours`].
pub fn may_answer(refinement: &Refinement, idea: &Idea, actor: &Actor) -> Result<(), Denied> {
    if is_by(idea, actor) {
        Ok(())
    } else if actor.is(refinement.author) {
        Err(Denied::OwnContent)
    } else if actor.holds(Holders::MODERATION) {
        Ok(())
    } else {
        Err(Denied::NotYours)
    }
}

/// Take one's suggested change back.
#[derive(Debug)]
pub struct WithdrawRefinement {
    /// The suggestion.
    pub refinement: Locked<Refinement>,
}

impl WithdrawRefinement {
    /// This one.
    #[must_use]
    pub fn of((refinement, _): (Locked<Refinement>, Locked<Idea>)) -> Self {
        Self { refinement }
    }
}

impl Permission for WithdrawRefinement {
    const NAME: &'static str = "take a suggested change back";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "who suggested it";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.refinement.author) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] =
    &[Rule::of::<SuggestChange>(), Rule::of::<AnswerRefinement>(), Rule::of::<WithdrawRefinement>()];
