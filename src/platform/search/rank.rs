//! How well documents fit. Each term gives its weight times the worth of the best that stands for it, less when it stands in
//! the text only; a title with many other words gives a little less. The weight of a term is how rare it is, as in BM25
//! (Robertson and Zaragoza 2009): `ln(1 + C / (n + 1))` with n the documents that have it, counted up to a bound.

use super::query::{self, FOREIGN, OTHER_WORD, Term};
use super::stems::is_called;

/// C of the weight.
const RARENESS: f64 = 4_000.0;
/// What a term is worth that stands in the text alone.
const IN_TEXT: f64 = 0.45;
/// What half of a split word is worth.
const HALF: f64 = 0.45;
/// What another word in the title costs.
const OTHER: f64 = 0.04;
/// The other words that cost something.
const OTHERS: usize = 12;

/// What is ranked of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ranked<'a> {
    /// Its stems, those of the title first.
    pub stems: &'a str,
    /// How many are of the title.
    pub title: usize,
    /// Its title, where that is a name: names are not bent, and whoever asks for light means nobody called Luca.
    pub name: &'a str,
}

/// The weight of a term that so many documents have.
pub(super) fn weight(count: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a bounded count")]
    let count = count as f64;
    (1.0 + RARENESS / (count + 1.0)).ln()
}

/// Ranks documents for terms with their weights.
pub(super) struct Ranking<'a> {
    terms: &'a [Term],
    weights: &'a [f64],
    index: std::collections::HashMap<&'a str, Vec<(usize, usize)>>,
    beginnings: Vec<(usize, &'a str, f64)>,
    whole: f64,
}

impl<'a> Ranking<'a> {
    pub(super) fn new(terms: &'a [Term], weights: &'a [f64]) -> Self {
        let index = query::index(terms);
        let mut beginnings = Vec::new();
        for (t, term) in terms.iter().enumerate() {
            for choice in term.choices.iter().filter(|choice| choice.is_beginning) {
                beginnings.extend(choice.stems.iter().map(|stem| (t, stem.as_str(), choice.worth)));
            }
        }
        Self { terms, weights, index, beginnings, whole: weights.iter().sum() }
    }

    /// How well a document fits, and how much of what was asked it has, from 0 to 1.
    pub(super) fn of(&self, document: &Ranked<'_>) -> (f64, f64) {
        let mut best = vec![0.0_f64; self.terms.len()];
        let mut halves: Vec<(usize, usize, f64)> = Vec::new();
        let (mut in_title, mut matched) = (0, 0);
        let is_meant = |term: &Term| document.name.is_empty() || is_called(document.name, &term.plain);
        for (n, stem) in document.stems.split(' ').enumerate() {
            let place = if n < document.title { 1.0 } else { IN_TEXT };
            in_title = in_title.max(usize::from(n < document.title) * (n + 1));
            let mut is_matched = false;
            for &(t, c) in self.index.get(stem).map(Vec::as_slice).unwrap_or_default() {
                let choice = &self.terms[t].choices[c];
                is_matched = true;
                if choice.stems.len() == 1 {
                    let is_bent = choice.worth >= FOREIGN && n < document.title && !is_meant(&self.terms[t]);
                    best[t] = best[t].max(if is_bent { OTHER_WORD } else { choice.worth } * place);
                } else {
                    halves.push((t, c, place));
                }
            }
            for &(t, beginning, worth) in &self.beginnings {
                if stem.starts_with(beginning) {
                    best[t] = best[t].max(worth * place);
                    is_matched = true;
                }
            }
            matched += usize::from(is_matched && n < document.title);
        }
        for &(t, c, place) in &halves {
            let choice = &self.terms[t].choices[c];
            let found: Vec<f64> = halves.iter().filter(|half| (half.0, half.1) == (t, c)).map(|half| half.2).collect();
            let is_whole = found.len() >= choice.stems.len();
            let worth = if is_whole { found.iter().copied().fold(1.0, f64::min) } else { HALF * place };
            best[t] = best[t].max(choice.worth * worth);
        }
        let sum: f64 = best.iter().zip(self.weights).map(|(best, weight)| best * weight).sum();
        #[expect(clippy::cast_precision_loss, reason = "a handful of words")]
        let others = in_title.saturating_sub(matched).min(OTHERS) as f64;
        (sum / (1.0 + OTHER * others), if self.whole > 0.0 { sum / self.whole } else { 0.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::search::query::Choice;

    fn term(choices: &[(&[&str], f64)]) -> Term {
        let choices = choices.iter().map(|(stems, worth)| Choice {
            stems: stems.iter().map(|stem| (*stem).to_owned()).collect(),
            is_beginning: false,
            worth: *worth,
        });
        Term { plain: "luce".to_owned(), choices: choices.collect() }
    }

    #[test]
    fn rare_words_weigh_more() {
        assert!(weight(1) > weight(10));
        assert!(weight(10) > weight(2_000));
    }

    #[test]
    fn the_title_counts_more_than_the_text_and_a_whole_more_than_a_half() {
        let terms = [term(&[(&["light"], 1.0)]), term(&[(&["fahrrad", "licht"], 0.9)])];
        let weights = [1.0, 1.0];
        let ranking = Ranking::new(&terms, &weights);
        let fit = |stems: &str, title| ranking.of(&Ranked { stems, title, name: "" }).0;
        assert!(fit("light other", 2) > fit("other light", 1));
        assert!(fit("fahrrad licht", 2) > fit("fahrrad schloss", 2));
        assert!(fit("light", 1) > fit("light one two three", 4));
        assert_eq!(fit("nothing", 1), 0.0);
    }

    #[test]
    fn names_are_not_bent() {
        let terms = [term(&[(&["luc"], 1.0)])];
        let ranking = Ranking::new(&terms, &[1.0]);
        let fit = |name| ranking.of(&Ranked { stems: "luc", title: 1, name }).0;
        assert!(fit("Luca") < fit(""));
        assert_eq!(fit("Luce"), fit(""));
    }
}
