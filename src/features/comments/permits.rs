//! What may be done with comments, and by whom.

use super::comment::Comment;
use crate::features::ideas::Idea;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

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
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<PostComment>()];
