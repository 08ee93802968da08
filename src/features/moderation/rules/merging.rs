//! Merging: which ideas can be joined.

use crate::features::ideas::Idea;
use crate::platform::error::{Error, FormErrors};
use crate::platform::id::{QuestionId, Standing};

/// What merging looks at in an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mergeable {
    /// Its question.
    pub question: QuestionId,
    /// Where it stands.
    pub standing: Standing,
}

impl From<&Idea> for Mergeable {
    fn from(idea: &Idea) -> Self {
        Self { question: idea.question.id, standing: idea.standing }
    }
}

/// Why two ideas cannot be merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMergeable {
    /// The one to be merged was merged before.
    Merged,
    /// The one to be merged is hidden.
    Hidden,
    /// The target is hidden, merged itself, or answers another question.
    Target,
}

impl From<NotMergeable> for Error {
    fn from(why: NotMergeable) -> Self {
        match why {
            NotMergeable::Merged => Self::Conflict("conflict-merged"),
            NotMergeable::Hidden => Self::Conflict("conflict-hidden"),
            NotMergeable::Target => Self::Invalid(FormErrors::one("into", "error-unknown-idea")),
        }
    }
}

/// Whether an idea, which is not the target itself, can be merged into the target.
///
/// # Errors
/// Why not.
pub fn mergeable(idea: Mergeable, into: Mergeable) -> Result<(), NotMergeable> {
    match idea.standing {
        Standing::Visible => {}
        Standing::Merged => return Err(NotMergeable::Merged),
        _ => return Err(NotMergeable::Hidden),
    }
    if into.standing == Standing::Visible && into.question == idea.question {
        Ok(())
    } else {
        Err(NotMergeable::Target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_visible_ideas_of_one_question_are_merged() {
        let of = |question, standing| Mergeable { question: QuestionId(question), standing };
        let visible = of(1, Standing::Visible);
        assert_eq!(mergeable(visible, visible), Ok(()));
        assert_eq!(mergeable(visible, of(2, Standing::Visible)), Err(NotMergeable::Target));
        assert_eq!(mergeable(visible, of(1, Standing::Hidden)), Err(NotMergeable::Target));
        assert_eq!(mergeable(visible, of(1, Standing::Merged)), Err(NotMergeable::Target));
        assert_eq!(mergeable(of(1, Standing::Merged), visible), Err(NotMergeable::Merged));
        assert_eq!(mergeable(of(1, Standing::Hidden), visible), Err(NotMergeable::Hidden));
    }
}
