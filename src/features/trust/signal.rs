//! What makes a contribution look like advertising.

use crate::platform::clock::Moment;

crate::words! {
    /// A plain sign of advertising. None alone says much.
    pub enum Signal {
        /// More links than a text needs.
        Links = "links",
        /// A link, and next to nothing else.
        LinkOnly = "link-only",
        /// A link that hides where it leads.
        Shortener = "shortener",
        /// Mostly capital letters.
        Capitals = "capitals",
        /// The same words or lines over and over.
        Repeated = "repeated",
        /// The same text was written elsewhere a short while ago.
        Elsewhere = "elsewhere",
        /// Written very soon after the account was made.
        Fast = "fast",
        /// Words that advertising uses.
        Words = "words",
    }
}

/// A contribution as it is judged.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// Its title; empty where there is none.
    pub title: &'a str,
    /// Its text, in Markdown.
    pub body: &'a str,
    /// When it was written.
    pub at: Moment,
}

/// What was noticed about a contribution: signs, each a bit, and how much they weigh together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Suspicion {
    /// The signs, in bits: an event carries numbers alone.
    pub signals: i64,
    /// What they weigh.
    pub score: i64,
}

impl Suspicion {
    /// Adds a sign of this weight.
    pub fn add(&mut self, signal: Signal, weight: i64) {
        self.signals |= bit(signal);
        self.score += weight;
    }

    /// The words of the signs.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        words_in(self.signals)
    }
}

fn bit(signal: Signal) -> i64 {
    Signal::ALL.iter().position(|one| *one == signal).map_or(0, |place| 1 << place)
}

/// The words of the signs whose bits are set.
#[must_use]
pub fn words_in(signals: i64) -> Vec<&'static str> {
    Signal::ALL.iter().copied().filter(|signal| signals & bit(*signal) != 0).map(Signal::as_str).collect()
}
