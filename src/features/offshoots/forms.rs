//! The forms of ideas that come out of something, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::actions::Halves;
use crate::features::ideas::idea::{BODY_MAX, TITLE, Text};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// Making an idea of a comment, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct GrowFields {
    /// The future idea's code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its body, in Markdown.
    pub body: String,
    /// The language it is written in.
    pub language: String,
}

impl GrowFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Text, Language)> {
        let mut errors = FormErrors::new();
        let text = text_of(&mut errors, ("title", &self.title), ("body", &self.body));
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.say("language", "error-choose");
        }
        text.zip(language).ok_or(Error::Invalid(errors))
    }
}

/// Making two ideas out of one, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SplitFields {
    /// The future idea's code.
    pub code: String,
    /// The version that was looked at.
    pub base_version: String,
    /// The title that stays.
    pub kept_title: String,
    /// The body that stays.
    pub kept_body: String,
    /// The title of the new one.
    pub title: String,
    /// The body of the new one.
    pub body: String,
}

impl SplitFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Halves> {
        let mut errors = FormErrors::new();
        let kept = text_of(&mut errors, ("kept_title", &self.kept_title), ("kept_body", &self.kept_body));
        let new = text_of(&mut errors, ("title", &self.title), ("body", &self.body));
        let base_version = self.base_version.parse().unwrap_or(0);
        match (kept, new) {
            (Some(kept), Some(new)) => Ok(Halves { base_version, kept, new }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

fn text_of(errors: &mut FormErrors, title: (&str, &str), body: (&str, &str)) -> Option<Text> {
    let (min, max) = TITLE;
    let title = errors.keep(title.0, text::line(title.1, Limits { min, max }));
    let body = errors.keep(body.0, text::block(body.1, Limits { min: 0, max: BODY_MAX }));
    title.zip(body).map(|(title, body)| Text { title, body })
}
