//! The form of a decision, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::decision::{Answer, REASONS};
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
    /// Why, in Markdown.
    pub reasons: String,
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
        match (status, reasons, language, host) {
            (Some(status), Some(reasons), Some(language), Some(host)) => {
                Ok((Answer { status, language, reasons: vec![(language, reasons)] }, host))
            }
            _ => Err(Error::Invalid(errors)),
        }
    }
}
