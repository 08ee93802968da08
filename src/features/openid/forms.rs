//! What comes with the addresses of this room.

use serde::Deserialize;

/// Where to go after signing in.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Next {
    /// A path of ours.
    pub next: String,
}

/// What a browser brings back from the provider (OpenID Connect Core, section 3.1.2.5; RFC 9207).
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Callback {
    /// The code that stands for the person.
    pub code: String,
    /// What went along.
    pub state: String,
    /// Why there is no code.
    pub error: String,
    /// Who says so.
    pub iss: Option<String>,
}
