//! Pure decisions about the open books.

use crate::features::moderation::ruling::Kind;
use crate::platform::error::Error;

/// The rulings that restrict: they stand in the open books, and are counted.
#[must_use]
pub fn restricting() -> Vec<Kind> {
    Kind::ALL.iter().copied().filter(|kind| kind.restricts()).collect()
}

/// Whether a ruling takes from somebody, for a time or for good, what people do here: a suspension in the sense of article
/// 23.
#[must_use]
pub fn suspends(kind: Kind) -> bool {
    matches!(kind, Kind::Limit | Kind::Suspend | Kind::Ban)
}

/// Why a reason cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It names who is concerned.
    Names,
    /// It holds an address or a number that may lead to somebody.
    Leads,
    /// Nothing of this kind is in the open books.
    NotListed,
}

impl From<Unfit> for Error {
    fn from(why: Unfit) -> Self {
        match why {
            Unfit::Names => Self::Conflict("conflict-reason-names"),
            Unfit::Leads => Self::Conflict("conflict-reason-leads"),
            Unfit::NotListed => Self::NotFound,
        }
    }
}

/// Shortest part of a name that counts as naming somebody, in characters.
const PART: usize = 3;
/// So many digits in a row may be a telephone number.
const DIGITS: usize = 6;

/// Whether a reason names nobody as far as a program can tell; a moderator has read it besides.
///
/// # Errors
/// Why not.
pub fn fit(reason: &str, name: &str) -> Result<(), Unfit> {
    let words = |text: &str| -> Vec<String> {
        text.to_lowercase().split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect()
    };
    let said = words(reason);
    if words(name).iter().any(|part| part.chars().count() >= PART && said.contains(part)) {
        return Err(Unfit::Names);
    }
    let lower = reason.to_lowercase();
    let has_number = reason
        .split(|letter: char| !(letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '/' | '.')))
        .any(|run| run.chars().filter(char::is_ascii_digit).count() >= DIGITS);
    if has_number || ["@", "://", "www."].iter().any(|sign| lower.contains(sign)) {
        return Err(Unfit::Leads);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_somebody_is_not_for_everybody() {
        assert_eq!(fit("Insults another person.", "Ana López"), Ok(()));
        assert_eq!(fit("Ana insults Ben.", "Ana López"), Err(Unfit::Names));
        assert_eq!(fit("LÓPEZ again.", "Ana López"), Err(Unfit::Names));
        assert_eq!(fit("An analysis of nothing.", "Ana López"), Ok(()), "a part of a word names nobody");
        assert_eq!(fit("It is so.", "So Li"), Ok(()), "short words are everybody's");
    }

    #[test]
    fn what_leads_to_somebody_is_not_for_everybody() {
        for reason in ["Write to a@b.example.", "See https://example.org", "www.example.org", "Calls 045 123 4567"] {
            assert_eq!(fit(reason, ""), Err(Unfit::Leads), "{reason}");
        }
        assert_eq!(fit("Three times since 2024.", ""), Ok(()));
    }

    #[test]
    fn what_suspends_restricts() {
        assert!(Kind::ALL.iter().all(|kind| !suspends(*kind) || kind.restricts()));
    }
}
