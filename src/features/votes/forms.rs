//! The forms of votes, as sent and as checked.

use serde::{Deserialize, Serialize};

use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// Longest line about a vote, in characters.
pub const WHY_MAX: usize = 160;

/// Voting, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct VoteFields {
    /// How many votes the idea is to have from the voter; empty: one, unless it has some.
    pub votes: String,
}

impl VoteFields {
    /// How many votes, when that was said.
    ///
    /// # Errors
    /// When it is no number.
    pub fn check(&self) -> Result<Option<i64>> {
        match self.votes.trim() {
            "" => Ok(None),
            number => number.parse().map(Some).map_err(|_| Error::Invalid(FormErrors::one("votes", "error-choose"))),
        }
    }
}

/// Why one votes, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct WhyFields {
    /// The line; empty to take it away.
    pub why: String,
}

impl WhyFields {
    /// The line.
    ///
    /// # Errors
    /// When it is too long.
    pub fn check(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let why = errors.keep("why", text::line(&self.why, Limits { min: 0, max: WHY_MAX }));
        why.ok_or(Error::Invalid(errors))
    }
}
