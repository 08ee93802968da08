//! Words to stems, by Snowball (snowballstem.org) for Italian, English and German, over words without accents: who leaves
//! accents out finds the same.

use std::collections::HashSet;

use rust_stemmers::{Algorithm, Stemmer};

use super::words::{is_filler, words};
use crate::platform::id::Language;

/// Raise this whenever the same text gives other stems: the index is then made anew.
pub const STEMMED: i64 = 1;

/// The most different words that are kept of a text.
const MOST: usize = 1_000;

/// A folded word as its language spells it: whoever has no umlauts on the keyboard writes ae, oe, ue.
pub(super) fn spelled(language: Language, folded: &str) -> String {
    if language != Language::De {
        return folded.to_owned();
    }
    let mut spelled = String::with_capacity(folded.len());
    let mut before = ' ';
    let mut letters = folded.chars().peekable();
    while let Some(letter) = letters.next() {
        spelled.push(letter);
        // Not in neu, bauen, quer.
        let is_digraph = matches!(letter, 'a' | 'o' | 'u') && letters.peek() == Some(&'e');
        if is_digraph && !matches!(before, 'a' | 'e' | 'o' | 'u' | 'q') {
            letters.next();
        }
        before = letter;
    }
    spelled
}

/// Whether a folded word is one of a name, as it stands there; with or without umlauts and hyphens.
pub(super) fn is_called(name: &str, folded: &str) -> bool {
    let plain = |folded: &str| spelled(Language::De, folded);
    let (name, word): (Vec<String>, String) =
        (words(name).iter().map(|word| plain(&word.folded)).collect(), plain(folded));
    name.contains(&word) || name.windows(2).any(|pair| pair.concat() == word)
}

/// The stem of a folded word in a language. What is no word of Latin letters is its own.
pub(super) fn stem(language: Language, folded: &str) -> String {
    if !folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return folded.to_owned();
    }
    let algorithm = match language {
        Language::En => Algorithm::English,
        Language::It => Algorithm::Italian,
        Language::De => Algorithm::German,
    };
    Stemmer::create(algorithm).stem(&spelled(language, folded)).into_owned()
}

/// What the index keeps of a text: each stem once, those of the title first, and how many these are; and its words as they
/// are spelled, with their stems.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Stems {
    /// Every stem once, those of the title first.
    pub stems: Vec<String>,
    /// How many of them are in the title.
    pub title: usize,
    /// Each word once, with its stem.
    pub words: Vec<(String, String)>,
}

/// The stems of a text with a title.
pub(super) fn stems(language: Language, title: &str, text: &str) -> Stems {
    let mut all = Stems::default();
    let mut seen = HashSet::new();
    let mut spellings = HashSet::new();
    for (part, is_title) in [(title, true), (text, false)] {
        let found = words(part);
        let has_others = found.iter().any(|word| !is_filler(language, &word.folded));
        let mut before: Option<&str> = None;
        for word in &found {
            // Wi-Fi is found as WiFi, too.
            let joined = before.filter(|_| word.is_joined).map(|before| format!("{before}{}", word.folded));
            before = Some(&word.folded);
            let alone = (!has_others || !is_filler(language, &word.folded)).then(|| word.folded.clone());
            for folded in alone.into_iter().chain(joined) {
                if all.stems.len() == MOST {
                    break;
                }
                let stem = stem(language, &folded);
                let spelled = spelled(language, &folded);
                if spellings.insert(spelled.clone()) {
                    all.words.push((spelled, stem.clone()));
                }
                if seen.insert(stem.clone()) {
                    all.stems.push(stem);
                }
            }
        }
        if is_title {
            all.title = all.stems.len();
        }
    }
    all.words.sort_unstable();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_and_umlauts_meet() {
        assert_eq!(stem(Language::It, "biciclette"), stem(Language::It, "bicicletta"));
        assert_eq!(stem(Language::En, "batteries"), stem(Language::En, "battery"));
        assert_eq!(stem(Language::De, "kuehlschraenke"), stem(Language::De, "kuhlschranke"));
        assert_eq!(spelled(Language::De, "neue"), "neue");
        assert_eq!(spelled(Language::De, "bauer"), "bauer");
        assert_eq!(spelled(Language::De, "quer"), "quer");
    }

    #[test]
    fn names_are_called_as_they_are() {
        assert!(is_called("Jürgen Groß", "juergen"));
        assert!(is_called("Juergen Groß", "jurgen"));
        assert!(is_called("Anna-Maria Conti", "annamaria"));
        assert!(!is_called("Luca Conti", "luce"));
    }

    #[test]
    fn a_text_keeps_each_stem_once_and_the_titles_first() {
        let kept = stems(Language::En, "Lights for the bike", "A brighter light, and Wi-Fi.");
        assert_eq!(kept.stems, ["light", "bike", "brighter", "wi", "fi", "wifi"]);
        assert_eq!(kept.title, 2);
        assert!(kept.words.contains(&("lights".into(), "light".into())));
    }

    #[test]
    fn words_that_only_hold_others_together_count_when_there_are_no_others() {
        assert_eq!(stems(Language::De, "Warum nicht", "").stems, ["warum"]);
        assert_eq!(stems(Language::En, "To be or not to be", "").title, 4);
    }
}
