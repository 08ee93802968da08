//! The forms of what waits.

use serde::Deserialize;

/// Which act to take away.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DiscardFields {
    /// What it is.
    pub kind: String,
    /// The code that tells it from others of its kind.
    pub subject: String,
}
