//! Pure decisions about rulings: what they make of the thing they are about.

use super::ruling::Kind;
use crate::features::accounts::{Restraint, rules as accounts};
use crate::features::ideas::Idea;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FormErrors};
use crate::platform::id::{QuestionId, RulingId, Standing};

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

/// Whether a person takes a ruling of this kind now.
///
/// # Errors
/// Why they do not.
pub fn suits_person(kind: Kind, restraint: &Restraint, now: Moment) -> Result<(), Pointless> {
    let is_limited = restraint.limited_until.is_some_and(|until| now < until);
    let is_suspended = accounts::is_suspended(restraint.suspended_at, restraint.suspended_until, now);
    match kind {
        Kind::Warn => Ok(()),
        Kind::Limit if !is_limited => Ok(()),
        Kind::Unlimit if is_limited => Ok(()),
        Kind::Suspend | Kind::Ban if !is_suspended => Ok(()),
        Kind::Reinstate if is_suspended => Ok(()),
        Kind::Limit | Kind::Unlimit | Kind::Suspend | Kind::Ban | Kind::Reinstate => Err(Pointless::Already),
        _ => Err(Pointless::NotForThis),
    }
}

/// The kind of ruling that takes one of this kind on a person back.
#[must_use]
pub fn kind_back(kind: Kind, before: &Restraint) -> Option<Kind> {
    Some(match kind {
        Kind::Warn => Kind::Forgive,
        Kind::Forgive => Kind::Warn,
        Kind::Limit if before.limited_until.is_none() => Kind::Unlimit,
        Kind::Limit | Kind::Unlimit => Kind::Limit,
        Kind::Suspend | Kind::Ban | Kind::Reinstate if before.suspended_at.is_none() => Kind::Reinstate,
        Kind::Suspend | Kind::Ban | Kind::Reinstate if before.suspended_until.is_some() => Kind::Suspend,
        Kind::Suspend | Kind::Ban | Kind::Reinstate => Kind::Ban,
        _ => return None,
    })
}

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
    fn rulings_on_people_are_made_once_and_end_by_themselves() {
        let (now, later) = (Moment(5), Some(Moment(9)));
        let free = Restraint::default();
        let limited = Restraint { limited_until: later, ..free.clone() };
        let kept_out = Restraint { suspended_at: Some(Moment(1)), suspended_until: later, ..free.clone() };
        assert_eq!(suits_person(Kind::Limit, &free, now), Ok(()));
        assert_eq!(suits_person(Kind::Limit, &limited, now), Err(Pointless::Already));
        assert_eq!(suits_person(Kind::Limit, &limited, Moment(9)), Ok(()));
        assert_eq!(suits_person(Kind::Ban, &kept_out, now), Err(Pointless::Already));
        assert_eq!(suits_person(Kind::Reinstate, &kept_out, now), Ok(()));
        assert_eq!(suits_person(Kind::Reinstate, &kept_out, Moment(9)), Err(Pointless::Already));
        assert_eq!(suits_person(Kind::Hide, &free, now), Err(Pointless::NotForThis));
        assert_eq!(kind_back(Kind::Ban, &free), Some(Kind::Reinstate));
        assert_eq!(kind_back(Kind::Reinstate, &kept_out), Some(Kind::Suspend));
        assert_eq!(parse_pace(&pace(10, later)), (10, later));
        assert_eq!(parse_pace(&pace(0, None)), (0, None));
        for restraint in [free, limited, kept_out] {
            assert_eq!(Restraint::parse(&restraint.to_string()), restraint);
        }
    }

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
