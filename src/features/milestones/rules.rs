//! Pure decisions about milestones.

use super::milestone::Stage;
use crate::platform::clock::Moment;

/// How long what is set waits for more, so that contributors hear of it once, in microseconds.
pub const GATHER: i64 = 10 * Moment::MINUTE;

/// How far a release is now: as the milestone says that fell last. Before the first it is planned.
#[must_use]
pub fn stage_at(milestones: &[(Stage, Moment)], now: Moment) -> Stage {
    let reached = milestones.iter().filter(|(_, at)| *at <= now);
    reached.max_by_key(|(stage, at)| (*at, *stage)).map_or(Stage::Planned, |(stage, _)| *stage)
}

/// The milestone that falls next, if one is expected.
#[must_use]
pub fn next_after(milestones: &[(Stage, Moment)], now: Moment) -> Option<(Stage, Moment)> {
    milestones.iter().filter(|(_, at)| *at > now).min_by_key(|(stage, at)| (*at, *stage)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_says_how_far_it_is() {
        let set = [(Stage::Testing, Moment(30)), (Stage::Prototype, Moment(10)), (Stage::Planned, Moment(1))];
        let stages = [0, 1, 9, 10, 29, 30, 99].map(|now| stage_at(&set, Moment(now)));
        use Stage::{Planned, Prototype, Testing};
        assert_eq!(stages, [Planned, Planned, Planned, Prototype, Prototype, Testing, Testing]);
        // What goes back goes back: the newest word counts.
        let back = [(Testing, Moment(10)), (Prototype, Moment(20))];
        assert_eq!(stage_at(&back, Moment(25)), Prototype);
    }

    #[test]
    fn what_is_expected_is_the_next_one() {
        let set = [(Stage::Testing, Moment(30)), (Stage::Prototype, Moment(10))];
        assert_eq!(next_after(&set, Moment(5)), Some((Stage::Prototype, Moment(10))));
        assert_eq!(next_after(&set, Moment(10)), Some((Stage::Testing, Moment(30))));
        assert_eq!(next_after(&set, Moment(30)), None);
    }
}
