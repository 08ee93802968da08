//! The form of a field, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::actions::Asking;
use super::field::{CHOICES_MAX, Field, HINT_MAX, Kind, LABEL_MAX, LINE_MAX, Texts};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, Limits};

/// The most characters of all choices together.
const CHOICES_LENGTH: usize = CHOICES_MAX * (LINE_MAX + 1);

/// A field, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named for the columns and languages that they fill")]
pub struct FieldFields {
    pub code: String,
    pub kind: String,
    pub is_required: String,
    pub position: String,
    pub label_it: String,
    pub hint_it: String,
    pub choices_it: String,
    pub label_en: String,
    pub hint_en: String,
    pub choices_en: String,
    pub label_de: String,
    pub hint_de: String,
    pub choices_de: String,
}

impl FieldFields {
    /// The fields of a field that is there already.
    #[must_use]
    pub fn of(field: &Field) -> Self {
        let mut fields = Self {
            code: field.code.to_string(),
            kind: field.kind.to_string(),
            is_required: if field.is_required { "yes".to_owned() } else { String::new() },
            position: field.position.to_string(),
            ..Self::default()
        };
        for (language, texts) in &field.texts {
            let (label, hint, choices) = match language {
                Language::It => (&mut fields.label_it, &mut fields.hint_it, &mut fields.choices_it),
                Language::En => (&mut fields.label_en, &mut fields.hint_en, &mut fields.choices_en),
                Language::De => (&mut fields.label_de, &mut fields.hint_de, &mut fields.choices_de),
            };
            label.clone_from(&texts.label);
            hint.clone_from(&texts.hint);
            *choices = texts.choices.join("\n");
        }
        fields
    }

    fn said(&self, language: Language) -> (&str, &str, &str) {
        match language {
            Language::It => (&self.label_it, &self.hint_it, &self.choices_it),
            Language::En => (&self.label_en, &self.hint_en, &self.choices_en),
            Language::De => (&self.label_de, &self.hint_de, &self.choices_de),
        }
    }

    /// Checks a field of a question that was first written in `original`; a field that is there keeps its kind.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, original: Language, kept: Option<Kind>) -> Result<(Code, Kind, Asking)> {
        let mut errors = FormErrors::new();
        let kind = kept.or_else(|| Kind::parse(&self.kind));
        if kind.is_none() {
            errors.say("kind", "error-choose");
        }
        let position = self.position.trim().parse::<i64>().ok().filter(|place| (0..=999).contains(place));
        let texts = self.check_texts(original, kind, &mut errors);
        let code = Code::parse(&self.code).ok_or_else(|| Error::Invalid(FormErrors::new()));
        match kind {
            Some(kind) if errors.is_empty() => {
                let is_required = !self.is_required.is_empty();
                Ok((code?, kind, Asking { is_required, position: position.unwrap_or(100), texts }))
            }
            _ => Err(Error::Invalid(errors)),
        }
    }

    /// The words of every language that has a label; the original must have one. A choice must be there in each, or it could
    /// not be told in that language.
    fn check_texts(&self, original: Language, kind: Option<Kind>, errors: &mut FormErrors) -> Vec<(Language, Texts)> {
        let choices_of = |typed: &str| -> Vec<String> {
            let lines = typed.lines().filter_map(|line| text::line(line, Limits { min: 1, max: LINE_MAX }).ok());
            lines.collect()
        };
        let wanted = choices_of(self.said(original).2).len();
        let mut checked = Vec::new();
        for language in Language::ALL {
            let (label, hint, typed) = self.said(*language);
            let is_original = *language == original;
            if !is_original && label.trim().is_empty() && hint.trim().is_empty() && typed.trim().is_empty() {
                continue;
            }
            let field = |name: &str| format!("{name}_{language}");
            let label = errors.keep(&field("label"), text::line(label, Limits { min: 1, max: LABEL_MAX }));
            let hint = errors.keep(&field("hint"), text::line(hint, Limits { min: 0, max: HINT_MAX }));
            let is_choice = kind == Some(Kind::Choice);
            let choices = if is_choice { choices_of(typed) } else { Vec::new() };
            if is_choice {
                errors.keep(&field("choices"), text::block(typed, Limits { min: 0, max: CHOICES_LENGTH }));
                let mut single = choices.clone();
                single.sort();
                single.dedup();
                if choices.len() < 2 || choices.len() > CHOICES_MAX || single.len() < choices.len() {
                    let wrong = FieldError { key: "error-choices", max: Some(CHOICES_MAX), min: Some(2) };
                    errors.add(&field("choices"), wrong);
                } else if choices.len() != wanted {
                    let wrong = FieldError { key: "error-choices-differ", max: None, min: Some(wanted) };
                    errors.add(&field("choices"), wrong);
                }
            }
            if let (Some(label), Some(hint)) = (label, hint) {
                checked.push((*language, Texts { label, hint, choices }));
            }
        }
        checked
    }
}
