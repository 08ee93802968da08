//! The forms of the ledger, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::entry::REASON;
use super::unit::Unit;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::text::{self, Limits};

/// A correction, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReasonFields {
    /// Why.
    pub reason: String,
}

impl ReasonFields {
    /// Checks the reason.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let (min, max) = REASON;
        errors.keep("reason", text::line(&self.reason, Limits { min, max })).ok_or(Error::Invalid(errors))
    }
}

/// Making a list of what is to be paid out, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PayoutFields {
    /// The future list's code.
    pub code: String,
    /// The currency.
    pub unit: String,
}

impl PayoutFields {
    /// Checks the currency and the code.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Code, Unit)> {
        let unit = Unit::parse(&self.unit).filter(|unit| unit.is_money());
        let code = Code::parse(&self.code);
        code.zip(unit).ok_or_else(|| Error::Invalid(FormErrors::one("unit", "error-choose")))
    }
}
