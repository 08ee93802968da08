//! What looks like advertising: plain signs, each with a weight that says how seldom it is an accident. Enough of them hold
//! a contribution until a moderator has looked; nobody but moderators learns which.

use std::collections::{HashMap, HashSet};

use crate::features::trust::signal::{Said, Signal, Suspicion};
use crate::platform::clock::Moment;

/// From here on a contribution is held: two strong signs, or a strong and two weak ones. None alone reaches it.
pub const HOLDS: i64 = 8;

/// From how many links on a text has many.
const MANY_LINKS: usize = 5;
/// Fewer letters than this beside a link are next to nothing.
const BESIDE_A_LINK: usize = 20;
/// Fewer letters than this say nothing about capitals.
const LETTERS: usize = 20;
/// Fewer words than this say nothing about repetition.
const WORDS: usize = 12;
/// Shorter texts are the same by accident: "I agree".
const SAME_FROM: usize = 40;
/// Written that soon after the account was made.
const FAST: i64 = 2 * Moment::MINUTE;

/// Links that hide where they lead.
const SHORTENERS: &[&str] =
    &["bit.ly", "tinyurl.com", "t.co", "goo.gl", "is.gd", "ow.ly", "cutt.ly", "rb.gy", "rebrand.ly", "shorturl.at"];

/// Words that advertising uses and talk about products hardly does: of English, Italian and German.
const ADVERTISING: &[&str] = &[
    // English
    "casino",
    "viagra",
    "cialis",
    "forex",
    "payday",
    "jackpot",
    "whatsapp",
    "telegram",
    "onlyfans",
    "backlinks",
    // Italian
    "scommesse",
    "guadagna",
    "guadagni",
    "prestito",
    "prestiti",
    "criptovalute",
    // German
    "glücksspiel",
    "sofortkredit",
    "kredite",
    "geldverdienen",
    "kryptowährung",
    "sportwetten",
];

/// How many links a text has.
#[must_use]
pub fn links_in(text: &str) -> usize {
    let text = text.to_lowercase();
    let bare = text.match_indices("www.").filter(|(at, _)| !text[..*at].ends_with("//")).count();
    text.matches("://").count() + bare
}

/// The words of a text in small letters, without links.
fn words_of(text: &str) -> Vec<String> {
    text.split_whitespace()
        .filter(|word| links_in(word) == 0)
        .map(|word| word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect())
        .filter(|word: &String| !word.is_empty())
        .collect()
}

/// A text as it is compared with others: its words alone.
fn plain(text: &str) -> String {
    words_of(text).join(" ")
}

/// What is noticed about a contribution of somebody who has been here since then. `lately` is what was written elsewhere a
/// short while ago, by them or by others.
#[must_use]
pub fn suspect(said: &Said<'_>, since: Moment, lately: &[String]) -> Suspicion {
    let mut found = Suspicion::default();
    let text = format!("{}\n{}", said.title, said.body);
    let (links, words) = (links_in(&text), words_of(&text));
    if links >= MANY_LINKS {
        found.add(Signal::Links, 4);
    }
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    if links > 0 && letters < BESIDE_A_LINK {
        found.add(Signal::LinkOnly, 6);
    }
    if has_shortener(&text) {
        found.add(Signal::Shortener, 5);
    }
    if is_loud(&text) {
        found.add(Signal::Capitals, 2);
    }
    if is_repeated(said.body, &words) {
        found.add(Signal::Repeated, 4);
    }
    let this = plain(said.body);
    if this.chars().count() >= SAME_FROM && lately.iter().any(|other| plain(other) == this) {
        found.add(Signal::Elsewhere, 6);
    }
    if said.at.0 - since.0 < FAST {
        found.add(Signal::Fast, 2);
    }
    match words.iter().filter(|word| ADVERTISING.contains(&word.as_str())).collect::<HashSet<_>>().len() {
        0 => {}
        1 => found.add(Signal::Words, 3),
        _ => found.add(Signal::Words, 6),
    }
    found
}

