//! Passwords: hashing, checking, and saying why one is too weak.
//!
//! Hashes are argon2id in PHC strings, with the parameters of OWASP's Password Storage Cheat Sheet
//! (<https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html>, "Argon2id":
//! 19 MiB of memory, 2 passes, 1 lane). At most one hash per core runs at a time; who waits longer than
//! [`PATIENCE`] is told to come back. Not here: who may sign in, and how many wrong tries are too many.
//!
//! Everything here blocks for tens of milliseconds: call it off the async threads, never on the writer.

use std::sync::LazyLock;
use std::time::Duration;

use argon2::password_hash::{Error, PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use thiserror::Error;
use zxcvbn::feedback::Warning;
use zxcvbn::{Score, zxcvbn};

use crate::platform::turns::Turns;

/// Memory of one hash, in KiB.
const MEMORY: u32 = 19_456;
/// Passes over that memory.
const PASSES: u32 = 2;
/// Lanes computed side by side.
const LANES: u32 = 1;

/// How long a hash waits for its turn.
pub const PATIENCE: Duration = Duration::from_secs(2);

/// The fewest characters of a password.
pub const SHORTEST: usize = 10;
/// The most characters of a password.
pub const LONGEST: usize = 200;

/// A hash of a password nobody has, with the parameters above; a test keeps them the same.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$h235aMPTayaGbTk3k4fq0A$Mh8pfD6pHyBPV/2ZZZHZ/OlrcddHmbEeffWFRumDSek";

/// Why a password could not be hashed or compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PasswordError {
    /// Too many hashes are waiting; trying again in some seconds will do.
    #[error("too many passwords are being checked at once")]
    Busy,
    /// Memory or the system's randomness failed, or the stored hash is none we can read.
    #[error("the password could not be hashed")]
    Broken,
}

/// What makes a password weak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Weakness {
    /// Fewer characters than asked.
    #[error("shorter than {min} characters")]
    TooShort {
        /// The fewest characters allowed.
        min: usize,
    },
    /// More characters than we hash.
    #[error("longer than {max} characters")]
    TooLong {
        /// The most characters allowed.
        max: usize,
    },
    /// It, or something close to it, is among the passwords that everybody tries first.
    #[error("among the passwords that are tried first")]
    Common,
    /// It leans on the person's own name or address.
    #[error("made from the person's name or address")]
    LikeYou,
    /// Words, dates, repetitions or keyboard runs that a program guesses quickly.
    #[error("guessed quickly by a program")]
    Guessable,
}

/// The PHC string of a password, with a new random salt.
///
/// # Errors
/// [`PasswordError::Busy`] after [`PATIENCE`]; [`PasswordError::Broken`] when memory or randomness fails.
pub fn hash(password: &str) -> Result<String, PasswordError> {
    let _turn = TURNS.take().ok_or(PasswordError::Busy)?;
    let made: PasswordHash = hasher()?.hash_password(password.as_bytes()).map_err(|_| PasswordError::Broken)?;
    Ok(made.to_string())
}

/// Whether `password` is the one that `phc` was made from; the parameters are those in `phc`.
///
/// # Errors
/// [`PasswordError::Busy`] after [`PATIENCE`]; [`PasswordError::Broken`] when `phc` is no hash of ours.
pub fn verify(password: &str, phc: &str) -> Result<bool, PasswordError> {
    let stored = PasswordHash::new(phc).map_err(|_| PasswordError::Broken)?;
    let _turn = TURNS.take().ok_or(PasswordError::Busy)?;
    match hasher()?.verify_password(password.as_bytes(), &stored) {
        Ok(()) => Ok(true),
        Err(Error::PasswordInvalid) => Ok(false),
        Err(_) => Err(PasswordError::Broken),
    }
}

/// The work of [`verify`] for an address nobody has: the same time, and always `false`.
///
/// # Errors
/// As [`verify`].
pub fn verify_nobody(password: &str) -> Result<bool, PasswordError> {
    verify(password, NOBODY).map(|_| false)
}

