//! Pure decisions about visits: when one ends and the next begins.

use super::visit::Visited;
use crate::platform::clock::Moment;

/// Whoever comes back later than this makes a new visit.
const VISIT: i64 = 30 * Moment::MINUTE;
/// A visit that goes on is noted no oftener than this.
const NOTED_EVERY: i64 = 10 * Moment::MINUTE;

/// Since when something is new to whoever looks now; nothing is new at a first visit.
#[must_use]
pub fn new_since(visited: Option<Visited>, now: Moment) -> Option<Moment> {
    let visited = visited?;
    if is_over(visited, now) { Some(visited.seen_at) } else { visited.before_at }
}

/// What is to be noted of whoever looks now; nothing while that was done a short while ago.
#[must_use]
pub fn noted(visited: Option<Visited>, now: Moment) -> Option<Visited> {
    match visited {
        None => Some(Visited { seen_at: now, before_at: None }),
        Some(visited) if is_over(visited, now) => Some(Visited { seen_at: now, before_at: Some(visited.seen_at) }),
        Some(visited) if visited.seen_at.plus(NOTED_EVERY) <= now => Some(Visited { seen_at: now, ..visited }),
        Some(_) => None,
    }
}

fn is_over(visited: Visited, now: Moment) -> bool {
    visited.seen_at.plus(VISIT) <= now
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = Moment::MINUTE;

    #[test]
    fn nothing_is_new_at_a_first_visit_and_a_reload_keeps_what_is_new() {
        let (first, second) = (Moment(0), Moment(MINUTE * 60));
        assert_eq!(new_since(None, first), None);
        let visited = noted(None, first);
        assert_eq!(new_since(visited, Moment(MINUTE)), None);
        assert_eq!(new_since(visited, second), Some(first));
        let again = noted(visited, second);
        assert_eq!(new_since(again, second.plus(MINUTE)), Some(first));
        assert_eq!(new_since(again, second.plus(31 * MINUTE)), Some(second));
    }

    #[test]
    fn a_visit_that_goes_on_is_noted_every_ten_minutes() {
        let visited = noted(None, Moment(0));
        assert_eq!(noted(visited, Moment(9 * MINUTE)), None);
        let later = noted(visited, Moment(10 * MINUTE));
        assert_eq!(later, Some(Visited { seen_at: Moment(10 * MINUTE), before_at: None }));
    }
}
