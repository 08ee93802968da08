//! What an idea was given, as far as it may be known. Counts leave the stores in this shape alone: whatever shows, sorts,
//! sends or keeps them asks it first.

use crate::features::questions::Question;
use crate::platform::clock::Moment;

/// The counts of an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tally {
    /// Whoever may see the idea may know them.
    Open {
        /// Votes that count in it, with their weight.
        votes: i64,
        /// The people who cast them.
        voters: i64,
        /// Votes that staff noted for people they met elsewhere; not among the votes.
        met: i64,
    },
    /// Nobody learns them before voting is over.
    Hidden,
}

/// Counts as they are kept: votes, voters, met elsewhere.
pub(super) type Counts = (i64, i64, i64);

impl Tally {
    /// What may be known of these counts of an idea of the question at this moment.
    pub(super) fn of(question: &Question, (votes, voters, met): Counts, now: Moment) -> Self {
        Self::shown(question.hides_tally(now), (votes, voters, met))
    }

    /// The counts, unless they are hidden.
    pub(super) fn shown(is_hidden: bool, (votes, voters, met): Counts) -> Self {
        if is_hidden { Self::Hidden } else { Self::Open { votes, voters, met } }
    }

    /// The votes, where they may be known.
    #[must_use]
    pub fn votes(self) -> Option<i64> {
        match self {
            Self::Open { votes, .. } => Some(votes),
            Self::Hidden => None,
        }
    }

    /// The people who voted, where they may be known.
    #[must_use]
    pub fn voters(self) -> Option<i64> {
        match self {
            Self::Open { voters, .. } => Some(voters),
            Self::Hidden => None,
        }
    }

    /// The votes of people met elsewhere, where they may be known.
    #[must_use]
    pub fn met(self) -> Option<i64> {
        match self {
            Self::Open { met, .. } => Some(met),
            Self::Hidden => None,
        }
    }

    /// Whether nobody may know.
    #[must_use]
    pub fn is_hidden(self) -> bool {
        self == Self::Hidden
    }
}

/// How far down the road of turns the day moves every idea.
const STRIDE: i64 = 8_191;
/// Spreads neighbours apart (a multiplier of Park and Miller's generator).
pub(super) const SPREAD: i64 = 48_271;
/// How many turns there are: the largest prime below 2^16.
pub(super) const TURNS: i64 = 65_521;

/// Where the turns begin today.
pub(super) fn start_of_turns(now: Moment) -> i64 {
    (now.0 / Moment::DAY).rem_euclid(TURNS) * STRIDE % TURNS
}

/// An idea's turn in the fair order of a hidden tally: it follows from its inner id, which nobody chooses, and moves on
/// every day, so that nobody stays first.
pub(super) fn turn(idea: i64, start: i64) -> i64 {
    (idea % TURNS * SPREAD + start) % TURNS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_first_some_day() {
        let first = |day: i64| {
            let start = start_of_turns(Moment(day * Moment::DAY));
            (1..=5).max_by_key(|idea| turn(*idea, start)).unwrap_or_default()
        };
        let firsts: std::collections::BTreeSet<i64> = (20_000..20_400).map(first).collect();
        assert_eq!(firsts, (1..=5).collect());
    }

    #[test]
    fn what_is_hidden_has_no_number() {
        let hidden = Tally::shown(true, (37, 20, 3));
        assert_eq!((hidden.votes(), hidden.voters(), hidden.met()), (None, None, None));
        assert!(!format!("{hidden:?}").contains("37"));
        assert_eq!(Tally::shown(false, (37, 20, 3)).votes(), Some(37));
    }
}
