//! Taking a ruling back: whether it can be, and the pace of a talk to go back to.

use crate::features::moderation::ruling::Kind;
use crate::platform::clock::Moment;
use crate::platform::id::RulingId;

/// Whether a ruling can be taken back: nobody did, and no other that came later changes the same. What came later and was
/// taken back itself is as if it had never been. `later` are those about the same, newest first, with what they took back.
#[must_use]
pub fn is_in_force(ruling: RulingId, kind: Kind, later: &[(RulingId, Option<RulingId>)]) -> bool {
    let mut taken_back = Vec::new();
    for (id, undoes) in later {
        if taken_back.contains(id) {
            continue;
        }
        match undoes {
            Some(undone) if *undone > ruling => taken_back.push(*undone),
            Some(undone) if *undone == ruling => return false,
            // One warning says nothing about another.
            _ if matches!(kind, Kind::Warn | Kind::Forgive) => {}
            _ => return false,
        }
    }
    true
}

/// The pace of a talk in one word, to go back to.
#[must_use]
pub fn pace(minutes: i64, until: Option<Moment>) -> String {
    until.map_or_else(String::new, |until| format!("{minutes} {}", until.0))
}

/// Such a word, read.
#[must_use]
pub fn parse_pace(word: &str) -> (i64, Option<Moment>) {
    let parts = word.split_once(' ').and_then(|(minutes, until)| Some((minutes.parse().ok()?, until.parse().ok()?)));
    parts.map_or((0, None), |(minutes, until)| (minutes, Some(Moment(until))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_back_stands_in_nobodys_way() {
        let [hidden, removed, back, again] = [RulingId(1), RulingId(2), RulingId(3), RulingId(4)];
        let in_force = |later: &[(RulingId, Option<RulingId>)]| is_in_force(hidden, Kind::Hide, later);
        assert!(in_force(&[]));
        assert!(!in_force(&[(removed, None)]));
        assert!(!in_force(&[(removed, Some(hidden))]), "it was taken back itself");
        assert!(in_force(&[(back, Some(removed)), (removed, None)]));
        assert!(!in_force(&[(again, Some(back)), (back, Some(removed)), (removed, None)]));
        assert!(in_force(&[(back, Some(removed)), (removed, Some(hidden))]), "that was taken back, too");
        assert!(is_in_force(hidden, Kind::Warn, &[(removed, None)]));
    }

    #[test]
    fn a_pace_is_read_as_it_was_written() {
        let later = Some(Moment(9));
        assert_eq!(parse_pace(&pace(10, later)), (10, later));
        assert_eq!(parse_pace(&pace(0, None)), (0, None));
    }
}
