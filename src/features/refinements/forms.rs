//! The forms of suggested changes, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::actions::Suggestion;
use super::refinement::{REASON, THANKS, Verb, WHY_MAX};
use crate::features::ideas::forms::IdeaFields;
use crate::features::ideas::idea::Text;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// Suggesting a change, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RefinementFields {
    /// The future suggestion's code.
    pub code: String,
    /// The title as it should be.
    pub title: String,
    /// The body as it should be, in Markdown.
    pub body: String,
    /// Why.
    pub why: String,
    /// The version that was changed.
    pub base_version: String,
    /// The number of the deal that was agreed to, or empty.
    pub deal: String,
}

fn idea_text(title: &str, body: &str, errors: &mut FormErrors) -> Option<Text> {
    IdeaFields { title: title.to_owned(), body: body.to_owned(), ..Default::default() }.text(errors)
}

impl RefinementFields {
    /// Checks it.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Suggestion> {
        let mut errors = FormErrors::new();
        let text = idea_text(&self.title, &self.body, &mut errors);
        let why = errors.keep("why", text::block(&self.why, Limits { min: 0, max: WHY_MAX }));
        let base_version = self.base_version.parse().unwrap_or(0);
        let checked = text.zip(why).map(|(text, why)| Suggestion { base_version, text, why });
        checked.ok_or(Error::Invalid(errors))
    }
}

/// Answering a suggestion, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerFields {
    /// The answer: a [`Verb`].
    pub answer: String,
    /// The word of thanks.
    pub thanks: String,
    /// The title as it becomes (adapting).
    pub title: String,
    /// The body as it becomes (adapting).
    pub body: String,
    /// The version that the adapted text starts from (adapting).
    pub base_version: String,
}

/// The same, checked.
#[derive(Debug, Clone)]
pub enum Answer {
    /// As it is, with these thanks.
    Accept(String),
    /// This text, from this version on, with these thanks.
    Adapt(Text, i64, String),
    /// Not, with these thanks.
    Decline(String),
}

impl AnswerFields {
    /// Checks it.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Answer> {
        let mut errors = FormErrors::new();
        let (min, max) = THANKS;
        let thanks = errors.keep("thanks", text::block(&self.thanks, Limits { min, max }));
        let verb = Verb::parse(&self.answer);
        if verb.is_none() {
            errors.say("answer", "error-choose");
        }
        let text = match verb {
            Some(Verb::Adapt) => idea_text(&self.title, &self.body, &mut errors),
            _ => None,
        };
        let base = self.base_version.parse().unwrap_or(0);
        match (verb, thanks, text) {
            (Some(Verb::Accept), Some(thanks), _) => Ok(Answer::Accept(thanks)),
            (Some(Verb::Decline), Some(thanks), _) => Ok(Answer::Decline(thanks)),
            (Some(Verb::Adapt), Some(thanks), Some(text)) => Ok(Answer::Adapt(text, base, thanks)),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// Hiding a suggestion, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct HideFields {
    /// Why.
    pub reason: String,
}

impl HideFields {
    /// Checks it.
    ///
    /// # Errors
    /// What is wrong with the reason.
    pub fn check(&self) -> Result<String> {
        let (min, max) = REASON;
        let mut errors = FormErrors::new();
        errors.keep("reason", text::block(&self.reason, Limits { min, max })).ok_or(Error::Invalid(errors))
    }
}
