//! The form of the first administrator, as sent and as checked.

use serde::{Deserialize, Serialize};

use crate::features::accounts::forms::Introduction;
use crate::platform::error::Result;

/// The first administrator, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FounderFields {
    /// The name to go by.
    pub name: String,
    /// The address.
    pub email: String,
    /// The password; empty for whoever wants none.
    pub password: String,
}

impl FounderFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Introduction> {
        Introduction::check(&self.name, &self.email, &self.password, false)
    }
}
