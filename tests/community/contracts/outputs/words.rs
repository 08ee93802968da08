//! Words that stand nowhere else: no two share their beginning, and a slip of the finger makes none into another.

/// What every such word begins with.
pub const BEGINNING: &str = "zy";
/// How long it is.
pub const LENGTH: usize = 10;

const CONSONANTS: &[u8; 17] = b"bcdfghjklmnprstvw";

/// The word of this number: four syllables of which two tell the number and two are sums of them, so that two words differ
/// in at least three.
pub fn word(number: usize) -> String {
    assert!(number < 17 * 17, "{number}: no more words");
    let (a, b) = (number / 17, number % 17);
    let syllables = [(a, 'a'), (b, 'o'), ((a + b) % 17, 'i'), ((a + 2 * b) % 17, 'u')];
    let spelt = syllables.iter().flat_map(|(at, vowel)| [char::from(CONSONANTS[*at]), *vowel]);
    BEGINNING.chars().chain(spelt).collect()
}

/// The same word with a slip in it.
pub fn misspelt(word: &str) -> String {
    let (before, after) = word.split_at(LENGTH - 3);
    format!("{before}e{}", &after[1..])
}

/// The words of this kind in a text.
pub fn in_text(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(BEGINNING).filter_map(|(at, _)| text.get(at..at + LENGTH))
}
