//! The form of a rule of the house, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::house_rule::{HouseRule, NAME, TEXT, Texts, Wording};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// What a rule says, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named for the languages that they fill")]
pub struct RuleFields {
    /// The future rule's code (adding).
    pub code: String,
    pub name_en: String,
    pub text_en: String,
    pub name_it: String,
    pub text_it: String,
    pub name_de: String,
    pub text_de: String,
    /// Ticked: not offered any more (changing).
    pub retired: String,
}

impl RuleFields {
    /// The fields of a rule that is there already.
    #[must_use]
    pub fn of(rule: &HouseRule) -> Self {
        let says = |language| rule.texts.get(&language).cloned().unwrap_or_default();
        let (en, it, de) = (says(Language::En), says(Language::It), says(Language::De));
        Self {
            code: rule.code.to_string(),
            name_en: en.name,
            text_en: en.text,
            name_it: it.name,
            text_it: it.text,
            name_de: de.name,
            text_de: de.text,
            retired: if rule.is_retired { "yes".into() } else { String::new() },
        }
    }

    fn typed(&self, language: Language) -> (&str, &str) {
        match language {
            Language::En => (&self.name_en, &self.text_en),
            Language::It => (&self.name_it, &self.text_it),
            Language::De => (&self.name_de, &self.text_de),
        }
    }

    /// Checks what it says: name and text together, in one language at least. The community's own comes first.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, first: Language) -> Result<Texts> {
        let (mut errors, mut texts) = (FormErrors::new(), Texts::new());
        for language in Language::ALL {
            let (name, text) = self.typed(*language);
            if name.trim().is_empty() && text.trim().is_empty() {
                continue;
            }
            let (name_limits, text_limits) = (Limits { min: NAME.0, max: NAME.1 }, Limits { min: TEXT.0, max: TEXT.1 });
            let name = errors.keep(&format!("name_{language}"), text::line(name, name_limits));
            let text = errors.keep(&format!("text_{language}"), text::block(text, text_limits));
            if let (Some(name), Some(text)) = (name, text) {
                texts.insert(*language, Wording { name, text: text.trim().to_owned() });
            }
        }
        if texts.is_empty() && errors.is_empty() {
            errors.say(&format!("name_{first}"), "error-required");
        }
        if errors.is_empty() { Ok(texts) } else { Err(Error::Invalid(errors)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_has_name_and_text_in_one_language_at_least() {
        assert!(RuleFields::default().check(Language::It).is_err());
        let half = RuleFields { name_en: "Be kind".into(), ..Default::default() };
        assert!(half.check(Language::En).is_err());
        let whole = RuleFields { text_en: "To everybody.".into(), ..half }.check(Language::It).unwrap();
        assert_eq!(whole[&Language::En].text, "To everybody.");
        assert_eq!(whole.len(), 1);
    }
}
