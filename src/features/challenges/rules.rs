//! Pure decisions about challenges.

use super::challenge::Challenge;
use crate::platform::clock::Moment;

/// Guesses at one code before it dies.
pub const GUESSES: i64 = 5;
/// Digits of a code. Five guesses at eight digits succeed once in twenty million.
pub const CODE_DIGITS: usize = 8;

/// Whether a challenge can still be used.
#[must_use]
pub fn is_open(challenge: &Challenge, now: Moment) -> bool {
    challenge.used_at.is_none() && now < challenge.expires_at
}

/// Whether a code may still be guessed, before this guess is counted.
#[must_use]
pub fn may_guess(challenge: &Challenge, now: Moment) -> bool {
    is_open(challenge, now) && challenge.tries < GUESSES
}

/// A code as somebody typed it: its digits alone.
#[must_use]
pub fn digits(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).collect()
}
