//! The ring on which ideas stand while votes are cast, so that none is always first. Each idea has a place on it by lot, for
//! good; each visitor begins at a place of their own, which stays for the day, and walks once around.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::platform::clock::Moment;
use crate::platform::id::{PersonId, QuestionId};

/// How many places there are.
pub const PLACES: i64 = 1 << 31;

/// A place by lot, from a number that was drawn.
#[must_use]
pub fn place(drawn: u32) -> i64 {
    i64::from(drawn) % PLACES
}

/// Where a walk begins: for a person another place for every question and day. Guests are not told apart; for them it moves on
/// every hour.
#[must_use]
pub fn start(person: Option<PersonId>, question: QuestionId, now: Moment) -> i64 {
    let mut hasher = DefaultHasher::new();
    let turn = now.0.div_euclid(if person.is_some() { Moment::DAY } else { Moment::HOUR });
    (person.map(|person| person.0), question.0, turn).hash(&mut hasher);
    i64::try_from(hasher.finish() % PLACES.unsigned_abs()).unwrap_or_default()
}

/// A start out of an address; `None` when it is no place.
#[must_use]
pub fn parse(text: &str) -> Option<i64> {
    text.parse().ok().filter(|place| (0..PLACES).contains(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_begins_at_an_own_place_that_stays_for_the_day() {
        let noon = Moment(1_795_435_200_000_000);
        let start = |person: i64, question: i64, now: Moment| start(Some(PersonId(person)), QuestionId(question), now);
        assert_eq!(start(1, 1, noon), start(1, 1, noon.plus(Moment::HOUR)));
        assert_ne!(start(1, 1, noon), start(2, 1, noon));
        assert_ne!(start(1, 1, noon), start(1, 2, noon));
        assert_ne!(start(1, 1, noon), start(1, 1, noon.plus(Moment::DAY)));
        // Starts are spread over the ring.
        let early = (0..1000).filter(|person| start(*person, 1, noon) < PLACES / 2).count();
        assert!((400..600).contains(&early), "{early}");
    }
}
