//! How long one search takes among many ideas. Their words are those of the pairs and as many invented ones as a community of
//! that size would use, drawn by Zipf's law; what is typed is part of a title, every third time with a slip.

use std::time::{Duration, Instant};

use cofirma::platform::access::Credential;
use cofirma::platform::db::{Db, Recorded, dialect};
use cofirma::platform::id::Language;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};

use crate::pairs::Pairs;

/// Different words of a language.
const WORDS: usize = 30_000;
/// Ideas that are written at once.
const PORTION: usize = 1_000;
/// Searches that are timed, after as many that are not.
const SEARCHES: usize = 500;

struct Speech {
    language: Language,
    words: Vec<String>,
    /// The share of all words up to each, by Zipf's law.
    shares: Vec<f64>,
}

impl Speech {
    fn of(language: Language, pairs: &Pairs, rng: &mut StdRng) -> Self {
        let titles = pairs.titles.iter().filter(|(other, _)| *other == language);
        let mut words: Vec<String> = titles
            .flat_map(|(_, title)| title.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 2))
            .map(str::to_lowercase)
            .collect();
        words.sort_unstable();
        words.dedup();
        words.shuffle(rng);
        let syllables: Vec<String> = "b c d f g l m n p r s t v st tr br"
            .split(' ')
            .flat_map(|head| ["a", "e", "i", "o", "u", "an", "er", "in", "el"].map(|tail| format!("{head}{tail}")))
            .collect();
        while words.len() < WORDS {
            words.push(
                (0..rng.random_range(2..5)).map(|_| syllables[rng.random_range(0..syllables.len())].clone()).collect(),
            );
        }
        let mut sum = 0.0;
        let shares = (1..=words.len())
            .map(|rank| {
                sum += 1.0 / (rank as f64 + 2.7);
                sum
            })
            .collect();
        Self { language, words, shares }
    }

    fn word(&self, rng: &mut StdRng) -> &str {
        let at = rng.random::<f64>() * self.shares[self.shares.len() - 1];
        &self.words[self.shares.partition_point(|share| *share < at).min(self.words.len() - 1)]
    }

    fn text(&self, words: usize, rng: &mut StdRng) -> String {
        (0..words).map(|_| self.word(rng)).collect::<Vec<_>>().join(" ")
    }
}

/// Fills a database and prints how long searches take.
pub fn measure(name: &str, db: &Db) {
    let ideas: usize = if std::env::var_os("COFIRMA_BENCH_SMALL").is_some() { 5_000 } else { 100_000 };
    let mut rng = StdRng::seed_from_u64(2026);
    let pairs = Pairs::read();
    let speeches: Vec<Speech> = Language::ALL.iter().map(|language| Speech::of(*language, &pairs, &mut rng)).collect();
    let mut titles: Vec<(Language, String)> = Vec::with_capacity(ideas);
    let begun = Instant::now();
    while titles.len() < ideas {
        let portion: Vec<(Language, String, String)> = (0..PORTION)
            .map(|_| {
                let speech = &speeches[rng.random_range(0..speeches.len())];
                let (title, body) = (rng.random_range(3..9), rng.random_range(10..40));
                (speech.language, speech.text(title, &mut rng), speech.text(body, &mut rng))
            })
            .collect();
        let from = titles.len();
        titles.extend(portion.iter().map(|(language, title, _)| (*language, title.clone())));
        crate::fill(db, from, portion);
    }
    db.act_now(Credential::Operator, |tx| dialect::analyze(tx).map(Recorded::nothing)).expect("statistics");
    println!("\n{name}: {ideas} ideas written in {:.0?}", begun.elapsed());
    let mut times: Vec<Duration> = (0..SEARCHES * 2)
        .map(|_| {
            let (language, title) = &titles[rng.random_range(0..titles.len())];
            let typed = typed(title, &mut rng);
            let asked = Instant::now();
            crate::find(db, *language, &typed);
            asked.elapsed()
        })
        .skip(SEARCHES)
        .collect();
    times.sort_unstable();
    let at = |share: usize| times[times.len() * share / 100];
    let most = times[times.len() - 1];
    println!("{name}: one search takes {:.1?} (median), {:.1?} (95 of 100), {most:.1?} (the longest)", at(50), at(95));
}

/// Some words of a title in another order, now and then with a slip.
fn typed(title: &str, rng: &mut StdRng) -> String {
    let mut words: Vec<String> = title.split(' ').map(str::to_owned).collect();
    words.shuffle(rng);
    words.truncate(rng.random_range(2..6));
    if rng.random_range(0..3) == 0 {
        let word = words.iter_mut().max_by_key(|word| word.len()).expect("a word");
        let letters = word.chars().count();
        *word = word.chars().enumerate().filter(|(n, _)| *n != letters / 2).map(|(_, c)| c).collect();
    }
    words.join(" ")
}
