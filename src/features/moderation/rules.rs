//! Pure decisions about rulings: what they make of the thing they are about.

use super::ruling::Kind;
use crate::features::ideas::Idea;
use crate::platform::error::{Error, FormErrors};
use crate::platform::id::{QuestionId, Standing};

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

/// Where a comment or an idea stands after it was hidden or restored.
///
/// # Errors
/// Why it cannot be.
pub fn standing_after(kind: Kind, standing: Standing) -> Result<Standing, Pointless> {
    match (kind, standing) {
        (Kind::Hide | Kind::Restore, Standing::Merged) => Err(Pointless::Merged),
        (Kind::Hide, Standing::Visible | Standing::Held) => Ok(Standing::Hidden),
        (Kind::Restore, Standing::Hidden) => Ok(Standing::Visible),
        (Kind::Hide | Kind::Restore, _) => Err(Pointless::Already),
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
        _ => standing_after(kind, idea.standing).map(drop),
    }
}

/// What merging looks at in an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mergeable {
    /// Its question.
    pub question: QuestionId,
    /// Where it stands.
    pub standing: Standing,
}

impl From<&Idea> for Mergeable {
    fn from(idea: &Idea) -> Self {
        Self { question: idea.question.id, standing: idea.standing }
    }
}

/// Why two ideas cannot be merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMergeable {
    /// The one to be merged was merged before.
    Merged,
    /// The one to be merged is hidden.
    Hidden,
    /// The target is hidden, merged itself, or answers another question.
    Target,
}

impl From<NotMergeable> for Error {
    fn from(why: NotMergeable) -> Self {
        match why {
            NotMergeable::Merged => Self::Conflict("conflict-merged"),
            NotMergeable::Hidden => Self::Conflict("conflict-hidden"),
            NotMergeable::Target => Self::Invalid(FormErrors::one("into", "error-unknown-idea")),
        }
    }
}

/// Whether an idea, which is not the target itself, can be merged into the target.
///
/// # Errors
/// Why not.
pub fn mergeable(idea: Mergeable, into: Mergeable) -> Result<(), NotMergeable> {
    match idea.standing {
        Standing::Visible => {}
        Standing::Merged => return Err(NotMergeable::Merged),
        _ => return Err(NotMergeable::Hidden),
    }
    if into.standing == Standing::Visible && into.question == idea.question {
        Ok(())
    } else {
        Err(NotMergeable::Target)
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
        assert_eq!(standing_after(Kind::Restore, Standing::Erased), Err(Pointless::Already));
        assert_eq!(lock_after(Kind::Lock, Standing::Visible, false), Ok(true));
        assert_eq!(lock_after(Kind::Unlock, Standing::Hidden, true), Ok(false));
        assert_eq!(lock_after(Kind::Unlock, Standing::Visible, false), Err(Pointless::Already));
    }

    #[test]
    fn hiding_and_restoring_undo_each_other() {
        for standing in Standing::ALL {
            for (kind, back) in [(Kind::Hide, Kind::Restore), (Kind::Restore, Kind::Hide)] {
                if let Ok(after) = standing_after(kind, *standing) {
                    assert_eq!(standing_after(back, after), Ok(*standing));
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

    #[test]
    fn only_visible_ideas_of_one_question_are_merged() {
        let of = |question, standing| Mergeable { question: QuestionId(question), standing };
        let visible = of(1, Standing::Visible);
        assert_eq!(mergeable(visible, visible), Ok(()));
        assert_eq!(mergeable(visible, of(2, Standing::Visible)), Err(NotMergeable::Target));
        assert_eq!(mergeable(visible, of(1, Standing::Hidden)), Err(NotMergeable::Target));
        assert_eq!(mergeable(visible, of(1, Standing::Merged)), Err(NotMergeable::Target));
        assert_eq!(mergeable(of(1, Standing::Merged), visible), Err(NotMergeable::Merged));
        assert_eq!(mergeable(of(1, Standing::Hidden), visible), Err(NotMergeable::Hidden));
    }
}
