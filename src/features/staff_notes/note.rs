//! The words for a note of the staff's.

use crate::platform::id::{Code, IdeaId, PersonId, StaffNoteId};

/// About whom or what a note is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A person.
    Person(PersonId),
    /// An idea.
    Idea(IdeaId),
}

/// What rules need to know of a note.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Note {
    /// Inner id.
    pub id: StaffNoteId,
    /// Public code.
    pub code: Code,
    /// Who wrote it.
    pub author: PersonId,
    /// The person that it is about.
    pub person: Option<PersonId>,
}

/// Shortest and longest note, in characters.
pub const BODY: (usize, usize) = (1, 1_000);
