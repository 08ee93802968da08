//! Pure decisions about trust: how it grows and falls, and what newcomers may do. What looks like advertising is in `spam`.

pub mod spam;

use super::level::{Facts, Level};
use crate::platform::clock::Moment;

/// What a level asks for: time since the account was made, contributions that stand, supporters of one idea.
#[derive(Debug, Clone, Copy)]
struct Mark {
    level: Level,
    age: i64,
    standing: i64,
    supporters: i64,
}

/// The marks. Discourse lets people out of its first level after ten minutes of reading, of its second after fifteen days;
/// advertising is written within minutes of registering, so a day and two contributions that nobody hid are what it does
/// not wait for. Others' support is asked for from the second on, of one idea by several people, so that nobody lifts
/// themselves; an account that wrote much and was never supported stays known.
const MARKS: [Mark; 3] = [
    Mark { level: Level::Known, age: Moment::DAY, standing: 2, supporters: 0 },
    Mark { level: Level::Regular, age: 15 * Moment::DAY, standing: 10, supporters: 3 },
    Mark { level: Level::Trusted, age: 60 * Moment::DAY, standing: 40, supporters: 10 },
];
/// Whoever has been here that long is known without a word: people read for months before they write.
const READER: i64 = 30 * Moment::DAY;
/// How far contributions are counted: as far as any mark asks.
pub const COUNTED: i64 = MARKS[2].standing;
/// How long a ruling weighs. As long as it can be appealed: half a year.
pub const RULING_WEIGHS: i64 = 180 * Moment::DAY;
/// The first contributions of somebody: as many as the first mark asks to stand.
pub const FIRST: i64 = MARKS[0].standing;

/// Links in one contribution of a newcomer: a source and a picture of it, say.
pub const LINKS: usize = 2;
/// Ideas and comments of a newcomer in an hour: more than anybody writes with care, less than a flood.
pub const AN_HOUR: i64 = 30;
/// Pictures in one idea of a newcomer.
pub const PICTURES: usize = 1;

/// How far somebody is known: as far as time, contributions and supporters say, and a level less for each ruling against
/// them that holds.
#[must_use]
pub fn level(facts: &Facts, now: Moment) -> Level {
    let age = now.0 - facts.since.0;
    let reaches =
        |mark: &&Mark| age >= mark.age && facts.standing >= mark.standing && facts.supporters >= mark.supporters;
    let earned = MARKS.iter().rev().find(reaches).map_or(Level::Newcomer, |mark| mark.level);
    let earned = if age >= READER { earned.max(Level::Known) } else { earned };
    let lowered = (earned as i64 - facts.rulings).max(0);
    [Level::Newcomer, Level::Known, Level::Regular, Level::Trusted]
        .into_iter()
        .find(|level| *level as i64 == lowered)
        .unwrap_or(Level::Newcomer)
}

/// Whether what somebody writes now is among their first contributions, which a question may hold.
#[must_use]
pub fn is_first(facts: &Facts) -> bool {
    facts.standing < FIRST
}

/// Why a newcomer cannot say something so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooMuch {
    /// Too many links.
    Links,
    /// Too many contributions in an hour.
    Speed,
    /// Too many pictures.
    Pictures,
}

impl TooMuch {
    /// The key of the sentence that says why, and when it changes.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Links => "error-newcomer-links",
            Self::Speed => "error-newcomer-speed",
            Self::Pictures => "error-newcomer-pictures",
        }
    }
}

/// Whether somebody of this level may write a text with so many links.
///
/// # Errors
/// [`TooMuch::Links`].
pub fn may_link(level: Level, links: usize) -> Result<(), TooMuch> {
    if level == Level::Newcomer && links > LINKS { Err(TooMuch::Links) } else { Ok(()) }
}

/// Whether somebody of this level may show so many pictures.
///
/// # Errors
/// [`TooMuch::Pictures`].
pub fn may_show(level: Level, pictures: usize) -> Result<(), TooMuch> {
    if level == Level::Newcomer && pictures > PICTURES { Err(TooMuch::Pictures) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(days: i64, standing: i64, supporters: i64, rulings: i64) -> Level {
        level(&Facts { since: Moment(0), standing, supporters, rulings }, Moment(days * Moment::DAY))
    }

    #[test]
    fn trust_grows_with_time_and_contributions_and_neither_alone() {
        assert_eq!(after(0, 50, 50, 0), Level::Newcomer);
        assert_eq!(after(1, 1, 9, 0), Level::Newcomer);
        assert_eq!(after(1, 2, 0, 0), Level::Known);
        assert_eq!(after(15, 10, 3, 0), Level::Regular);
        assert_eq!(after(15, 10, 2, 0), Level::Known);
        assert_eq!(after(60, 40, 10, 0), Level::Trusted);
        assert_eq!(after(365, 0, 0, 0), Level::Known);
    }

    #[test]
    fn a_ruling_that_holds_takes_a_level() {
        assert_eq!(after(60, 40, 10, 1), Level::Regular);
        assert_eq!(after(60, 40, 10, 9), Level::Newcomer);
    }

    #[test]
    fn only_newcomers_are_limited() {
        assert_eq!(may_link(Level::Newcomer, LINKS), Ok(()));
        assert_eq!(may_link(Level::Newcomer, LINKS + 1), Err(TooMuch::Links));
        assert_eq!(may_link(Level::Known, 20), Ok(()));
        assert_eq!(may_show(Level::Newcomer, PICTURES + 1), Err(TooMuch::Pictures));
        assert_eq!(may_show(Level::Trusted, 9), Ok(()));
    }
}
