//! The forms of appeals, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::appeal::{ANSWER, Outcome, WORDS};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// An appeal, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AppealFields {
    /// The future appeal's code.
    pub code: String,
    /// Why.
    pub words: String,
}

impl AppealFields {
    /// Checks the words.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn check(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let (min, max) = WORDS;
        errors.keep("words", text::block(&self.words, Limits { min, max })).ok_or(Error::Invalid(errors))
    }
}

/// What a moderator answers, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionFields {
    /// How it ends.
    pub outcome: String,
    /// The answer.
    pub answer: String,
}

impl DecisionFields {
    /// Checks both.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Outcome, String)> {
        let mut errors = FormErrors::new();
        let outcome = Outcome::parse(&self.outcome);
        if outcome.is_none() {
            errors.say("outcome", "error-choose");
        }
        let (min, max) = ANSWER;
        let answer = errors.keep("answer", text::block(&self.answer, Limits { min, max }));
        match (outcome, answer) {
            (Some(outcome), Some(answer)) => Ok((outcome, answer)),
            _ => Err(Error::Invalid(errors)),
        }
    }
}
