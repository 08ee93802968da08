//! The form of the daily letter.

use serde::{Deserialize, Serialize};

use crate::platform::error::{Error, FormErrors, Result};

/// Whether somebody wants the daily letter.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BriefingFields {
    /// `yes` or `no`.
    pub wanted: String,
}

impl BriefingFields {
    /// The wish.
    ///
    /// # Errors
    /// When nothing was chosen.
    pub fn check(&self) -> Result<bool> {
        match self.wanted.as_str() {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(Error::Invalid(FormErrors::one("wanted", "error-choose"))),
        }
    }
}
