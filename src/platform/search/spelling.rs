//! Slips of the fingers. Words that share a spelling with one letter left out are compared letter by letter: the way of
//! SymSpell (github.com/wolfgarbe/SymSpell), with which no word of the vocabulary has to be looked at that is not near.

/// How much of a word its spellings are made from, in letters.
const BEGINNING: usize = 8;
/// The shortest and longest words that are mended.
const MENDED: std::ops::RangeInclusive<usize> = 4..=30;

/// Whether slips in a word are looked for at all.
pub(super) fn can_be_mended(word: &str) -> bool {
    MENDED.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The beginning of a word, whole and with each of its letters left out; nothing for words that are not mended.
pub(super) fn spellings(word: &str) -> Vec<String> {
    if !can_be_mended(word) {
        return Vec::new();
    }
    let beginning = &word[..word.len().min(BEGINNING)];
    let mut all: Vec<String> =
        (0..beginning.len()).map(|n| format!("{}{}", &beginning[..n], &beginning[n + 1..])).collect();
    all.push(beginning.to_owned());
    all.sort_unstable();
    all.dedup();
    all
}

/// The most slips that are forgiven in a word: one, in long ones two.
pub(super) fn forgiven(word: &str) -> usize {
    if word.len() < BEGINNING { 1 } else { 2 }
}

/// The fewest letters to leave out, put in, replace or swap with the next one that make one word the other (Damerau and
/// Levenshtein's, optimal string alignment). Both are ASCII.
pub(super) fn distance(one: &str, other: &str) -> usize {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let width = other.len() + 1;
    let mut two_before: Vec<usize> = vec![0; width];
    let mut before: Vec<usize> = (0..width).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1; width];
        for (j, b) in other.iter().enumerate() {
            let replaced = before[j] + usize::from(a != b);
            row[j + 1] = replaced.min(before[j + 1] + 1).min(row[j] + 1);
            let is_swapped = i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b;
            if is_swapped {
                row[j + 1] = row[j + 1].min(two_before[j - 1] + 1);
            }
        }
        two_before = std::mem::replace(&mut before, row);
    }
    before[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        for (one, other, slips) in [
            ("bicicletta", "bicicletta", 0),
            ("bicicleta", "bicicletta", 1),
            ("notifihce", "notifiche", 1),
            ("keybaord", "keyboard", 1),
            ("kitten", "sitting", 3),
            ("", "abc", 3),
        ] {
            assert_eq!(distance(one, other), slips, "{one} {other}");
            assert_eq!(distance(other, one), slips, "{other} {one}");
        }
    }

    #[test]
    fn one_slip_anywhere_shares_a_spelling() {
        for word in ["kabel", "fahrrad", "batterie", "bicicletta", "lavastoviglie"] {
            let ours = spellings(word);
            for n in 0..word.len() {
                let mut typed =
                    vec![format!("{}{}", &word[..n], &word[n + 1..]), format!("{}x{}", &word[..n], &word[n..])];
                if n + 1 < word.len() {
                    typed.push(format!("{}{}{}{}", &word[..n], &word[n + 1..n + 2], &word[n..=n], &word[n + 2..]));
                }
                for typed in typed.iter().filter(|typed| can_be_mended(typed)) {
                    assert!(spellings(typed).iter().any(|spelling| ours.contains(spelling)), "{typed} {word}");
                }
            }
        }
    }

    #[test]
    fn numbers_and_short_words_are_left_alone() {
        assert!(spellings("led").is_empty());
        assert!(spellings("mk2000").is_empty());
        assert!(spellings(&"a".repeat(40)).is_empty());
    }
}
