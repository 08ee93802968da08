//! What somebody typed, made into terms: for each word all that may stand for it, and how good that is.

use std::collections::{HashMap, HashSet};

use super::expression::Expression;
use super::spelling::{distance, forgiven, spellings};
use super::stems::{spelled, stem};
use super::vocabulary::{self, Answer, Ask, Entry};
use super::words::{Word, is_filler, words};
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Language;

/// The most words of a query that are looked for.
const MOST: usize = 12;
/// The most characters of a query that are read.
const LONGEST: usize = 400;
/// The most that may stand for one word.
const CHOICES: usize = 48;
/// The most mended words that may stand for one.
const MENDED: usize = 8;
/// The shortest part of a compound, in letters.
const PART: usize = 3;
/// The shortest word of which compounds are looked for, in letters.
const HEAD: usize = 4;
/// What German puts between the parts of a compound.
const LINKS: [&str; 6] = ["s", "es", "n", "en", "e", "er"];

/// Something that may stand for a word.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    /// What a document has to hold: all of these stems.
    pub stems: Vec<String>,
    /// Whether the stem is only a beginning.
    pub is_beginning: bool,
    /// How good it is, from 0 to 1.
    pub worth: f64,
}

/// A word that is looked for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Term {
    /// The word as it was typed.
    pub plain: String,
    /// What may stand for it, the best first.
    pub choices: Vec<Choice>,
}

impl Term {
    fn add(&mut self, stems: Vec<String>, worth: f64) {
        if !self.choices.iter().any(|choice| !choice.is_beginning && choice.stems == stems) {
            self.choices.push(Choice { stems, is_beginning: false, worth });
        }
    }

    /// All that may stand for it.
    pub(super) fn expression(&self) -> Expression {
        Expression::Any(self.choices.iter().map(Choice::expression).collect())
    }

    /// What is counted to tell how rare it is: the word itself, as far as anything of it is there.
    pub(super) fn itself(&self) -> Expression {
        let near = self.choices.iter().filter(|choice| choice.worth >= ITSELF && !choice.is_beginning);
        Expression::Any(near.map(Choice::expression).collect())
    }
}

impl Choice {
    fn expression(&self) -> Expression {
        match self.stems.as_slice() {
            [one] if self.is_beginning => Expression::Beginning(one.clone()),
            [one] => Expression::Stem(one.clone()),
            several => Expression::All(several.iter().cloned().map(Expression::Stem).collect()),
        }
    }
}

const OWN: f64 = 1.0;
/// From this worth on a choice is the word itself, not something with it.
const ITSELF: f64 = 0.65;
/// From this worth on a choice is the word with any of its endings, in one language or another.
pub(super) const FOREIGN: f64 = 0.9;
const SPLIT: f64 = 0.9;
const SLIP: f64 = 0.85;
const TWO_SLIPS: f64 = 0.7;
const BEGINNING: f64 = 0.6;
const COMPOUND: f64 = 0.55;
pub(super) const OTHER_WORD: f64 = 0.35;

/// Reads a query in a language. The last word may still be in the typing.
pub(super) fn terms(tx: &mut ReadTx<'_>, language: Language, text: &str, is_typing: bool) -> Result<Vec<Term>> {
    let text: String = text.chars().take(LONGEST).collect();
    let typed: Vec<Word> = words(&text).into_iter().take(MOST * 4).collect();
    let has_others = typed.iter().any(|word| !is_filler(language, &word.folded));
    let last = typed.len().saturating_sub(1);
    let mut chosen: Vec<usize> = Vec::new();
    for (n, word) in typed.iter().enumerate() {
        let is_known = chosen.iter().any(|other| typed[*other].folded == word.folded);
        let is_meant = !has_others || !is_filler(language, &word.folded);
        if !is_known && is_meant && chosen.len() < MOST {
            chosen.push(n);
        }
    }
    let ask = asked(language, &typed, &chosen, is_typing);
    let answer = vocabulary::look_up(tx, &ask)?;
    let rests: Vec<[String; 1]> = rests(&typed, &chosen, language, &answer.longer);
    let known = vocabulary::look_up(tx, &Ask { stems: rests, ..Ask::default() })?.stems;
    let reader = Reader { language, typed: &typed, answer: &answer, rests: &known };
    Ok(chosen.into_iter().map(|n| reader.term(n, is_typing && n == last)).collect())
}

