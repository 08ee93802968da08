//! Pure decisions about ideas that come out of something.

use crate::features::comments::Comment;
use crate::features::ideas::Idea;
use crate::features::ideas::idea::Text;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Standing;

/// Whether a comment may become an idea now: it is read, and the question of its idea takes new ones.
///
/// # Errors
/// [`Error::Conflict`] with the reason.
pub fn may_grow(comment: &Comment, idea: &Idea, now: Moment) -> Result<()> {
    if comment.standing != Standing::Visible {
        return Err(Error::Conflict("conflict-grow-unseen"));
    }
    Ok(idea.question.takes_ideas(now)?)
}

/// Whether two ideas were made of one: the first says something else than before, and not what the second says.
///
/// # Errors
/// [`Error::Invalid`] with the field that must change.
pub fn is_split(before: &Text, kept: &Text, new: &Text) -> Result<()> {
    if kept == before {
        return Err(Error::Invalid(FormErrors::one("kept_body", "error-split-same")));
    }
    if new.title == kept.title {
        return Err(Error::Invalid(FormErrors::one("title", "error-split-title")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_split_leaves_two_texts() {
        let text = |title: &str, body: &str| Text { title: title.into(), body: body.into() };
        let before = text("Light and bell", "A light. A bell.");
        let (light, bell) = (text("Light", "A light."), text("Bell", "A bell."));
        assert!(is_split(&before, &light, &bell).is_ok());
        assert!(is_split(&before, &before, &bell).is_err());
        assert!(is_split(&before, &light, &text("Light", "A bell.")).is_err());
    }
}
