//! The form of a summary, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::summary::{BODY, Summary};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// Summing up, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SummaryFields {
    /// The future summary's code.
    pub code: String,
    /// What it says, in Markdown.
    pub body: String,
    /// The language it is written in.
    pub language: String,
}

impl SummaryFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Summary> {
        let mut errors = FormErrors::new();
        let (min, max) = BODY;
        let body = errors.keep("body", text::block(&self.body, Limits { min, max }));
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.say("language", "error-choose");
        }
        match (body, language) {
            (Some(body), Some(language)) => Ok(Summary { body, language }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}
