//! What became of a text: word by word what stayed, what went and what came.
//!
//! Differences are found by Myers' algorithm (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986) over
//! words; very long texts without common words are compared line by line, so that no text costs more than a moment.

use std::ops::Range;

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Two texts whose numbers of words (or lines) multiply to more than this are compared line by line (or as wholes).
const MOST: usize = 16_000_000;
/// Unchanged passages of more words than this are folded.
const FOLDED_FROM: usize = 60;
/// Words of an unchanged passage that stay in sight beside a change.
const BESIDE: usize = 14;

/// What became of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// It stands in both.
    Same,
    /// It stands in both, far from every change.
    Folded,
    /// It stood in the older text.
    Gone,
    /// It stands in the newer text.
    New,
}

/// A piece of a text and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// What became of it.
    pub fate: Fate,
    /// Its words, with the white space between them.
    pub text: String,
    /// How many words it has.
    pub words: usize,
}

impl Piece {
    fn new(fate: Fate, tokens: &[&str]) -> Self {
        Self { fate, text: tokens.concat(), words: count(tokens) }
    }
}

/// The pieces of two texts in reading order; long passages without a change are folded.
#[must_use]
pub fn compare(old: &str, new: &str) -> Vec<Piece> {
    let (before, after) = (tokens(old), tokens(new));
    let mut pieces: Vec<Piece> = Vec::new();
    let steps = without_islands(steps(&before, &after), &before);
    let last = steps.len().saturating_sub(1);
    for (at, step) in steps.iter().enumerate() {
        let (gone, came) = (&before[step.old.clone()], &after[step.new.clone()]);
        if step.is_same && !gone.is_empty() {
            fold(gone, at == 0, at == last, &mut pieces);
            continue;
        }
        if !gone.is_empty() {
            pieces.push(Piece::new(Fate::Gone, gone));
        }
        if !came.is_empty() {
            pieces.push(Piece::new(Fate::New, came));
        }
    }
    pieces
}

/// An unchanged passage: whole, or with its middle folded.
fn fold(tokens: &[&str], is_first: bool, is_last: bool, pieces: &mut Vec<Piece>) {
    if count(tokens) <= FOLDED_FROM {
        pieces.push(Piece::new(Fate::Same, tokens));
        return;
    }
    let head = if is_first { 0 } else { place_of(tokens.iter(), BESIDE) };
    let tail = if is_last { tokens.len() } else { tokens.len() - place_of(tokens.iter().rev(), BESIDE) };
    for (fate, part) in
        [(Fate::Same, &tokens[..head]), (Fate::Folded, &tokens[head..tail]), (Fate::Same, &tokens[tail..])]
    {
        if !part.is_empty() {
            pieces.push(Piece::new(fate, part));
        }
    }
}

/// After how many tokens so many words have come.
fn place_of<'a>(tokens: impl Iterator<Item = &'a &'a str>, words: usize) -> usize {
    let mut left = words;
    tokens
        .take_while(|token| {
            left -= usize::from(is_word(token) && left > 0);
            left > 0
        })
        .count()
}

fn count(tokens: &[&str]) -> usize {
    tokens.iter().filter(|token| is_word(token)).count()
}

fn is_word(token: &str) -> bool {
    token.chars().next().is_some_and(char::is_alphanumeric)
}

/// A run of tokens that stayed, or that stood in the place of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) is_same: bool,
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

/// The steps from one text to the other.
pub(super) fn steps(old: &[&str], new: &[&str]) -> Vec<Step> {
    if old.len().saturating_mul(new.len()) <= MOST {
        let operations = capture_diff_slices(Algorithm::Myers, old, new);
        return operations.iter().map(step).collect();
    }
    // By lines: a line is the tokens up to the next line end.
    let (before, after) = (lines(old), lines(new));
    let whole = |of: &[(usize, usize)], tokens: &[&str]| -> Vec<String> {
        of.iter().map(|(from, to)| tokens[*from..*to].concat()).collect()
    };
    let place = |of: &[(usize, usize)], range: Range<usize>, end: usize| {
        let at = |line: usize| of.get(line).map_or(end, |(from, _)| *from);
        at(range.start)..at(range.end)
    };
    if before.len().saturating_mul(after.len()) > MOST {
        return ends(old, 0..old.len(), new, 0..new.len()).into();
    }
    let operations = capture_diff_slices(Algorithm::Myers, &whole(&before, old), &whole(&after, new));
    operations
        .iter()
        .map(step)
        .flat_map(|found| {
            let (ours, theirs) = (place(&before, found.old, old.len()), place(&after, found.new, new.len()));
            let parts = Step { is_same: found.is_same, old: ours.clone(), new: theirs.clone() };
            if found.is_same { vec![parts] } else { ends(old, ours, new, theirs).into() }
        })
        .collect()
}

/// What two passages begin and end with alike; all between is another.
fn ends(old: &[&str], ours: Range<usize>, new: &[&str], theirs: Range<usize>) -> [Step; 3] {
    let (was, is) = (&old[ours.clone()], &new[theirs.clone()]);
    let head = was.iter().zip(is).take_while(|(was, is)| was == is).count();
    let tail = was[head..].iter().rev().zip(is[head..].iter().rev()).take_while(|(was, is)| was == is).count();
    let part = |is_same, (a, b): (usize, usize), (c, d): (usize, usize)| Step { is_same, old: a..b, new: c..d };
    let (from, to) = ((ours.start + head, theirs.start + head), (ours.end - tail, theirs.end - tail));
    [
        part(true, (ours.start, from.0), (theirs.start, from.1)),
        part(false, (from.0, to.0), (from.1, to.1)),
        part(true, (to.0, ours.end), (to.1, theirs.end)),
    ]
}

