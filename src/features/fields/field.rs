//! The words for a field.

use std::collections::BTreeMap;

use crate::platform::id::{Code, FieldId, Language};

crate::words! {
    /// What a field asks for.
    pub enum Kind {
        /// A short text on one line.
        Line = "line",
        /// A longer text.
        Text = "text",
        /// One of a few answers.
        Choice = "choice",
        /// A number.
        Number = "number",
        /// The address of a page.
        Link = "link",
    }
}

/// What a field says in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// What is asked.
    pub label: String,
    /// What helps to answer.
    pub hint: String,
    /// The answers to choose among, a line each; as many in each language.
    pub choices: Vec<String>,
}

/// A field of a question.
#[derive(Debug, Clone)]
pub struct Field {
    /// Inner id.
    pub id: FieldId,
    /// Public code.
    pub code: Code,
    /// What it asks for; does not change.
    pub kind: Kind,
    /// Whether an idea needs an answer.
    pub is_required: bool,
    /// Its place among the others.
    pub position: i64,
    /// Whether it is asked no more.
    pub is_removed: bool,
    /// Its words; never empty.
    pub texts: BTreeMap<Language, Texts>,
}

impl Field {
    /// Its words in a language, else in the original, else in whichever there is.
    #[must_use]
    pub fn texts_for(&self, language: Language, original: Language) -> Texts {
        let found = self.texts.get(&language).or_else(|| self.original(original));
        found.cloned().unwrap_or_default()
    }

    /// Its words in the language in which it was written first.
    #[must_use]
    pub fn original(&self, original: Language) -> Option<&Texts> {
        self.texts.get(&original).or_else(|| self.texts.values().next())
    }

    /// The name of its field in a form.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{NAME}{}", self.code)
    }
}

/// Where an answer stands in a form: this, and the field's code.
pub const NAME: &str = "field-";
/// How many fields a question may have.
pub const MOST: usize = 10;
/// How many answers to choose among.
pub const CHOICES_MAX: usize = 20;
/// Longest label, in characters.
pub const LABEL_MAX: usize = 120;
/// Longest hint, in characters.
pub const HINT_MAX: usize = 240;
/// Longest answer on one line, and longest choice, in characters.
pub const LINE_MAX: usize = 200;
/// Longest answer in full, in characters.
pub const TEXT_MAX: usize = 2_000;
/// Longest address, in characters.
pub const LINK_MAX: usize = 500;