/// Whether a password is strong enough for the person whom `about` describes (name, e-mail address, …).
///
/// Strong is a score of 3 or more from zxcvbn: over 10^8 guesses for somebody who knows `about`.
///
/// # Errors
/// The first [`Weakness`] found.
pub fn strength(password: &str, about: &[&str]) -> Result<(), Weakness> {
    match password.chars().count() {
        length if length < SHORTEST => return Err(Weakness::TooShort { min: SHORTEST }),
        length if length > LONGEST => return Err(Weakness::TooLong { max: LONGEST }),
        _ => {}
    }
    let parts = parts(about);
    let inputs: Vec<&str> = parts.iter().map(String::as_str).collect();
    if zxcvbn(password, &inputs).score() >= Score::Three {
        return Ok(());
    }
    let for_a_stranger = zxcvbn(password, &[]);
    if for_a_stranger.score() >= Score::Three || leans_on(password, &parts) {
        return Err(Weakness::LikeYou);
    }
    match for_a_stranger.feedback().and_then(|feedback| feedback.warning()) {
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword,
        ) => Err(Weakness::Common),
        _ => Err(Weakness::Guessable),
    }
}

/// The words a stranger would try for this person: each text whole, and each of its words.
fn parts(about: &[&str]) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for text in about {
        let text = text.trim().to_lowercase();
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        parts.push(words.clone().collect());
        parts.extend(words.map(str::to_owned));
        parts.push(text);
    }
    parts.retain(|part| part.chars().count() >= 3);
    parts.sort();
    parts.dedup();
    parts
}

/// Whether the person's own words are half of the password or more.
fn leans_on(password: &str, parts: &[String]) -> bool {
    let password = password.to_lowercase();
    let longest = parts.iter().filter(|part| password.contains(part.as_str())).map(|part| part.chars().count()).max();
    longest.is_some_and(|length| length * 2 >= password.chars().count())
}

fn hasher() -> Result<Argon2<'static>, PasswordError> {
    let params = Params::new(MEMORY, PASSES, LANES, None).map_err(|_| PasswordError::Broken)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// One turn per core: 19 MiB and a whole core are what a hash takes, and sign-ins must not starve the rest.
static TURNS: LazyLock<Turns> =
    LazyLock::new(|| Turns::new(std::thread::available_parallelism().map_or(1, usize::from), PATIENCE));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_opens_its_own_hash_only() {
        let phc = hash("a quiet fan at dawn").unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        assert_ne!(phc, hash("a quiet fan at dawn").unwrap());
        assert_eq!(verify("a quiet fan at dawn", &phc), Ok(true));
        assert_eq!(verify("a quiet fan at dusk", &phc), Ok(false));
        assert_eq!(verify("a quiet fan at dawn", "plain"), Err(PasswordError::Broken));
    }

    #[test]
    fn nobody_costs_the_same_work_as_somebody() {
        let work = |phc: &str| phc.rsplitn(3, '$').nth(2).unwrap().to_owned();
        assert_eq!(work(NOBODY), work(&hash("somebody's password").unwrap()));
        assert_eq!(NOBODY.len(), hash("somebody's password").unwrap().len());
        assert_eq!(verify_nobody("anything at all"), Ok(false));
    }

    #[test]
    fn weak_passwords_are_refused_with_the_reason() {
        let about = ["Giulia Bertolini", "giulia.bertolini@example.org"];
        let why = |password: &str| strength(password, &about);
        assert_eq!(why("short"), Err(Weakness::TooShort { min: 10 }));
        assert_eq!(why(&"ab1 ".repeat(60)), Err(Weakness::TooLong { max: 200 }));
        assert_eq!(why("password123"), Err(Weakness::Common));
        assert_eq!(why("bertolini1"), Err(Weakness::LikeYou));
        assert_eq!(why("giulia.bertolini@example.org"), Err(Weakness::LikeYou));
        assert_eq!(why("aaaaaaaaaaaa"), Err(Weakness::Guessable));
        assert_eq!(why("qwertyuiop12"), Err(Weakness::Common));
        assert_eq!(why("abcdefghijklm"), Err(Weakness::Guessable));
    }

    #[test]
    fn strong_passwords_pass() {
        for password in
            ["una barca rossa sul tetto", "kV9#tq!mz2Lw", "correct horse battery staple", "ねこがすきですほんとうに"]
        {
            assert_eq!(strength(password, &["Giulia Bertolini"]), Ok(()), "{password}");
        }
    }
}
