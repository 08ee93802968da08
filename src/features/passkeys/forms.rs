//! The forms of passkeys, as sent.

use serde::{Deserialize, Serialize};

use super::rules::NAME_MAX;
use crate::platform::error::{FormErrors, Result};
use crate::platform::text::{self, Limits};

/// A new passkey, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct NewFields {
    /// What its owner calls it.
    pub name: String,
    /// What the browser answered, JSON.
    pub answer: String,
}

impl NewFields {
    /// The name, checked.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn name(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let name = errors.keep("name", text::line(&self.name, Limits { min: 1, max: NAME_MAX }));
        errors.check()?;
        Ok(name.unwrap_or_default())
    }
}

/// A passkey's answer to "who are you?", as sent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AnswerFields {
    /// What the browser answered, JSON.
    pub answer: String,
    /// Where to go afterwards.
    pub next: String,
}
