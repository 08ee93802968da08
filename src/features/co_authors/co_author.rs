//! The words for a co-author.

use crate::platform::id::PersonId;

crate::words! {
    /// How somebody stands to an idea of others.
    pub enum State {
        /// Was asked to sign it, too.
        Asked = "asked",
        /// Signs it.
        Joined = "joined",
        /// Would rather not.
        Declined = "declined",
        /// Signed it once.
        Left = "left",
        /// Was asked, and the question was taken back.
        Unasked = "unasked",
    }
}

/// Somebody who was asked to sign an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CoAuthor {
    /// Who.
    pub person: PersonId,
    /// How they stand to it.
    pub state: State,
    /// Who asked.
    pub inviter: PersonId,
}

/// Somebody who could be asked: what they did for the idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deeds {
    /// Who.
    pub person: PersonId,
    /// Visible comments of theirs on it.
    pub comments: i64,
    /// Changes that they suggested.
    pub refinements: i64,
}

/// How many people may sign an idea together with its author, those who were asked among them.
pub const MOST: usize = 8;
