//! Pure decisions about seals: when a batch is finished, when a tally is open to all.

use crate::features::questions::{Phase, Question};
use crate::platform::clock::Moment;

/// Events of a batch at most.
pub const BATCH: usize = 512;

/// How long an event waits for others before its batch is sealed, in microseconds.
pub const WAIT: i64 = Moment::MINUTE;

/// Whether so many events, the oldest of this moment, are a finished batch.
#[must_use]
pub fn is_finished(events: usize, oldest: Moment, now: Moment) -> bool {
    events >= BATCH || (events > 0 && oldest.plus(WAIT) <= now)
}

/// Whether everybody who may read a question may take its sealed votes away: when voting is over, and not before, whether
/// its counts are hidden or not, so that nobody's vote can be read from what changes between two files.
#[must_use]
pub fn is_over(question: &Question, now: Moment) -> bool {
    matches!(question.phase_at(now), Phase::Review | Phase::Decided)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_is_finished_when_it_is_full_or_has_waited() {
        let (oldest, soon, late) = (Moment(0), Moment(WAIT - 1), Moment(WAIT));
        assert!(!is_finished(0, oldest, late));
        assert!(!is_finished(BATCH - 1, oldest, soon));
        assert!(is_finished(1, oldest, late));
        assert!(is_finished(BATCH, oldest, soon));
    }
}
