//! Pure decisions about votes.

use crate::features::ideas::Status;
use crate::features::questions::Question;
use crate::features::questions::question::Ballot;
use crate::platform::clock::Moment;
use crate::platform::error::Error;
use crate::platform::id::{IdeaId, Standing, VoteId};

crate::words! {
    /// Why an idea takes no votes now.
    pub enum Closed {
        /// The question is not in a phase for votes.
        Phase = "phase",
        /// The company has answered.
        Decided = "decided",
        /// The idea lives on in another.
        Merged = "merged",
        /// A moderator closed it.
        Locked = "locked",
        /// It is the voter's own, and the question takes none of those.
        Own = "own",
        /// A moderator has set the voter's votes for it aside.
        Aside = "aside",
    }
}

impl From<Closed> for Error {
    fn from(closed: Closed) -> Self {
        Self::Conflict(match closed {
            Closed::Phase => "conflict-phase-voting",
            Closed::Decided => "conflict-decided",
            Closed::Merged => "conflict-merged",
            Closed::Locked => "conflict-locked",
            Closed::Own => "conflict-own-idea",
            Closed::Aside => "conflict-votes-aside",
        })
    }
}

/// Whether an idea takes votes (and gives them back) now.
///
/// # Errors
/// Why not.
pub fn ballot_open(
    question: &Question,
    standing: Standing,
    status: Status,
    is_locked: bool,
    now: Moment,
) -> Result<(), Closed> {
    if standing == Standing::Merged || status == Status::Merged {
        Err(Closed::Merged)
    } else if standing != Standing::Visible || is_locked {
        Err(Closed::Locked)
    } else if matches!(status, Status::Declined | Status::Later | Status::Planned | Status::Building | Status::Shipped)
    {
        Err(Closed::Decided)
    } else if !question.takes_votes(now) {
        Err(Closed::Phase)
    } else {
        Ok(())
    }
}

/// Whether votes for an idea are on their voters' budgets: those for one that is hidden, removed or declined are given back.
#[must_use]
pub fn is_charged(standing: Standing, status: Status) -> bool {
    standing == Standing::Visible && status != Status::Declined
}

/// Why somebody cannot give so many votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooMany {
    /// More than the question lets anybody give to one idea, or fewer than none.
    OnOneIdea,
    /// More than the voter has left.
    Budget,
}

impl From<TooMany> for Error {
    fn from(why: TooMany) -> Self {
        Self::Conflict(match why {
            TooMany::OnOneIdea => "conflict-votes-on-idea",
            TooMany::Budget => "conflict-votes-spent",
        })
    }
}

/// Whether one idea may have so many votes of one person.
///
/// # Errors
/// Why not.
pub fn fits_idea(ballot: &Ballot, weight: i64) -> Result<(), TooMany> {
    if (0..=ballot.per_idea.max(1)).contains(&weight) { Ok(()) } else { Err(TooMany::OnOneIdea) }
}

/// Votes that a person cast on one idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cast {
    /// The row.
    pub id: VoteId,
    /// Where they were cast.
    pub idea: IdeaId,
    /// How many.
    pub weight: i64,
    /// How many of them count where the idea belongs now, or would if they were not set aside.
    pub counted: i64,
    /// Whether a ruling set them aside: none counts, and all stay on their ballot.
    pub is_aside: bool,
}

/// What to do about votes that were cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Cast so many on the idea itself.
    Add(i64),
    /// Let a row be so many from now on.
    Set(Cast, i64),
    /// Take a row away.
    Take(Cast),
}

/// How a person's votes that count in `root` become `wanted`: more go to the idea itself; fewer are taken from what was
/// cast last, so that what was cast on ideas which were merged stays as long as it can.
#[must_use]
pub fn changes(rows: &[Cast], root: IdeaId, wanted: i64) -> Vec<Change> {
    if wanted == 0 {
        return rows.iter().map(|row| Change::Take(*row)).collect();
    }
    let have: i64 = rows.iter().map(|row| row.counted).sum();
    if wanted > have {
        let more = wanted - have;
        return match rows.iter().find(|row| row.idea == root) {
            Some(row) => vec![Change::Set(*row, row.counted + more)],
            None => vec![Change::Add(more)],
        };
    }
    let (mut surplus, mut changes) = (have - wanted, Vec::new());
    for row in rows.iter().rev().filter(|row| row.counted > 0) {
        let less = surplus.min(row.counted);
        surplus -= less;
        if less == row.counted {
            changes.push(Change::Take(*row));
        } else if less > 0 {
            changes.push(Change::Set(*row, row.counted - less));
        }
        if surplus == 0 {
            break;
        }
    }
    changes
}

/// How many of these votes count, oldest first, when at most `most` do.
#[must_use]
pub fn share(rows: &[Cast], most: i64) -> Vec<(Cast, i64)> {
    let mut left = most;
    rows.iter()
        .map(|row| {
            let counted = row.weight.min(left).max(0);
            left -= counted;
            (*row, counted)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: i64, idea: i64, weight: i64, counted: i64) -> Cast {
        Cast { id: VoteId(id), idea: IdeaId(idea), weight, counted, is_aside: false }
    }

    #[test]
    fn more_votes_go_to_the_idea_itself() {
        let (own, merged) = (row(1, 1, 1, 1), row(2, 2, 2, 2));
        assert_eq!(changes(&[], IdeaId(1), 2), [Change::Add(2)]);
        assert_eq!(changes(&[own], IdeaId(1), 3), [Change::Set(own, 3)]);
        assert_eq!(changes(&[merged], IdeaId(1), 3), [Change::Add(1)]);
        assert_eq!(changes(&[own, merged], IdeaId(1), 3), []);
    }

    #[test]
    fn fewer_are_taken_from_what_came_last() {
        let (own, merged) = (row(1, 1, 2, 2), row(2, 2, 2, 2));
        assert_eq!(changes(&[own, merged], IdeaId(1), 3), [Change::Set(merged, 1)]);
        assert_eq!(changes(&[own, merged], IdeaId(1), 1), [Change::Take(merged), Change::Set(own, 1)]);
        assert_eq!(changes(&[own, merged], IdeaId(1), 0), [Change::Take(own), Change::Take(merged)]);
    }

    #[test]
    fn what_is_shared_is_never_more_than_the_most() {
        let rows = [row(1, 1, 2, 0), row(2, 2, 2, 2), row(3, 3, 1, 1)];
        let shared: Vec<i64> = share(&rows, 3).into_iter().map(|(_, counted)| counted).collect();
        assert_eq!(shared, [2, 1, 0]);
    }
}