/// Whether a link leads through a shortener.
fn has_shortener(text: &str) -> bool {
    let text = text.to_lowercase();
    SHORTENERS.iter().any(|host| {
        text.match_indices(host).any(|(at, _)| {
            let before = text[..at].trim_end_matches("www.");
            (before.ends_with("//") || before.is_empty() || before.ends_with([' ', '\n', '(', '<']))
                && text[at + host.len()..].starts_with('/')
        })
    })
}

/// Whether most letters are capitals.
fn is_loud(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|letter| letter.is_uppercase() || letter.is_lowercase()).collect();
    let capitals = letters.iter().filter(|letter| letter.is_uppercase()).count();
    letters.len() >= LETTERS && capitals * 10 >= letters.len() * 6
}

/// Whether one word is nearly half of all, or one line stands there three times.
fn is_repeated(body: &str, words: &[String]) -> bool {
    let mut lines: HashMap<&str, usize> = HashMap::new();
    for line in body.lines().map(str::trim).filter(|line| line.chars().count() > 3) {
        *lines.entry(line).or_default() += 1;
    }
    let mut each: HashMap<&str, usize> = HashMap::new();
    for word in words {
        *each.entry(word).or_default() += 1;
    }
    let most = each.values().copied().max().unwrap_or(0);
    lines.values().any(|times| *times >= 3) || words.len() >= WORDS && most * 10 >= words.len() * 4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signs(body: &str) -> Vec<&'static str> {
        later(body, &[]).words()
    }

    fn later(body: &str, lately: &[String]) -> Suspicion {
        suspect(&Said { title: "", body, at: Moment(Moment::DAY) }, Moment(0), lately)
    }

    #[test]
    fn links_are_counted_however_they_are_written() {
        assert_eq!(links_in("see https://a.example and www.b.example, [c](http://www.c.example)"), 3);
        assert_eq!(links_in("Nothing here. Wwwow!"), 0);
    }

    #[test]
    fn each_sign_is_seen() {
        assert_eq!(signs("https://shop.example/lamps"), ["link-only"]);
        assert_eq!(signs("The whole story is told by somebody else: https://bit.ly/3x"), ["shortener"]);
        assert_eq!(signs("BUY THE BEST LAMPS HERE AND NOW FOR NOTHING"), ["capitals"]);
        assert_eq!(signs("Lamps!!!\nLamps!!!\nLamps!!!\n"), ["repeated"]);
        assert_eq!(signs("Una vincita sicura con scommesse e prestiti per tutti"), ["words"]);
        let many = "compare https://a.example with https://b.example and https://c.example or even https://d.example and \
                    https://e.example";
        assert_eq!(signs(many), ["links"]);
        let same = "A lamp that is brighter while I brake, and a switch for it.";
        assert_eq!(
            later(same, &["a LAMP that is brighter while I brake and a switch for it".into()]).words(),
            ["elsewhere"]
        );
        let now = suspect(&Said { title: "", body: "I agree", at: Moment(1) }, Moment(0), &[]);
        assert_eq!(now.words(), ["fast"]);
    }

    #[test]
    fn no_sign_alone_holds_anything() {
        for (signal, body) in [
            ("link-only", "https://shop.example"),
            ("shortener", "The whole story is told by somebody else: https://bit.ly/3x"),
            ("words", "casino viagra cialis forex and everything else that one could think of"),
        ] {
            let found = later(body, &[]);
            assert_eq!(found.words(), [signal]);
            assert!(found.score < HOLDS, "{signal}");
        }
    }

    #[test]
    fn plain_talk_is_not_suspected() {
        for body in [
            "I agree.",
            "The rear lamp could be brighter while I brake: then drivers would see me in time.",
            "Die Lampe am Heck könnte beim Bremsen heller werden. Siehe https://de.wikipedia.org/wiki/Bremslicht",
            "Sì, ma con la batteria da 36 V?",
            "USB-C, LED and an IP67 case, please.",
        ] {
            assert_eq!(later(body, &[]), Suspicion::default(), "{body}");
        }
    }

    #[test]
    fn advertising_is_held() {
        for body in ["https://bit.ly/3x", "CASINO JACKPOT https://casino.example BEST CASINO JACKPOT TODAY"] {
            assert!(suspect(&Said { title: "", body, at: Moment(1) }, Moment(0), &[]).score >= HOLDS, "{body}");
        }
    }
}
