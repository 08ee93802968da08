//! What may be done with notes of the staff's, and by whom.

use super::note::{About, Note};
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;

/// Note something about a person or an idea, for the staff.
#[derive(Debug)]
pub struct NoteForStaff {
    /// About whom or what.
    pub about: Locked<About>,
}

impl NoteForStaff {
    /// About this.
    #[must_use]
    pub fn about(about: Locked<About>) -> Self {
        Self { about }
    }
}

impl Permission for NoteForStaff {
    const NAME: &'static str = "note something for the staff";
    const HOLDERS: Holders = Holders::STAFF;
}

/// Take a note of the staff's away.
#[derive(Debug)]
pub struct RemoveNote {
    /// The note.
    pub note: Locked<Note>,
}

impl RemoveNote {
    /// This one.
    #[must_use]
    pub fn of(note: Locked<Note>) -> Self {
        Self { note }
    }
}

impl Permission for RemoveNote {
    const NAME: &'static str = "remove a note of the staff's";
    const HOLDERS: Holders = Holders::STAFF;
    const CONDITION: &'static str = "its author, or an administrator";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        let may = actor.is(self.note.author) || actor.holds(Holders::ADMINISTRATION);
        if may { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<NoteForStaff>(), Rule::of::<RemoveNote>()];
