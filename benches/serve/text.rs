//! Words that nobody wrote, in the lengths of those that people write.

use rand::RngExt;
use rand::rngs::StdRng;

const WORDS: [&str; 48] = [
    "light", "bag", "strap", "brake", "handle", "screw", "cable", "wheel", "button", "battery", "mount", "saddle",
    "frame", "bell", "pedal", "chain", "lock", "basket", "child", "rain", "night", "winter", "city", "train", "softer",
    "brighter", "smaller", "quieter", "safer", "simpler", "without", "with", "for", "when", "under", "beside",
    "should", "could", "must", "may", "fit", "hold", "carry", "open", "turn", "repair", "fold", "charge",
];

/// A sentence of so many words, without its full stop.
pub fn sentence(rng: &mut StdRng, words: std::ops::Range<usize>) -> String {
    let count = rng.random_range(words);
    let mut text = String::new();
    for n in 0..count {
        let word = WORDS[rng.random_range(0..WORDS.len())];
        if n == 0 {
            text.push_str(&word[..1].to_uppercase());
            text.push_str(&word[1..]);
        } else {
            text.push(' ');
            text.push_str(word);
        }
    }
    text
}

/// One to four paragraphs of Markdown, now and then with a list and something emphasised.
pub fn markdown(rng: &mut StdRng) -> String {
    let mut text = String::new();
    for _ in 0..rng.random_range(1..5) {
        for _ in 0..rng.random_range(1..4) {
            text.push_str(&sentence(rng, 6..18));
            text.push_str(if rng.random_range(0..6) == 0 { ", **really**. " } else { ". " });
        }
        text.push_str("\n\n");
        if rng.random_range(0..4) == 0 {
            for _ in 0..3 {
                text.push_str(&format!("- {}\n", sentence(rng, 2..6)));
            }
            text.push('\n');
        }
    }
    text
}

/// A person's name.
pub fn name(rng: &mut StdRng) -> String {
    const FIRST: [&str; 12] =
        ["Ada", "Bruno", "Carla", "Dario", "Elsa", "Fritz", "Greta", "Hans", "Irma", "Jonas", "Katja", "Luca"];
    const LAST: [&str; 12] = [
        "Bianchi", "Conti", "Fischer", "Gallo", "Huber", "Keller", "Marino", "Novak", "Ricci", "Smith", "Vogel", "Wood",
    ];
    format!("{} {}", FIRST[rng.random_range(0..12)], LAST[rng.random_range(0..12)])
}
