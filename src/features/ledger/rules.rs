//! Pure decisions about the ledger: from which lots something is taken, and when what ends is told and ended.

use super::entry::{Cause, Lot};
use crate::platform::clock::Moment;
use crate::platform::error::Error;
use crate::platform::id::PostingId;

/// So long before its end somebody is told of it, in microseconds.
pub const TOLD_BEFORE: i64 = 30 * Moment::DAY;
/// Nothing ends that was not told so long before, however long a server stood still; in microseconds.
pub const TOLD_AT_LEAST: i64 = 14 * Moment::DAY;
/// What somebody gets back lasts at least so long, in microseconds.
pub const BACK_LASTS: i64 = 30 * Moment::DAY;

/// Why something cannot be posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// There is not so much.
    TooLittle,
    /// What should be taken back was spent already.
    Spent,
    /// It is taken back by cancelling what it was for.
    OfCatalogue,
    /// It was taken back already.
    Corrected,
}

impl From<Refused> for Error {
    fn from(why: Refused) -> Self {
        Self::Conflict(match why {
            Refused::TooLittle => "conflict-ledger-too-little",
            Refused::Spent => "conflict-ledger-spent",
            Refused::OfCatalogue => "conflict-ledger-catalogue",
            Refused::Corrected => "conflict-ledger-corrected",
        })
    }
}

/// From which lots so much is taken, and how much of each: first from the one that is named, then from those that end first.
/// Nothing when they do not hold so much.
#[must_use]
pub fn take(lots: &[Lot], wanted: i64, first: Option<PostingId>) -> Option<Vec<(PostingId, i64)>> {
    let mut lots: Vec<&Lot> = lots.iter().filter(|lot| lot.left > 0).collect();
    lots.sort_by_key(|lot| (Some(lot.id) != first, lot.expires_at.unwrap_or(Moment(i64::MAX)), lot.id));
    let (mut open, mut taken) = (wanted, Vec::new());
    for lot in lots {
        if open == 0 {
            break;
        }
        let some = lot.left.min(open);
        taken.push((lot.id, some));
        open -= some;
    }
    (open == 0).then_some(taken)
}

/// Whether an entry may be taken back by itself; `corrects` is the cause of what it took back, where it did. A share of sales
/// that was taken back stays so: the period may be imported, and given, anew.
///
/// # Errors
/// Why not.
pub fn may_correct(cause: Cause, corrects: Option<Cause>) -> Result<(), Refused> {
    match (cause, corrects) {
        (Cause::Redeemed, _) | (_, Some(Cause::Redeemed)) => Err(Refused::OfCatalogue),
        (_, Some(Cause::Shared)) => Err(Refused::Corrected),
        _ => Ok(()),
    }
}

/// When what somebody gets back ends: not before the lot that it was taken from, and not at once.
#[must_use]
pub fn back_until(expires_at: Option<Moment>, now: Moment) -> Option<Moment> {
    expires_at.map(|at| at.max(now.plus(BACK_LASTS)))
}

/// What is due with a lot that ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Tell whose it is.
    Tell,
    /// End it.
    End,
    /// Nothing before this moment.
    Wait(Moment),
}

/// What is due with a lot that ends at a moment and of which its holder was told at another.
#[must_use]
pub fn step(expires_at: Moment, told_at: Option<Moment>, now: Moment) -> Step {
    let tell_at = expires_at.plus(-TOLD_BEFORE);
    match told_at {
        None if now < tell_at => Step::Wait(tell_at),
        None => Step::Tell,
        Some(told_at) => {
            let end_at = expires_at.max(told_at.plus(TOLD_AT_LEAST));
            if now < end_at { Step::Wait(end_at) } else { Step::End }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lot(id: i64, left: i64, ends: Option<i64>) -> Lot {
        Lot { id: PostingId(id), left, expires_at: ends.map(Moment) }
    }

    #[test]
    fn what_ends_first_goes_first() {
        let lots = [lot(1, 5, None), lot(2, 5, Some(9)), lot(3, 5, Some(4)), lot(4, 0, Some(1))];
        assert_eq!(take(&lots, 7, None), Some(vec![(PostingId(3), 5), (PostingId(2), 2)]));
        assert_eq!(take(&lots, 6, Some(PostingId(1))), Some(vec![(PostingId(1), 5), (PostingId(3), 1)]));
        assert_eq!(take(&lots, 15, None).map(|taken| taken.len()), Some(3));
        assert_eq!((take(&lots, 16, None), take(&lots, 0, None)), (None, Some(vec![])));
    }

    #[test]
    fn nothing_ends_that_was_not_told() {
        let ends = Moment(100 * Moment::DAY);
        let day = |n: i64| Moment(n * Moment::DAY);
        assert_eq!(step(ends, None, day(1)), Step::Wait(day(70)));
        assert_eq!(step(ends, None, day(70)), Step::Tell);
        assert_eq!(step(ends, Some(day(70)), day(99)), Step::Wait(ends));
        assert_eq!(step(ends, Some(day(70)), day(100)), Step::End);
        // A year without a server: told first, and two weeks on top.
        assert_eq!(step(ends, None, day(465)), Step::Tell);
        assert_eq!(step(ends, Some(day(465)), day(470)), Step::Wait(day(479)));
    }

    #[test]
    fn what_comes_back_does_not_end_at_once() {
        assert_eq!(back_until(None, Moment(0)), None);
        assert_eq!(back_until(Some(Moment(5)), Moment(0)), Some(Moment(BACK_LASTS)));
        assert_eq!(back_until(Some(Moment(BACK_LASTS * 2)), Moment(0)), Some(Moment(BACK_LASTS * 2)));
    }
}
