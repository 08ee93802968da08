//! The words for a comment.

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
    /// The comment it answers.
    pub parent: Option<CommentId>,
    /// Who wrote it.
    pub author: PersonId,
    /// The language it is written in.
    pub language: Language,
    /// Where it stands.
    pub standing: Standing,
}

/// Shortest and longest comment, in characters.
pub const BODY: (usize, usize) = (1, 5_000);
