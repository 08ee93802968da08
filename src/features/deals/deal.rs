//! The words for a deal.

use std::collections::HashMap;

use crate::platform::clock::Moment;
use crate::platform::id::{DealId, Language};

/// What a deal says in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    /// Who may use what is contributed, and how.
    pub may_use: String,
    /// What can be earned; may be empty.
    pub earns: String,
}

/// A version of a deal.
#[derive(Debug, Clone)]
pub struct Deal {
    /// Inner id.
    pub id: DealId,
    /// Its number among the versions of its question, from 1.
    pub number: i64,
    /// Who is younger does not contribute; in years.
    pub minimum_age: Option<i64>,
    /// The language of the original.
    pub language: Language,
    /// When it was offered.
    pub at: Moment,
    /// What it says; the original is there.
    pub terms: HashMap<Language, Terms>,
}

impl Deal {
    /// What it says to a reader of this language, and in which it does: the original where there is no other.
    #[must_use]
    pub fn terms_for(&self, language: Language) -> (Language, Terms) {
        let pick = |language: Language| self.terms.get(&language).cloned().map(|terms| (language, terms));
        pick(language).or_else(|| pick(self.language)).unwrap_or((self.language, Terms::default()))
    }

    /// Whether an offer says the same.
    #[must_use]
    pub fn says(&self, offer: &Offer) -> bool {
        let offered: HashMap<Language, Terms> = offer.terms.iter().cloned().collect();
        self.minimum_age == offer.minimum_age && self.language == offer.language && self.terms == offered
    }
}

/// A deal to be offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// From which age, in years.
    pub minimum_age: Option<i64>,
    /// The language of the original.
    pub language: Language,
    /// What it says; the original is among them. Nothing: there is no deal.
    pub terms: Vec<(Language, Terms)>,
}

/// The ages that a deal may ask for, in years.
pub const AGES: std::ops::RangeInclusive<i64> = 1..=99;
/// Longest of each text, in characters.
pub const TERMS_MAX: usize = 1_000;