/// What has to be known of the vocabulary to read the chosen words.
fn asked(language: Language, typed: &[Word], chosen: &[usize], is_typing: bool) -> Ask {
    let mut ask = Ask::default();
    let mut stems = HashSet::new();
    for n in chosen {
        let word = &typed[*n].folded;
        for of in languages(language) {
            stems.insert(stem(of, word));
        }
        for part in parts(&spelled(language, word)) {
            stems.insert(stem(language, part));
        }
        for joined in neighbours(typed, *n) {
            stems.insert(stem(language, &joined));
        }
        ask.spellings.extend(spellings(&spelled(language, word)).into_iter().map(|spelling| [spelling]));
        let is_last = is_typing && *n + 1 == typed.len();
        if is_plain(word) && word.len() >= if is_last { PART } else { HEAD } {
            let word = spelled(language, word);
            ask.ends.extend((word.len() >= HEAD).then(|| [word.chars().rev().collect()]));
            ask.begins.push([word]);
        }
    }
    ask.stems = stems.into_iter().map(|stem| [stem]).collect();
    ask.stems.sort_unstable();
    ask
}

/// What is left of longer words beside the ones that were typed.
fn rests(typed: &[Word], chosen: &[usize], language: Language, longer: &[Entry]) -> Vec<[String; 1]> {
    let mut rests = HashSet::new();
    for n in chosen {
        let word = spelled(language, &typed[*n].folded);
        for entry in longer {
            for rest in rests_of(&entry.word, &word) {
                rests.insert(stem(entry.language, rest));
            }
        }
    }
    let mut rests: Vec<[String; 1]> = rests.into_iter().map(|stem| [stem]).collect();
    rests.sort_unstable();
    rests
}

/// What stands beside a word in a compound, with and without a link between them.
fn rests_of<'a>(compound: &'a str, word: &str) -> Vec<&'a str> {
    let mut rests = Vec::new();
    if let Some(rest) = compound.strip_prefix(word) {
        rests.push(rest);
        rests.extend(LINKS.iter().filter_map(|link| rest.strip_prefix(link)));
    }
    if let Some(rest) = compound.strip_suffix(word) {
        rests.push(rest);
        rests.extend(LINKS.iter().filter_map(|link| rest.strip_suffix(link)));
    }
    rests.retain(|rest| rest.len() >= PART);
    rests
}

/// All beginnings and ends of a word that may be parts of a compound.
fn parts(word: &str) -> Vec<&str> {
    if !is_plain(word) || word.len() < 2 * PART {
        return Vec::new();
    }
    (PART..=word.len() - PART).flat_map(|at| [&word[..at], &word[at..]]).collect()
}

/// A word together with the one before and the one after, as one.
fn neighbours(typed: &[Word], n: usize) -> Vec<String> {
    let before = n.checked_sub(1).map(|before| format!("{}{}", typed[before].folded, typed[n].folded));
    let after = typed.get(n + 1).map(|after| format!("{}{}", typed[n].folded, after.folded));
    before.into_iter().chain(after).collect()
}

fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// All languages, that of the query first.
fn languages(first: Language) -> impl Iterator<Item = Language> {
    std::iter::once(first).chain(Language::ALL.iter().copied().filter(move |language| *language != first))
}

struct Reader<'a> {
    language: Language,
    typed: &'a [Word],
    answer: &'a Answer,
    rests: &'a HashSet<String>,
}

