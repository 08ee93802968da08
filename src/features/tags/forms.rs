//! The forms of tags, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::actions::Named;
use super::tag::{NAME, Names};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, Limits};

/// The names of a tag, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TagFields {
    /// The future tag's code (making).
    pub code: String,
    /// Its English name.
    pub name_en: String,
    /// Its Italian name.
    pub name_it: String,
    /// Its German name.
    pub name_de: String,
    /// Ticked: not offered any more (changing).
    pub retired: String,
}

impl TagFields {
    fn name(&self, language: Language) -> &str {
        match language {
            Language::En => &self.name_en,
            Language::It => &self.name_it,
            Language::De => &self.name_de,
        }
    }

    /// Checks the names: each of the right length, one at least. The community's own language comes first.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, first: Language) -> Result<Named> {
        let mut errors = FormErrors::new();
        let mut names = Names::new();
        let (min, max) = NAME;
        for language in Language::ALL {
            if self.name(*language).trim().is_empty() {
                continue;
            }
            let field = format!("name_{language}");
            if let Some(name) = errors.keep(&field, text::line(self.name(*language), Limits { min, max })) {
                names.insert(*language, name);
            }
        }
        if names.is_empty() && errors.is_empty() {
            errors.say(&format!("name_{first}"), "error-required");
        }
        errors.check()?;
        let language = if names.contains_key(&first) { Some(first) } else { None };
        let language = language.or_else(|| Language::ALL.iter().find(|other| names.contains_key(other)).copied());
        language
            .map(|language| Named { language, names })
            .ok_or_else(|| Error::Invalid(FormErrors::one("name_en", "error-required")))
    }
}

/// The tags of an idea, as sent: a code for every tick.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ChoiceFields {
    /// The codes.
    pub tags: Vec<String>,
    /// Of a moderator who did not write the idea: the future ruling's code.
    pub code: String,
    /// And why.
    pub reason: String,
}

/// The codes of ticked tags. What is no code is no tag.
///
/// # Errors
/// [`Error::Invalid`] when one cannot be a code.
pub fn codes(sent: &[String]) -> Result<Vec<Code>> {
    sent.iter()
        .filter(|text| !text.is_empty())
        .map(|text| Code::parse(text).ok_or_else(|| Error::Invalid(FormErrors::one("tags", "error-choose"))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_one_name_at_least() {
        assert!(TagFields::default().check(Language::It).is_err());
        let named = TagFields { name_de: " Nacht ".into(), ..Default::default() }.check(Language::It).unwrap();
        assert_eq!((named.language, named.names[&Language::De].as_str()), (Language::De, "Nacht"));
        assert!(TagFields { name_en: "x".into(), ..Default::default() }.check(Language::En).is_err());
    }
}
