//! The form that ends a session.

use serde::Deserialize;

/// Which session to end.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RevokeFields {
    /// What the page calls it by; empty for all others.
    pub session: String,
}