fn step(operation: &DiffOp) -> Step {
    Step { is_same: matches!(operation, DiffOp::Equal { .. }), old: operation.old_range(), new: operation.new_range() }
}

fn lines(tokens: &[&str]) -> Vec<(usize, usize)> {
    let mut lines = Vec::new();
    let mut from = 0;
    for (at, token) in tokens.iter().enumerate() {
        if token.contains('\n') {
            lines.push((from, at + 1));
            from = at + 1;
        }
    }
    if from < tokens.len() {
        lines.push((from, tokens.len()));
    }
    lines
}

/// Joins changes between which nothing but a space or a comma stayed: five words in the place of four read better than
/// a word, a word and a word.
fn without_islands(steps: Vec<Step>, old: &[&str]) -> Vec<Step> {
    let mut joined: Vec<Step> = Vec::new();
    let mut steps = steps.into_iter().peekable();
    while let Some(step) = steps.next() {
        let is_island = step.is_same
            && steps.peek().is_some()
            && old[step.old.clone()].iter().all(|token| !is_word(token) && !token.contains('\n'));
        match joined.last_mut() {
            Some(before) if !before.is_same && (is_island || !step.is_same) => {
                before.old.end = step.old.end;
                before.new.end = step.new.end;
            }
            _ => joined.push(step),
        }
    }
    joined
}

/// A text in tokens that give it again when joined: words, runs of white space, runs of one other sign.
pub(super) fn tokens(text: &str) -> Vec<&str> {
    #[derive(PartialEq)]
    enum Kind {
        Word,
        Space,
        Sign(char),
    }
    let kind = |letter: char, before: Option<&Kind>| match letter {
        letter if letter.is_alphanumeric() => Kind::Word,
        // An apostrophe within a word, and marks above letters, belong to it.
        '\'' | '’' | '\u{300}'..='\u{36f}' if before == Some(&Kind::Word) => Kind::Word,
        letter if letter.is_whitespace() => Kind::Space,
        letter => Kind::Sign(letter),
    };
    let mut tokens = Vec::new();
    let (mut from, mut of): (usize, Option<Kind>) = (0, None);
    for (at, letter) in text.char_indices() {
        let now = kind(letter, of.as_ref());
        if of.as_ref().is_some_and(|of| *of != now) {
            tokens.push(&text[from..at]);
            from = at;
        }
        of = Some(now);
    }
    if from < text.len() {
        tokens.push(&text[from..]);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(old: &str, new: &str) -> String {
        let tell = |piece: &Piece| match piece.fate {
            Fate::Same => piece.text.clone(),
            Fate::Folded => format!("[…{}]", piece.words),
            Fate::Gone => format!("[-{}]", piece.text),
            Fate::New => format!("[+{}]", piece.text),
        };
        compare(old, new).iter().map(tell).collect()
    }

    #[test]
    fn a_word_that_changes_is_told_alone() {
        assert_eq!(told("It lasts five seconds.", "It lasts two seconds."), "It lasts [-five][+two] seconds.");
        assert_eq!(told("It helps", "It helps, a lot"), "It helps[+, a lot]");
        assert_eq!(told("", "All new"), "[+All new]");
        assert_eq!(told("L’idea è mia", "L’idea è nostra"), "L’idea è [-mia][+nostra]");
    }

    #[test]
    fn changes_with_only_a_space_between_are_one() {
        assert_eq!(told("the red fox runs", "the blue dog runs"), "the [-red fox][+blue dog] runs");
    }

    #[test]
    fn long_passages_without_a_change_are_folded() {
        let long: String = (0..200).map(|n| format!("w{n} ")).collect();
        let told = told(&format!("{long}old {long}"), &format!("{long}new {long}"));
        assert!(told.starts_with("[…18") && told.ends_with(']'), "{told}");
        assert!(told.contains("w199 [-old][+new] w0 "), "{told}");
    }

    #[test]
    fn both_texts_can_be_read_from_the_pieces() {
        let (old, new) = ("Anna’s light\n\nis *brighter*, when I brake!", "Anna’s lamp is\nbrighter when — I stop.\n");
        let pieces = compare(old, new);
        let side = |fate: Fate| -> String {
            pieces.iter().filter(|piece| piece.fate != fate).map(|piece| piece.text.as_str()).collect()
        };
        // What stayed is told in the words of the older text; a difference in islands of white space is part of a change.
        assert_eq!((side(Fate::New).as_str(), side(Fate::Gone).as_str()), (old, new));
    }

    #[test]
    fn texts_without_a_word_in_common_do_not_take_long() {
        let text = |from: usize, end: char| -> String { (from..from + 4_900).map(|n| format!("{n}{end}")).collect() };
        for (end, most) in [('\n', 4), (' ', 4)] {
            let pieces = compare(&format!("So {}", text(10_000, end)), &format!("So {}", text(20_000, end)));
            let told: Vec<(Fate, usize)> = pieces.iter().map(|piece| (piece.fate, piece.words)).collect();
            assert_eq!(told.first(), Some(&(Fate::Same, 1)));
            assert!(told.len() <= most, "{} pieces", told.len());
        }
        let few = |from: usize| -> String { (from..from + 1_900).map(|n| format!("{n} ")).collect() };
        assert!(!compare(&few(10_000), &few(20_000)).is_empty());
    }
}
