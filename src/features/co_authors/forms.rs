//! The forms of co-authors, as sent.

use serde::{Deserialize, Serialize};

/// Whom to ask, or to ask no longer.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonFields {
    /// The person's code.
    pub person: String,
}