impl Reader<'_> {
    fn term(&self, n: usize, is_typing: bool) -> Term {
        let folded = &self.typed[n].folded;
        let word = spelled(self.language, folded);
        let mut term = Term { plain: folded.clone(), choices: Vec::new() };
        let own = stem(self.language, folded);
        term.add(vec![own.clone()], OWN);
        for other in languages(self.language).skip(1) {
            let foreign = stem(other, folded);
            if self.answer.stems.contains(&foreign) {
                term.add(vec![foreign], FOREIGN);
            }
        }
        for joined in neighbours(self.typed, n) {
            let joined = stem(self.language, &joined);
            if self.answer.stems.contains(&joined) {
                term.add(vec![joined], SPLIT);
            }
        }
        let is_known = self.answer.stems.contains(&own);
        let halves = self.split(&word);
        let is_split = !halves.is_empty();
        for half in halves {
            term.add(half, SPLIT);
        }
        self.mend(&mut term, &word, is_known, is_split);
        self.compounds(&mut term, &word, is_typing);
        if is_typing && folded.len() >= 2 {
            // What is typed may have more letters than the stem of what is meant.
            let begun = if own.len() < word.len() && own.len() >= PART { own } else { word };
            term.choices.push(Choice { stems: vec![begun], is_beginning: true, worth: BEGINNING });
        }
        term.choices.sort_by(|one, other| other.worth.total_cmp(&one.worth));
        term.choices.truncate(CHOICES);
        term
    }

    /// The ways to read a word as two that are known.
    fn split(&self, word: &str) -> Vec<Vec<String>> {
        let known = |part: &str| Some(stem(self.language, part)).filter(|stem| self.answer.stems.contains(stem));
        let mut ways = Vec::new();
        for pair in parts(word).chunks(2) {
            let &[head, tail] = pair else { continue };
            let Some(tail) = known(tail) else { continue };
            let linked = LINKS.iter().filter_map(|link| head.strip_suffix(link)).filter(|head| head.len() >= PART);
            let is_german = self.language == Language::De;
            let head = known(head).or_else(|| linked.filter(|_| is_german).find_map(known));
            ways.extend(head.map(|head| vec![head, tail]));
        }
        ways
    }

    /// Words that may be meant by a slip. One that is known is hardly a slip, and one that is made of known ones seldom.
    fn mend(&self, term: &mut Term, word: &str, is_known: bool, is_split: bool) {
        let most = if is_known { 1 } else { forgiven(word) };
        let mut near: Vec<(usize, bool, &Entry)> = self
            .answer
            .near
            .iter()
            .map(|entry| (distance(word, &entry.word), entry.language != self.language, entry))
            .filter(|(slips, _, _)| (1..=most).contains(slips))
            .collect();
        near.sort_unstable();
        if is_known && word.len() < 6 {
            near.clear();
        }
        for (slips, _, entry) in near.into_iter().take(MENDED) {
            let worth = match slips {
                _ if is_known || is_split => OTHER_WORD,
                1 => SLIP,
                _ => TWO_SLIPS,
            };
            term.add(vec![stem(entry.language, &entry.word)], worth);
        }
    }

    /// Longer words that hold this one, where the rest is a word, too.
    fn compounds(&self, term: &mut Term, word: &str, is_typing: bool) {
        for entry in &self.answer.longer {
            let begins = entry.word.starts_with(word);
            if is_typing && begins {
                term.add(vec![stem(entry.language, &entry.word)], BEGINNING);
                continue;
            }
            if word.len() < HEAD || !(begins || entry.word.ends_with(word)) || entry.word.len() < word.len() + PART {
                continue;
            }
            let is_german = entry.language == Language::De && word.len() > HEAD && entry.word.len() > word.len() + PART;
            let has_rest =
                || rests_of(&entry.word, word).iter().any(|rest| self.rests.contains(&stem(entry.language, rest)));
            if is_german || has_rest() {
                term.add(vec![stem(entry.language, &entry.word)], COMPOUND);
            }
        }
    }
}

/// The stems of all terms: what marks are put on.
pub(super) fn marked(terms: &[Term]) -> (HashSet<String>, Vec<String>) {
    let choices = terms.iter().flat_map(|term| &term.choices);
    let mut stems = HashSet::new();
    let mut beginnings = Vec::new();
    for choice in choices {
        if choice.is_beginning {
            beginnings.extend(choice.stems.iter().cloned());
        } else {
            stems.extend(choice.stems.iter().cloned());
        }
    }
    (stems, beginnings)
}

/// Where each stem helps: term, choice, and how many stems the choice asks for.
pub(super) fn index(terms: &[Term]) -> HashMap<&str, Vec<(usize, usize)>> {
    let mut index: HashMap<&str, Vec<(usize, usize)>> = HashMap::new();
    for (t, term) in terms.iter().enumerate() {
        for (c, choice) in term.choices.iter().enumerate().filter(|(_, choice)| !choice.is_beginning) {
            for stem in &choice.stems {
                index.entry(stem).or_default().push((t, c));
            }
        }
    }
    index
}
