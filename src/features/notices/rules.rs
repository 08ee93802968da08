//! Pure decisions about notices.

use super::notice::{Kind, Wish};
use crate::platform::clock::Moment;
use crate::platform::id::{PersonId, Standing};

/// How long letters wait for more that belongs into the same one, in microseconds.
pub const GATHER: i64 = 30 * Moment::MINUTE;
/// A person gets at most one letter of notices in so long, in microseconds.
pub const BETWEEN: i64 = 20 * Moment::HOUR;

/// Whether a notice belongs into a letter to somebody with this wish.
#[must_use]
pub fn is_mailed(kind: Kind, wish: Wish) -> bool {
    match wish {
        Wish::Nothing => false,
        Wish::Own => Kind::OWN.contains(&kind),
        Wish::All => !Kind::APART.contains(&kind),
    }
}

/// Whether a reader may still know of what they were told about: an idea by its standing and author, a comment by its
/// standing. Whether its question is put to them is for `questions::store` to say.
#[must_use]
pub fn is_told(reader: PersonId, idea: Option<(Standing, PersonId)>, comment: Option<Standing>) -> bool {
    idea.is_none_or(|(standing, author)| standing.is_for(author == reader))
        && comment.is_none_or(|standing| standing == Standing::Visible)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_mailed_what_they_did_not_wish_for() {
        assert!(Kind::ALL.iter().all(|kind| !is_mailed(*kind, Wish::Nothing)));
        assert!(is_mailed(Kind::Replied, Wish::Own));
        assert!(!is_mailed(Kind::Revised, Wish::Own));
        assert!(is_mailed(Kind::Revised, Wish::All));
        assert!(!is_mailed(Kind::DraftWaits, Wish::All), "it has a letter of its own");
    }
}
