//! A sealed list.

use crate::platform::clock::Moment;
use crate::platform::id::Fingerprint;

/// What a company sealed for a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Random digits, so that nobody can guess the list and try.
    pub salt: String,
    /// The list, as it was written.
    pub plans: String,
    /// What is shown from the start.
    pub digest: Fingerprint,
    /// When the question was to open as the list was sealed.
    pub opens_at: Option<Moment>,
    /// When it was sealed.
    pub sealed_at: Moment,
}

/// The text whose SHA-256 is the digest: salt and list, each ended by a line feed.
#[must_use]
pub fn text(salt: &str, plans: &str) -> String {
    format!("{salt}\n{plans}\n")
}

/// Longest list, in characters.
pub const PLANS_MAX: usize = 10_000;
