//! What may be done with comments, and by whom.

use super::comment::Comment;
use crate::features::ideas::Idea;
use crate::platform::access::{Actor, Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::error::Denied;
use crate::platform::id::PersonId;

/// Comment on an idea, or answer a comment on it.
#[derive(Debug)]
pub struct PostComment {
    /// The idea.
    pub idea: Locked<Idea>,
    /// The comment to answer.
    pub parent: Option<Locked<Comment>>,
}

impl PostComment {
    /// On this idea, as an answer to that comment if there is one.
    #[must_use]
    pub fn on(idea: Locked<Idea>, parent: Option<Locked<Comment>>) -> Self {
        Self { idea, parent }
    }
}

impl Permission for PostComment {
    const NAME: &'static str = "post a comment";
    const HOLDERS: Holders = Holders::PEOPLE;
    const WRITES: bool = true;
}

/// Change what a comment says, or take it away.
#[derive(Debug)]
pub struct EditComment {
    /// The comment.
    pub comment: Locked<Comment>,
    /// The idea under which it is read.
    pub idea: Locked<Idea>,
}

impl EditComment {
    /// Of this comment.
    #[must_use]
    pub fn of((comment, idea): (Locked<Comment>, Locked<Idea>)) -> Self {
        Self { comment, idea }
    }
}

impl Permission for EditComment {
    const NAME: &'static str = "edit or remove a comment";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "its author";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.comment.author) { Ok(()) } else { Err(Denied::NotYours) }
    }
}

/// Say that a comment shaped an idea, or take that back.
#[derive(Debug)]
pub struct MarkShaped {
    /// The comment.
    pub comment: Locked<Comment>,
    /// The idea under which it is read.
    pub idea: Locked<Idea>,
    /// Who signs the idea: its author and co-authors.
    pub authors: Vec<PersonId>,
}

impl MarkShaped {
    /// This comment, under an idea of these authors.
    #[must_use]
    pub fn of((comment, idea): (Locked<Comment>, Locked<Idea>), authors: Vec<PersonId>) -> Self {
        Self { comment, idea, authors }
    }
}

impl Permission for MarkShaped {
    const NAME: &'static str = "say that a comment shaped an idea";
    const HOLDERS: Holders = Holders::PEOPLE;
    const CONDITION: &'static str = "the idea's authors, or whoever speaks for the company; not their own comment";

    fn condition(&self, actor: &Actor) -> Result<(), Denied> {
        if actor.is(self.comment.author) {
            Err(Denied::OwnContent)
        } else if actor.holds(Holders::STAFF) || self.authors.iter().any(|author| actor.is(*author)) {
            Ok(())
        } else {
            Err(Denied::NotYours)
        }
    }
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<PostComment>(), Rule::of::<EditComment>(), Rule::of::<MarkShaped>()];
