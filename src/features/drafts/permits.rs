//! What may be done with drafts, and by whom. A draft of somebody else is not found.

use super::draft::Draft;
use crate::features::questions::Question;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Keep what one types before it is proposed.
#[derive(Debug)]
pub struct KeepDraft {
    /// The question.
    pub question: Locked<Question>,
}

impl Permission for KeepDraft {
    const NAME: &'static str = "keep a draft";
    const HOLDERS: Holders = Holders::PEOPLE;
}

/// Throw a draft away.
#[derive(Debug)]
pub struct DropDraft {
    /// The draft.
    pub draft: Locked<Draft>,
}

impl Permission for DropDraft {
    const NAME: &'static str = "throw a draft away";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "their own; of others' it is not told whether there are any";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.draft.person) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Remind somebody of a draft: the program itself.
#[derive(Debug)]
pub struct RemindOfDraft;

impl Permission for RemindOfDraft {
    const NAME: &'static str = "remind somebody of a draft";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<KeepDraft>(), Rule::of::<DropDraft>(), Rule::of::<RemindOfDraft>()];
