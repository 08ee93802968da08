//! The form of a question to somebody, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::ask::{BODY, DAYS, Kind, Wish};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// Asking somebody, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AskFields {
    /// The future question's code.
    pub code: String,
    /// For what.
    pub kind: String,
    /// The name of who is invited to answer.
    pub who: String,
    /// The words.
    pub body: String,
    /// The language they are written in.
    pub language: String,
    /// Within how many days.
    pub days: String,
}

/// What is asked for in the address of the form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AskQuery {
    /// For what.
    pub kind: String,
}

impl AskFields {
    /// For what.
    ///
    /// # Errors
    /// [`Error::NotFound`] for anything else than there is.
    pub fn kind(&self) -> Result<Kind> {
        Kind::parse(&self.kind).ok_or(Error::NotFound)
    }

    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Wish> {
        let kind = self.kind()?;
        let mut errors = FormErrors::new();
        let (min, max) = BODY;
        let body = errors.keep("body", text::block(&self.body, Limits { min, max }));
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.say("language", "error-choose");
        }
        if kind == Kind::Answer && self.who.trim().is_empty() {
            errors.say("who", "error-required");
        }
        let (least, most, _) = DAYS;
        let days = self.days.trim().parse().ok().filter(|days| (least..=most).contains(days));
        if days.is_none() {
            errors.say("days", "error-ask-days");
        }
        match (body, language, days) {
            (Some(body), Some(language), Some(days)) if errors.is_empty() => Ok(Wish { kind, body, language, days }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}
