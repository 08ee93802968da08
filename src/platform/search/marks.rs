//! Where in a text what was looked for stands.

use std::collections::HashSet;
use std::ops::Range;

use super::query::{self, Term};
use super::stems::stem;
use super::words::words;
use crate::platform::id::Language;

/// What to mark.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    stems: HashSet<String>,
    beginnings: Vec<String>,
}

impl Marks {
    pub(super) fn of(terms: &[Term]) -> Self {
        let (stems, beginnings) = query::marked(terms);
        Self { stems, beginnings }
    }

    /// The places in a text of this language, in bytes, in their order.
    #[must_use]
    pub fn places(&self, language: Language, text: &str) -> Vec<Range<usize>> {
        let is_meant = |folded: &str| {
            let stem = stem(language, folded);
            self.stems.contains(&stem) || self.beginnings.iter().any(|beginning| stem.starts_with(beginning))
        };
        words(text).into_iter().filter(|word| is_meant(&word.folded)).map(|word| word.at).collect()
    }

    /// A part of a text of at most so many characters, around the first place if there is one. Whether something was left
    /// out before or after it is told by "…".
    #[must_use]
    pub fn around(&self, language: Language, text: &str, most: usize) -> String {
        let length = text.chars().count();
        if length <= most {
            return text.to_owned();
        }
        let first = self.places(language, text).first().map_or(0, |place| text[..place.start].chars().count());
        let from = first.saturating_sub(most / 3).min(length - most);
        let part: String = text.chars().skip(from).take(most).collect();
        let begun =
            if from == 0 { part.as_str() } else { part.split_once(' ').map_or(part.as_str(), |(_, rest)| rest) };
        let is_end = from + most >= length;
        let ended = if is_end { begun } else { begun.rsplit_once(' ').map_or(begun, |(before, _)| before) };
        let sign = |is_there: bool| if is_there { "…" } else { "" };
        format!("{}{}{}", sign(from > 0), ended.trim(), sign(!is_end))
    }
}
