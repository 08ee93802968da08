//! The pairs that say what alike means, as the files beside this one have them.

use cofirma::platform::id::Language;

/// What somebody types, and what is meant.
#[derive(Debug, Clone)]
pub struct Pair {
    pub language: Language,
    pub kind: &'static str,
    pub typed: &'static str,
    /// The place of the idea that is meant among all titles.
    pub meant: usize,
}

/// All pairs, and the titles of all ideas with their languages: those that are meant and those that are not.
#[derive(Debug, Default)]
pub struct Pairs {
    pub pairs: Vec<Pair>,
    pub titles: Vec<(Language, &'static str)>,
}

/// How many ideas are shown.
pub const SHOWN: usize = 5;
/// What is reported, and nothing is promised of.
pub const PARAPHRASES: &str = "paraphrases";
/// The kinds, as they are told.
pub const KINDS: [&str; 6] = ["endings", "accents", "typos", "compounds", "order", PARAPHRASES];

const FILES: [(Language, &str); 3] = [
    (Language::It, include_str!("it.txt")),
    (Language::En, include_str!("en.txt")),
    (Language::De, include_str!("de.txt")),
];

impl Pairs {
    /// Reads the files.
    pub fn read() -> Self {
        let mut all = Self::default();
        for (language, text) in FILES {
            let (mut kind, mut typed) = ("", "");
            for line in text.lines().map(str::trim) {
                if let Some(heading) = line.strip_prefix("# ") {
                    kind = heading;
                } else if let Some(title) = line.strip_prefix("= ") {
                    all.pairs.push(Pair { language, kind, typed, meant: all.titles.len() });
                    all.titles.push((language, title));
                } else if let Some(title) = line.strip_prefix("- ") {
                    all.titles.push((language, title));
                } else if !line.is_empty() && !line.starts_with(';') {
                    typed = line;
                }
            }
        }
        all
    }
}
