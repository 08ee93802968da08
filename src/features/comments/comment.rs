//! The words for a comment.

use crate::platform::clock::Moment;
use crate::platform::id::{Code, CommentId, IdeaId, Language, PersonId, Standing};

/// What rules need to know of a comment.
#[derive(Debug, Clone)]
pub struct Comment {
    /// Inner id.
    pub id: CommentId,
    /// Public code.
    pub code: Code,
    /// The idea it belongs to for ever.
    pub idea: IdeaId,
    /// The idea under which it is read now; another one while its own is merged.
    pub counted_in: IdeaId,
    /// The comment in whose thread it stands.
    pub parent: Option<CommentId>,
    /// The comment that it answers: the one that began its thread, or a reply there.
    pub answers: Option<CommentId>,
    /// Who wrote it.
    pub author: PersonId,
    /// The language it is written in.
    pub language: Language,
    /// Where it stands.
    pub standing: Standing,
    /// When it was written.
    pub created_at: Moment,
    /// When its words were changed last.
    pub edited_at: Option<Moment>,
    /// How many people find it helpful.
    pub helpful: i64,
    /// How many do not.
    pub unhelpful: i64,
    /// When it was said to have shaped the idea.
    pub shaped_at: Option<Moment>,
    /// Who said so.
    pub shaped_by: Option<PersonId>,
}

crate::words! {
    /// How a talk is ordered.
    pub enum Order {
        /// As it came.
        Oldest = "oldest",
        /// The newest first.
        Newest = "newest",
        /// What people find helpful first.
        Helpful = "helpful",
    }
}

/// Shortest and longest comment, in characters.
pub const BODY: (usize, usize) = (1, 5_000);
