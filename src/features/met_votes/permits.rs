//! What may be done with the votes of people met elsewhere, and by whom.

use super::store::Noted;
use crate::features::ideas::Idea;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Note the vote of somebody met elsewhere.
#[derive(Debug)]
pub struct NoteMetVote {
    /// The idea.
    pub idea: Locked<Idea>,
}

impl NoteMetVote {
    /// On this idea.
    #[must_use]
    pub fn on(idea: Locked<Idea>) -> Self {
        Self { idea }
    }
}

impl Permission for NoteMetVote {
    const NAME: &'static str = "note the vote of somebody met elsewhere";
    const HOLDERS: Holders = Holders::STAFF;
}

/// Take such a note back.
#[derive(Debug)]
pub struct RemoveMetVote {
    /// The note.
    pub noted: Locked<Noted>,
}

impl RemoveMetVote {
    /// This note.
    #[must_use]
    pub fn of(noted: Locked<Noted>) -> Self {
        Self { noted }
    }
}

impl Permission for RemoveMetVote {
    const NAME: &'static str = "take back the vote of somebody met elsewhere";
    const HOLDERS: Holders = Holders::STAFF;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<NoteMetVote>(), Rule::of::<RemoveMetVote>()];
