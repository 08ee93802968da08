//! The form of a list.

use serde::{Deserialize, Serialize};

use super::commitment::PLANS_MAX;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// A list, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PlansFields {
    /// One plan a line, or as one likes.
    pub plans: String,
}

impl PlansFields {
    /// The list, checked; empty to have none.
    ///
    /// # Errors
    /// When it is too long.
    pub fn check(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let plans = errors.keep("plans", text::block(&self.plans, Limits { min: 0, max: PLANS_MAX }));
        plans.ok_or(Error::Invalid(errors))
    }
}
