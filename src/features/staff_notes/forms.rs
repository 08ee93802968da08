//! The form of a note, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::note::BODY;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// Noting something, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct NoteFields {
    /// The future note's code.
    pub code: String,
    /// What it says.
    pub note: String,
}

impl NoteFields {
    /// Checks the words.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn check(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let (min, max) = BODY;
        errors.keep("note", text::block(&self.note, Limits { min, max })).ok_or(Error::Invalid(errors))
    }
}
