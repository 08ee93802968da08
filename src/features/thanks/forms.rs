//! The form of thanks, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::thank::WORDS_MAX;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// Thanking, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ThanksFields {
    /// Words of one's own; may be empty.
    pub words: String,
}

impl ThanksFields {
    /// Checks the words.
    ///
    /// # Errors
    /// When they are too long.
    pub fn check(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let words = errors.keep("words", text::block(&self.words, Limits { min: 0, max: WORDS_MAX }));
        words.ok_or(Error::Invalid(errors))
    }
}
