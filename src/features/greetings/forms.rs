//! The form of the host's message, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::greeting::{Message, WORDS};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// The message, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MessageFields {
    /// What is written.
    pub message: String,
    /// Its language.
    pub language: String,
}

impl MessageFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Message> {
        let mut errors = FormErrors::new();
        let (min, max) = WORDS;
        let words = errors.keep("message", text::block(&self.message, Limits { min, max }));
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.say("language", "error-choose");
        }
        match (language, words) {
            (Some(language), Some(words)) => Ok(Message { language, words }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}
