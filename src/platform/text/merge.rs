//! Brings together two texts that were made from the same one: the three-way merge of S. Khanna, K. Kunal and
//! B. C. Pierce, "A Formal Investigation of Diff3" (2007), over sentences. Two people who changed the same sentence, or
//! sentences side by side, are never mixed: somebody has to read both.

use std::ops::Range;

use serde::Serialize;
use similar::{Algorithm, capture_diff_slices};

/// A place that both have changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Clash {
    /// What stands there now.
    pub now: String,
    /// What was to stand there.
    pub wanted: String,
}

/// Both changes in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The text; where both changed the same, what stands there now.
    pub text: String,
    /// The places where both changed the same.
    pub clashes: Vec<Clash>,
}

/// Brings the change from `base` to `wanted` into `now`, which was made from `base`, too.
#[must_use]
pub fn merge(base: &str, now: &str, wanted: &str) -> Merged {
    let whole = |text: &str| Merged { text: text.to_owned(), clashes: vec![] };
    if base == now || now == wanted {
        return whole(wanted);
    }
    if base == wanted {
        return whole(now);
    }
    let (first, ours, theirs) = (sentences(base), sentences(now), sentences(wanted));
    let (in_ours, in_theirs) = (places(&first, &ours), places(&first, &theirs));
    let mut merged = Merged { text: String::new(), clashes: vec![] };
    let (mut from, mut our, mut their) = (0, 0, 0);
    let stable = (0..first.len()).filter_map(|at| Some((at, in_ours[at]?, in_theirs[at]?)));
    for (at, our_at, their_at) in stable.chain([(first.len(), ours.len(), theirs.len())]) {
        unite(&first[from..at], &ours[our..our_at], &theirs[their..their_at], &mut merged);
        merged.text.push_str(first.get(at).unwrap_or(&""));
        (from, our, their) = (at + 1, our_at + 1, their_at + 1);
    }
    merged
}

/// What stands between two sentences that all have in common.
fn unite(base: &[&str], now: &[&str], wanted: &[&str], merged: &mut Merged) {
    if now == base || now == wanted {
        merged.text.push_str(&wanted.concat());
    } else {
        merged.text.push_str(&now.concat());
        if wanted != base {
            merged.clashes.push(Clash { now: now.concat().trim().into(), wanted: wanted.concat().trim().into() });
        }
    }
}

/// Where each sentence of a text stands in another; `None` for those that are not there.
fn places(of: &[&str], other: &[&str]) -> Vec<Option<usize>> {
    let mut places = vec![None; of.len()];
    for operation in capture_diff_slices(Algorithm::Myers, of, other) {
        let (old, new): (Range<usize>, Range<usize>) = (operation.old_range(), operation.new_range());
        if operation.tag() == similar::DiffTag::Equal {
            old.zip(new).for_each(|(old, new)| places[old] = Some(new));
        }
    }
    places
}

/// A text in sentences that give it again when joined: each ends with the white space after `.`, `!`, `?`, `…`, or a
/// line end.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let (mut from, mut before, mut is_over) = (0, ' ', false);
    for (at, letter) in text.char_indices() {
        if is_over && !letter.is_whitespace() {
            sentences.push(&text[from..at]);
            from = at;
            is_over = false;
        }
        is_over |= letter == '\n' || (letter.is_whitespace() && ".!?…".contains(before));
        before = letter;
    }
    if from < text.len() {
        sentences.push(&text[from..]);
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "Cars see me late. It should flash. Five seconds are enough.\n\nAt night it dims. Rain is fine.";

    #[test]
    fn changes_of_different_sentences_come_together() {
        let now = BASE.replace("Cars see me late.", "Cars see me too late.");
        let wanted = BASE.replace("Rain is fine.", "Rain must not harm it.");
        let merged = merge(BASE, &now, &wanted);
        assert_eq!(merged.text, now.replace("Rain is fine.", "Rain must not harm it."));
        assert!(merged.clashes.is_empty());
        assert_eq!(merge(BASE, &wanted, &now).text, merged.text);
    }

    #[test]
    fn the_same_sentence_changed_twice_is_a_clash_and_nothing_is_mixed() {
        let now = BASE.replace("Five seconds", "Four seconds");
        let wanted = BASE.replace("Five seconds", "Two seconds");
        let merged = merge(BASE, &now, &wanted);
        assert_eq!(merged.text, now);
        let [clash] = &merged.clashes[..] else { panic!("{merged:?}") };
        assert_eq!((&*clash.now, &*clash.wanted), ("Four seconds are enough.", "Two seconds are enough."));
    }

    #[test]
    fn neighbours_are_not_mixed_either() {
        let now = BASE.replace("It should flash.", "It should glow.");
        let wanted = BASE.replace("Five seconds are enough.", "Two seconds are enough.");
        assert_eq!(merge(BASE, &now, &wanted).clashes.len(), 1);
    }

    #[test]
    fn the_same_change_twice_is_no_clash_and_what_goes_goes() {
        let both = BASE.replace("It should flash. ", "");
        assert_eq!(merge(BASE, &both, &both), Merged { text: both.clone(), clashes: vec![] });
        assert_eq!(merge(BASE, BASE, &both).text, both);
        assert_eq!(merge(BASE, &both, BASE).text, both);
        assert_eq!(merge("", "Ours.", "").text, "Ours.");
        assert_eq!(merge("", "Ours.", "Theirs.").clashes.len(), 1);
    }
}
