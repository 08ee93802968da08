//! The form on which one goes.

use serde::{Deserialize, Serialize};

use super::leaving::{Contributions, Signatures, Wish};
use crate::platform::error::{Error, FormErrors, Result};

/// Going, as sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default)]
pub struct LeaveFields {
    /// What becomes of what one wrote.
    pub contributions: String,
    /// What becomes of what one signed.
    pub signatures: String,
    /// `yes` from the box that is ticked.
    pub sure: String,
}

impl Default for LeaveFields {
    fn default() -> Self {
        Self {
            contributions: Contributions::Keep.to_string(),
            signatures: Signatures::Keep.to_string(),
            sure: String::new(),
        }
    }
}

impl LeaveFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Wish> {
        let mut errors = FormErrors::new();
        let contributions = Contributions::parse(&self.contributions);
        let signatures = Signatures::parse(&self.signatures);
        if contributions.is_none() {
            errors.say("contributions", "error-required");
        }
        if signatures.is_none() {
            errors.say("signatures", "error-required");
        }
        if self.sure != "yes" {
            errors.say("sure", "error-not-sure");
        }
        errors.clone().check()?;
        match (contributions, signatures) {
            (Some(contributions), Some(signatures)) => Ok(Wish { contributions, signatures }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}
