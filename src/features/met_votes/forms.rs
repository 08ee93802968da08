//! The form in which staff note the vote of somebody they met.

use serde::{Deserialize, Serialize};

use super::met_vote::Met;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// Longest name and place, in characters.
const LINE: Limits = Limits { min: 1, max: 80 };

/// As sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MetFields {
    /// The future vote's code.
    pub code: String,
    /// Who was met.
    pub who: String,
    /// Where.
    pub place: String,
    /// On which day.
    pub met_on: String,
}

impl MetFields {
    /// Checks every field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Met> {
        let mut errors = FormErrors::new();
        let who = errors.keep("who", text::line(&self.who, LINE));
        let place = errors.keep("place", text::line(&self.place, LINE));
        if !is_day(&self.met_on) {
            errors.say("met_on", "error-date");
        }
        match (who, place) {
            (Some(who), Some(place)) if errors.is_empty() => Ok(Met { who, place, met_on: self.met_on.clone() }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// Whether this is a day as browsers send it.
fn is_day(text: &str) -> bool {
    let parts: Vec<Option<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
    text.len() == 10 && matches!(parts[..], [Some(2000..=2999), Some(1..=12), Some(1..=31)])
}
