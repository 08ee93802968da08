//! Pure decisions about comments.

use super::comment::Comment;
use crate::features::ideas::Idea;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FormErrors};
use crate::platform::id::{CommentId, IdeaId, PersonId, Standing};

/// The key of the sentence for an answer to a comment that cannot be answered any more.
pub const PARENT_GONE: &str = "error-comment-gone";

/// Why an idea takes no comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// The idea lives on in another, and so does the talk.
    Merged,
    /// A moderator closed or hid it.
    Locked,
    /// The comment is hidden, or its words are gone.
    Gone,
    /// The comment is about the idea of the one who wrote it, or by whoever would mark it.
    Own,
}

impl From<Closed> for Error {
    fn from(closed: Closed) -> Self {
        Self::Conflict(match closed {
            Closed::Merged => "conflict-merged",
            Closed::Locked => "conflict-locked",
            Closed::Gone => "conflict-comment-gone",
            Closed::Own => "conflict-own-comment",
        })
    }
}

/// Whether an idea takes comments.
///
/// # Errors
/// Why not.
pub fn thread_open(idea: &Idea) -> Result<(), Closed> {
    open(idea.standing, idea.locked_at)
}

fn open(standing: Standing, locked_at: Option<Moment>) -> Result<(), Closed> {
    match (standing, locked_at) {
        (Standing::Merged, _) => Err(Closed::Merged),
        (Standing::Visible, None) => Ok(()),
        _ => Err(Closed::Locked),
    }
}

/// How long one waits between two comments under an idea, in microseconds, while its talk is slow.
#[must_use]
pub fn pace(idea: &Idea, now: Moment) -> Option<i64> {
    idea.slow_until.filter(|until| now < *until).map(|_| idea.slow_minutes * Moment::MINUTE)
}

/// Whether a comment still says something that everybody reads.
///
/// # Errors
/// Why not.
pub fn is_said(comment: &Comment) -> Result<(), Closed> {
    if comment.standing == Standing::Visible { Ok(()) } else { Err(Closed::Gone) }
}

/// Whether the author of a comment may take its words away: as long as they are there, hidden, held or not.
///
/// # Errors
/// Why not.
pub fn is_removable(comment: &Comment) -> Result<(), Closed> {
    if matches!(comment.standing, Standing::Visible | Standing::Hidden | Standing::Held) {
        Ok(())
    } else {
        Err(Closed::Gone)
    }
}

/// Whether a comment can have shaped an idea of these authors: what they say about their own idea is the idea.
///
/// # Errors
/// Why not.
pub fn can_shape(comment: &Comment, authors: &[PersonId]) -> Result<(), Closed> {
    is_said(comment)?;
    if authors.contains(&comment.author) { Err(Closed::Own) } else { Ok(()) }
}

/// The comment under which an answer to `parent` is filed: threads are one level deep.
///
/// # Errors
/// [`Error::Invalid`] when it cannot be answered: hidden, or of another idea.
pub fn top_of(parent: &Comment, idea: IdeaId) -> Result<CommentId, Error> {
    if parent.standing == Standing::Visible && parent.counted_in == idea {
        Ok(parent.parent.unwrap_or(parent.id))
    } else {
        Err(Error::Invalid(FormErrors::one("parent", PARENT_GONE)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::id::{Code, Language};

    fn comment(parent: Option<CommentId>, standing: Standing) -> Comment {
        Comment {
            id: CommentId(7),
            code: Code::parse("0000000007").unwrap(),
            idea: IdeaId(1),
            counted_in: IdeaId(2),
            parent,
            author: PersonId(1),
            language: Language::En,
            standing,
            answers: parent,
            created_at: Moment(1),
            edited_at: None,
            helpful: 0,
            unhelpful: 0,
            shaped_at: None,
            shaped_by: None,
        }
    }

    #[test]
    fn only_a_visible_unlocked_idea_takes_comments() {
        assert_eq!(open(Standing::Visible, None), Ok(()));
        assert_eq!(open(Standing::Visible, Some(Moment(1))), Err(Closed::Locked));
        assert_eq!(open(Standing::Hidden, None), Err(Closed::Locked));
        assert_eq!(open(Standing::Merged, Some(Moment(1))), Err(Closed::Merged));
    }

    #[test]
    fn words_that_are_gone_are_neither_removed_nor_marked() {
        let of = |standing| comment(None, standing);
        assert_eq!(is_removable(&of(Standing::Hidden)), Ok(()));
        assert_eq!(is_removable(&of(Standing::Removed)), Err(Closed::Gone));
        assert_eq!(can_shape(&of(Standing::Visible), &[PersonId(2)]), Ok(()));
        assert_eq!(can_shape(&of(Standing::Visible), &[PersonId(1)]), Err(Closed::Own));
        assert_eq!(can_shape(&of(Standing::Hidden), &[PersonId(2)]), Err(Closed::Gone));
    }

    #[test]
    fn a_reply_to_a_reply_belongs_to_the_top_comment() {
        assert_eq!(top_of(&comment(None, Standing::Visible), IdeaId(2)).unwrap(), CommentId(7));
        assert_eq!(top_of(&comment(Some(CommentId(3)), Standing::Visible), IdeaId(2)).unwrap(), CommentId(3));
        assert!(top_of(&comment(None, Standing::Hidden), IdeaId(2)).is_err());
        assert!(top_of(&comment(None, Standing::Visible), IdeaId(1)).is_err());
    }
}
