//! The form of a comment, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::comment::BODY;
use super::rules::PARENT_GONE;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::text::{self, Limits};

/// Commenting, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentFields {
    /// The future comment's code.
    pub code: String,
    /// What it says, in Markdown.
    pub body: String,
    /// The code of the comment it answers, or empty.
    pub parent: String,
}

/// Which part of a talk a page shows, as its address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Place {
    /// How it is ordered.
    pub order: String,
    /// The place after which the page begins.
    pub after: String,
    /// The code of a comment that must be on it.
    pub comment: String,
    /// The code of a thread to show alone.
    pub thread: String,
}

impl Place {
    /// Wherever this comment is.
    #[must_use]
    pub fn around(comment: &str) -> Self {
        Self { comment: comment.to_owned(), ..Self::default() }
    }
}

/// Changing a comment, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EditFields {
    /// What it says now, in Markdown.
    pub body: String,
}

impl EditFields {
    /// Checks the text.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<String> {
        let (min, max) = BODY;
        text::block(&self.body, Limits { min, max }).map_err(|error| {
            let mut errors = FormErrors::new();
            errors.add("body", error.into());
            Error::Invalid(errors)
        })
    }
}

/// Commenting, checked.
#[derive(Debug, Clone)]
pub struct Checked {
    /// What it says.
    pub body: String,
    /// The comment it answers.
    pub parent: Option<Code>,
}

impl CommentFields {
    /// Checks the text and the address of what it answers.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Checked> {
        let mut errors = FormErrors::new();
        let (min, max) = BODY;
        let body = errors.keep("body", text::block(&self.body, Limits { min, max }));
        let parent = Code::parse(&self.parent);
        if parent.is_none() && !self.parent.is_empty() {
            errors.say("parent", PARENT_GONE);
        }
        match body {
            Some(body) if errors.is_empty() => Ok(Checked { body, parent }),
            _ => Err(Error::Invalid(errors)),
        }
    }

    /// The form again with what is wrong. When what was to be answered is gone, the text moves to the form for a new
    /// comment, where it can be seen.
    #[must_use]
    pub fn again(self, errors: FormErrors) -> (Self, FormErrors) {
        if errors.iter().all(|(field, _)| field != "parent") {
            return (self, errors);
        }
        (Self { parent: String::new(), ..self }, FormErrors::one("body", PARENT_GONE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(body: &str, parent: &str) -> CommentFields {
        CommentFields { code: String::new(), body: body.into(), parent: parent.into() }
    }

    #[test]
    fn an_empty_and_an_endless_comment_are_refused() {
        assert!(fields(" \u{200b} ", "").check().is_err());
        assert!(fields(&"è".repeat(5_001), "").check().is_err());
        assert_eq!(fields(&"è".repeat(5_000), "").check().unwrap().body.chars().count(), 5_000);
    }

    #[test]
    fn a_text_whose_parent_is_gone_comes_back_as_a_new_comment() {
        let wrong = fields("Yes!", "nonsense");
        let Err(Error::Invalid(errors)) = wrong.check() else { panic!("taken") };
        let (again, errors) = wrong.again(errors);
        assert_eq!((again.body.as_str(), again.parent.as_str()), ("Yes!", ""));
        assert_eq!(errors, FormErrors::one("body", PARENT_GONE));
    }
}
