//! The form of a saved reply, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::saved_reply::{NAME, SavedReply, TEXT, Texts};
use crate::platform::error::{FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// A saved reply, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplyFields {
    /// Its code.
    pub code: String,
    /// The name by which moderators find it.
    pub name: String,
    /// In English.
    pub text_en: String,
    /// In Italian.
    pub text_it: String,
    /// In German.
    pub text_de: String,
}

impl From<&SavedReply> for ReplyFields {
    fn from(reply: &SavedReply) -> Self {
        let text = |language| reply.texts.get(&language).cloned().unwrap_or_default();
        Self {
            code: reply.code.to_string(),
            name: reply.name.clone(),
            text_en: text(Language::En),
            text_it: text(Language::It),
            text_de: text(Language::De),
        }
    }
}

impl ReplyFields {
    /// Checks the name and the texts: each of the right length, one at least.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, first: Language) -> Result<(String, Texts)> {
        let mut errors = FormErrors::new();
        let (min, max) = NAME;
        let name = errors.keep("name", text::line(&self.name, Limits { min, max })).unwrap_or_default();
        let mut texts = Texts::new();
        let (min, max) = TEXT;
        for (language, typed) in
            [(Language::En, &self.text_en), (Language::It, &self.text_it), (Language::De, &self.text_de)]
        {
            if typed.trim().is_empty() {
                continue;
            }
            if let Some(text) = errors.keep(&format!("text_{language}"), text::block(typed, Limits { min, max })) {
                texts.insert(language, text);
            }
        }
        if texts.is_empty() && errors.is_empty() {
            errors.say(&format!("text_{first}"), "error-required");
        }
        errors.check()?;
        Ok((name, texts))
    }
}
