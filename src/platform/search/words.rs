//! Text to words: without capitals, accents, and whatever is neither letter nor number.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use icu_normalizer::DecomposingNormalizer;

use crate::platform::id::Language;

/// The longest word that is looked at, in bytes; the rest of a longer one counts for nothing.
const LONGEST: usize = 40;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// As it is compared: see [`fold`].
    pub folded: String,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// Whether a hyphen alone stands between it and the word before.
    pub is_joined: bool,
}

/// The words of a text, in their order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut begin = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let goes_on = letter.is_alphanumeric() || is_mark(letter) || is_apostrophe(letter);
        match begin {
            None if letter.is_alphanumeric() => begin = Some(at),
            Some(from) if !goes_on => {
                begin = None;
                take(&mut words, text, from..at);
            }
            _ => {}
        }
    }
    words
}

/// Takes what stands between two signs: one word, or several with apostrophes between them.
fn take(words: &mut Vec<Word>, text: &str, at: Range<usize>) {
    let mut from = at.start;
    let mut parts: Vec<Range<usize>> = Vec::new();
    for (offset, letter) in text[at.clone()].char_indices().filter(|(_, letter)| is_apostrophe(*letter)) {
        let here = at.start + offset;
        parts.push(from..here);
        from = here + letter.len_utf8();
    }
    parts.push(from..at.end);
    let mut one: Option<(String, Range<usize>)> = None;
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        let folded = fold(&text[part.clone()]);
        match &mut one {
            // don't, children's: what follows is an ending; dell'acqua: what comes before is a word of its own.
            Some((before, place)) if before.len() > 1 && is_clitic(&folded) => {
                before.push_str(&folded);
                place.end = part.end;
            }
            _ => {
                push(words, text, one.take());
                one = Some((folded, part));
            }
        }
    }
    push(words, text, one);
}

fn push(words: &mut Vec<Word>, text: &str, word: Option<(String, Range<usize>)>) {
    let Some((mut folded, at)) = word.filter(|(folded, _)| !folded.is_empty()) else { return };
    if folded.len() > LONGEST {
        let end = (0..=LONGEST).rev().find(|end| folded.is_char_boundary(*end)).unwrap_or(0);
        folded.truncate(end);
    }
    let is_joined = words.last().is_some_and(|before| matches!(&text[before.at.end..at.start], "-" | "‐" | "‑"));
    words.push(Word { folded, at, is_joined });
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}

fn is_clitic(word: &str) -> bool {
    matches!(word, "s" | "t" | "ll" | "re" | "ve" | "d" | "m")
}

/// A text without capitals and accents, in ASCII where it is Latin. A letter of another script becomes its number in
/// hexadecimal, so that no database has an opinion of its own about it; what begins alike still does.
pub(super) fn fold(text: &str) -> String {
    let small = text.to_lowercase();
    let mut folded = String::with_capacity(small.len());
    for letter in DecomposingNormalizer::new_nfkd().normalize(&small).chars() {
        match letter {
            'a'..='z' | '0'..='9' => folded.push(letter),
            // What compatibility makes of letters can be capitals again.
            'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            _ if letter.is_ascii() || is_mark(letter) => {}
            _ if letter.is_alphanumeric() => folded.push_str(&format!("u{:04x}", u32::from(letter))),
            _ => {}
        }
    }
    folded
}

/// Whether a word only holds others together; in its language, and as [`fold`] leaves it.
pub(super) fn is_filler(language: Language, folded: &str) -> bool {
    FILLERS[match language {
        Language::En => 0,
        Language::It => 1,
        Language::De => 2,
    }]
    .contains(folded)
}

static FILLERS: LazyLock<[HashSet<&'static str>; 3]> =
    LazyLock::new(|| [EN, IT, DE].map(|list| list.split_whitespace().collect()));

const EN: &str = "a about all also am an and any are as at be been but by can could did do does for from had has have he her \
    here him his how i if in into is it its itself just let like me more most my myself no not of off on one only or our \
    out please she should so some than that the their them then there these they this those to too up us very want was we \
    were what when where which while who why will with would you your dont doesnt id ill im ive";
const IT: &str = "a ad agli ai al alla alle allo anche che chi ci col come con cosi cui da dagli dai dal dalla dalle dallo \
    degli dei del dell della delle dello di dove e ed era esse essere fa fare fate gli ha hai hanno ho i il in io la le lei \
    li lo loro lui ma me mi mia mio molto ne negli nei nel nell nella nelle nello noi non nostra nostri nostro o ogni per \
    perche piu poi posso puo qua quale quando quanto quella quelle quelli quello questa queste questi questo qui se sei si \
    sia siamo solo sono sopra sotto sta stare su sua sue sugli sui sul sull sulla sulle sullo suo te ti tra tu tua tuo tutte \
    tutti un una uno vi voi vorrei all dall d l c s un";
const DE: &str = "aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte da damit dann das dass \
    dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er \
    es etwas fur ganz gar hab habe haben hat hatte hier ich ihm ihn ihnen ihr ihre ihren im in ins ist ja kann kein keine \
    keinen konnen machen man mehr mein meine meinem meinen meiner mich mir mit muss nach nicht nichts noch nur ob oder ohne \
    sehr sein seine sich sie sind so soll sollen sollte sondern um und uns unser unsere unter viel vom von vor war waren was \
    weil wenn wer werden wie wir wird wo wurde zu zum zur fuer ueber uber";

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn capitals_accents_and_signs_do_not_count() {
        assert_eq!(folded("Perché? CAFFÈ, «Straße» & Łódź!"), ["perche", "caffe", "strasse", "lodz"]);
        assert_eq!(folded("Cafe\u{301} naïve ﬁx"), ["cafe", "naive", "fix"]);
    }

    #[test]
    fn apostrophes_belong_to_english_endings_and_part_italian_words() {
        assert_eq!(folded("don't, the children’s"), ["dont", "the", "childrens"]);
        assert_eq!(folded("dell'acqua, l’app, perche' no"), ["dell", "acqua", "l", "app", "perche", "no"]);
    }

    #[test]
    fn hostile_signs_are_no_words() {
        assert_eq!(folded("\" OR * NEAR(a, b) -- \0 :-)"), ["or", "near", "a", "b"]);
        assert_eq!(folded("''''"), Vec::<String>::new());
        assert_eq!(folded(&"a".repeat(1000))[0].len(), LONGEST);
    }

    #[test]
    fn other_scripts_become_ascii_and_keep_their_beginnings() {
        assert_eq!(folded("свет"), ["u0441u0432u0435u0442"]);
        assert!(fold("светить").starts_with(&fold("свет")));
        assert!(fold("灯具").is_ascii());
    }

    #[test]
    fn a_hyphen_joins() {
        let joined: Vec<bool> = words("Wi-Fi set - up").iter().map(|word| word.is_joined).collect();
        assert_eq!(joined, [false, true, false, false]);
    }
}
