//! The form of a decision, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::decision::{Answer, HOURS_MAX, REASONS, Refusal, Words};
use super::rules;
use crate::features::ideas::Status;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, Limits};

/// Answering an idea, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionFields {
    /// The future decision's code.
    pub code: String,
    /// What becomes of the idea.
    pub status: String,
    /// Which no it is.
    pub refusal: String,
    /// Why, in Markdown.
    pub reasons: String,
    /// What would change the company's mind, in Markdown.
    pub change: String,
    /// How many hours the author reads it before everybody does.
    pub hours: String,
    /// The language it is written in.
    pub language: String,
    /// The code of the person who signs.
    pub host: String,
}

impl DecisionFields {
    /// Checks each field; the answer and the code of its host.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Answer, Code)> {
        let mut errors = FormErrors::new();
        let status = Status::parse(&self.status).filter(|status| Status::DECIDABLE.contains(status));
        let refusal = Refusal::parse(&self.refusal);
        if status == Some(Status::Declined) && refusal.is_none() {
            errors.say("refusal", "error-choose");
        }
        let change = if status == Some(Status::Declined) { self.change.as_str() } else { "" };
        let change = errors.keep("change", text::block(change, Limits { min: 0, max: REASONS.1 }));
        let hours = match self.hours.trim() {
            "" => Some(0),
            hours => hours.parse().ok().filter(|hours| (0..=HOURS_MAX).contains(hours)),
        };
        if hours.is_none() {
            errors.say("hours", "error-choose");
        }
        let (min, max) = REASONS;
        let reasons = errors.keep("reasons", text::block(&self.reasons, Limits { min, max }));
        let language = Language::parse(&self.language);
        let host = Code::parse(&self.host);
        for (field, is_missing) in
            [("status", status.is_none()), ("language", language.is_none()), ("host", host.is_none())]
        {
            if is_missing {
                errors.say(field, "error-choose");
            }
        }
        match (status, reasons.zip(change), language, host, hours) {
            (Some(status), Some((reasons, change)), Some(language), Some(host), Some(hours)) if errors.is_empty() => {
                let refusal = rules::refusal_of(status, refusal)?;
                Ok((
                    Answer { status, refusal, language, words: vec![(language, Words { reasons, change })], hours },
                    host,
                ))
            }
            _ => Err(Error::Invalid(errors)),
        }
    }
}
