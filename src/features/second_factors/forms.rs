//! The forms of second factors, as sent.

use serde::{Deserialize, Serialize};

/// A code, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CodeFields {
    /// What was typed.
    pub code: String,
}
