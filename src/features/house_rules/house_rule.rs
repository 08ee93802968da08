//! The words for a rule of the house.

use std::collections::BTreeMap;

use crate::platform::id::{Code, HouseRuleId, Language};

/// What a rule says in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    /// Its name, in two or three words.
    pub name: String,
    /// What it asks, in a sentence or two.
    pub text: String,
}

/// What a rule says, by language.
pub type Texts = BTreeMap<Language, Wording>;

/// A rule of the house.
#[derive(Debug, Clone)]
pub struct HouseRule {
    /// Inner id.
    pub id: HouseRuleId,
    /// Public code.
    pub code: Code,
    /// The word of one that every community begins with; empty for its own.
    pub word: String,
    /// Whether it is offered no more.
    pub is_retired: bool,
    /// What it says, by language; never in none.
    pub texts: Texts,
}

impl HouseRule {
    /// What it says to readers of this language, else of the community's own, else in any; and in which language that is.
    #[must_use]
    pub fn wording(&self, language: Language, own: Language) -> (Language, Wording) {
        [language, own]
            .into_iter()
            .chain(Language::ALL.iter().copied())
            .find_map(|language| self.texts.get(&language).map(|wording| (language, wording.clone())))
            .unwrap_or((own, Wording::default()))
    }

    /// Its name and text in a language, else in any.
    #[must_use]
    pub fn said(&self, language: Language) -> (&str, &str) {
        let wording = self.texts.get(&language).or_else(|| self.texts.values().next());
        wording.map_or(("", ""), |wording| (&wording.name, &wording.text))
    }
}

/// Shortest and longest name, in characters.
pub const NAME: (usize, usize) = (2, 60);
/// Shortest and longest text, in characters.
pub const TEXT: (usize, usize) = (5, 1_000);
/// The most rules that are offered at once: nobody reads more.
pub const MOST: usize = 30;
