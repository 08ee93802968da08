//! The form of a proof: a button.

use serde::{Deserialize, Serialize};

/// Saving a proof, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SaveFields {
    /// `yes`: in the place of one that says less.
    pub renew: String,
}

impl SaveFields {
    /// Whether it gives way to one that says more.
    #[must_use]
    pub fn renews(&self) -> bool {
        self.renew == "yes"
    }
}
