//! Pure decisions about rulings: what they make of the thing they are about. How ideas and comments stand is here; people,
//! merging, moving and tagging have files of their own, and so has taking a ruling back.

mod merging;
mod moving;
mod people;
mod tagging;
mod undoing;

pub use merging::{Mergeable, NotMergeable, mergeable};
pub use moving::{Movable, NotMovable, Place, Was, may_go_back, may_leave, movable};
pub use people::{kind_back, suits_person};
pub use tagging::{Retagged, tags_after};
pub use undoing::{is_in_force, pace, parse_pace};

use super::ruling::Kind;
use crate::features::ideas::Idea;
use crate::platform::error::Error;
use crate::platform::id::Standing;

/// Why a ruling is not possible as things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointless {
    /// It is already so.
    Already,
    /// The idea lives on in another one; that one can be ruled on.
    Merged,
    /// This kind of ruling is not for this kind of thing.
    NotForThis,
}

impl From<Pointless> for Error {
    fn from(pointless: Pointless) -> Self {
        match pointless {
            Pointless::Already => Self::Conflict("conflict-nothing-to-undo"),
            Pointless::Merged => Self::Conflict("conflict-merged"),
            Pointless::NotForThis => Self::NotFound,
        }
    }
}

/// Where a comment or an idea stands after such a ruling.
///
/// # Errors
/// Why it cannot be.
pub fn standing_after(kind: Kind, standing: Standing) -> Result<Standing, Pointless> {
    match (kind, standing) {
        (Kind::Approve | Kind::Hide | Kind::Restore | Kind::Remove, Standing::Merged) => Err(Pointless::Merged),
        (Kind::Approve, Standing::Held) | (Kind::Restore, Standing::Hidden) => Ok(Standing::Visible),
        (Kind::Hide, Standing::Visible | Standing::Held) => Ok(Standing::Hidden),
        (Kind::Remove, Standing::Visible | Standing::Held | Standing::Hidden) => Ok(Standing::Removed),
        (Kind::Approve | Kind::Hide | Kind::Restore | Kind::Remove, _) => Err(Pointless::Already),
        _ => Err(Pointless::NotForThis),
    }
}

/// Where a ruling of this kind left what it was about; `None` when it changed no standing.
#[must_use]
pub fn standing_left(kind: Kind) -> Option<Standing> {
    match kind {
        Kind::Approve | Kind::Restore => Some(Standing::Visible),
        Kind::Hide => Some(Standing::Hidden),
        Kind::Remove => Some(Standing::Removed),
        Kind::Hold => Some(Standing::Held),
        _ => None,
    }
}

/// The kind of ruling that lets something go from where it stands to where it stood before.
///
/// # Errors
/// When no ruling leads there.
pub fn kind_towards(before: Standing, now: Standing) -> Result<Kind, Pointless> {
    match (before, now) {
        (Standing::Visible, Standing::Held) => Ok(Kind::Approve),
        (Standing::Visible, _) => Ok(Kind::Restore),
        (Standing::Hidden, _) => Ok(Kind::Hide),
        (Standing::Removed, _) => Ok(Kind::Remove),
        (Standing::Held, _) => Ok(Kind::Hold),
        _ => Err(Pointless::NotForThis),
    }
}

/// Whether an idea's thread is closed after it was locked or unlocked.
///
/// # Errors
/// Why it cannot be.
pub fn lock_after(kind: Kind, standing: Standing, is_locked: bool) -> Result<bool, Pointless> {
    match (kind, is_locked) {
        (Kind::Lock | Kind::Unlock, _) if standing == Standing::Merged => Err(Pointless::Merged),
        (Kind::Lock, false) => Ok(true),
        (Kind::Unlock, true) => Ok(false),
        (Kind::Lock | Kind::Unlock, _) => Err(Pointless::Already),
        _ => Err(Pointless::NotForThis),
    }
}

/// Whether an idea takes a ruling of this kind now.
///
/// # Errors
/// Why it does not.
pub fn suits_idea(kind: Kind, idea: &Idea) -> Result<(), Pointless> {
    match kind {
        Kind::Lock | Kind::Unlock => lock_after(kind, idea.standing, idea.locked_at.is_some()).map(drop),
        Kind::Slow | Kind::Unslow if idea.standing == Standing::Merged => Err(Pointless::Merged),
        Kind::Slow => Ok(()),
        Kind::Unslow if idea.slow_until.is_some() => Ok(()),
        Kind::Unslow => Err(Pointless::Already),
        Kind::Retag => tagging::taggable(idea.standing),
        _ => standing_after(kind, idea.standing).map(drop),
    }
}

/// Whether a suggested change is hidden after such a ruling.
///
/// # Errors
/// Why it cannot be.
pub fn hiding_after(kind: Kind, is_hidden: bool) -> Result<bool, Pointless> {
    match (kind, is_hidden) {
        (Kind::Hide, false) => Ok(true),
        (Kind::Restore, true) => Ok(false),
        (Kind::Hide | Kind::Restore, _) => Err(Pointless::Already),
        _ => Err(Pointless::NotForThis),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_already_so_cannot_be_done_again() {
        assert_eq!(standing_after(Kind::Hide, Standing::Visible), Ok(Standing::Hidden));
        assert_eq!(standing_after(Kind::Restore, Standing::Hidden), Ok(Standing::Visible));
        assert_eq!(standing_after(Kind::Hide, Standing::Hidden), Err(Pointless::Already));
        assert_eq!(standing_after(Kind::Restore, Standing::Visible), Err(Pointless::Already));
        for gone in [Standing::Erased, Standing::Removed, Standing::Draft] {
            assert_eq!(standing_after(Kind::Restore, gone), Err(Pointless::Already));
            assert_eq!(standing_after(Kind::Remove, gone), Err(Pointless::Already));
        }
        assert_eq!(standing_after(Kind::Approve, Standing::Held), Ok(Standing::Visible));
        assert_eq!(standing_after(Kind::Approve, Standing::Hidden), Err(Pointless::Already));
        assert_eq!(lock_after(Kind::Lock, Standing::Visible, false), Ok(true));
        assert_eq!(lock_after(Kind::Unlock, Standing::Hidden, true), Ok(false));
        assert_eq!(lock_after(Kind::Unlock, Standing::Visible, false), Err(Pointless::Already));
    }

    #[test]
    fn every_change_of_standing_has_a_way_back() {
        for standing in Standing::ALL {
            for kind in Kind::ALL {
                if let Ok(after) = standing_after(*kind, *standing) {
                    assert_eq!(standing_left(*kind), Some(after));
                    let back = kind_towards(*standing, after).unwrap();
                    assert_eq!(standing_left(back), Some(*standing));
                }
            }
        }
    }

    #[test]
    fn what_was_merged_is_ruled_on_where_it_lives_on() {
        for kind in [Kind::Hide, Kind::Restore] {
            assert_eq!(standing_after(kind, Standing::Merged), Err(Pointless::Merged));
        }
        assert_eq!(lock_after(Kind::Lock, Standing::Merged, false), Err(Pointless::Merged));
        assert_eq!(standing_after(Kind::Lock, Standing::Visible), Err(Pointless::NotForThis));
        assert_eq!(lock_after(Kind::Merge, Standing::Visible, false), Err(Pointless::NotForThis));
    }
}
