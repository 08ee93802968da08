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
