//! Pure decisions about accounts.

use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::error::Error;
use crate::platform::id::PersonId;

/// How long a session lasts, in microseconds.
pub const SESSION_LIFE: i64 = 60 * Moment::DAY;
/// How long a proof of who one is counts as fresh, in microseconds.
pub const FRESH_FOR: i64 = 15 * Moment::MINUTE;
/// Whether a suspension that ends then (`None`: never) is in force.
#[must_use]
pub fn is_suspended(since: Option<Moment>, until: Option<Moment>, now: Moment) -> bool {
    since.is_some() && until.is_none_or(|until| now < until)
}

/// Why somebody stays what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Nobody changes their own role or suspends themselves.
    Oneself,
    /// A community without an administrator could not be helped any more.
    LastAdmin,
}

impl From<Kept> for Error {
    fn from(kept: Kept) -> Self {
        Self::Conflict(match kept {
            Kept::Oneself => "conflict-oneself",
            Kept::LastAdmin => "conflict-only-admin",
        })
    }
}

/// Whether `by` (`None`: the command line) may take from `person` what they can do: `then` is the role that is left to
/// them, `None` when they are suspended. `admins` are those who can act.
///
/// # Errors
/// Why not.
pub fn may_change(by: Option<PersonId>, person: PersonId, then: Option<Role>, admins: &[PersonId]) -> Result<(), Kept> {
    if by == Some(person) {
        Err(Kept::Oneself)
    } else if then != Some(Role::Admin) && admins == [person] {
        Err(Kept::LastAdmin)
    } else {
        Ok(())
    }
}

/// A path of ours to go to after signing in; anything else leads home, so that no link of ours leads elsewhere.
#[must_use]
pub fn safe_next(path: &str) -> &str {
    let is_ours = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains(|letter: char| letter == '\\' || letter.is_control())
        && !path.starts_with("/sign-")
        && !path.starts_with("/register");
    if is_ours { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_never_leads_to_another_site() {
        assert_eq!(safe_next("/ideas/abc?x=1"), "/ideas/abc?x=1");
        for elsewhere in [
            "",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/\u{1}",
            "/\u{7f}",
            "/sign-in",
        ] {
            assert_eq!(safe_next(elsewhere), "/", "{elsewhere:?}");
        }
    }

    #[test]
    fn nobody_changes_themselves_and_one_administrator_stays() {
        let (ana, ben) = (PersonId(1), PersonId(2));
        assert_eq!(may_change(Some(ana), ana, Some(Role::Admin), &[ana, ben]), Err(Kept::Oneself));
        assert_eq!(may_change(Some(ben), ana, Some(Role::Member), &[ana]), Err(Kept::LastAdmin));
        assert_eq!(may_change(None, ana, None, &[ana]), Err(Kept::LastAdmin));
        assert_eq!(may_change(None, ana, Some(Role::Admin), &[ana]), Ok(()));
        assert_eq!(may_change(Some(ben), ana, Some(Role::Member), &[ana, ben]), Ok(()));
        assert_eq!(may_change(Some(ben), ana, None, &[ben]), Ok(()));
    }

    #[test]
    fn a_suspension_ends_when_it_says() {
        let (then, now, later) = (Moment(1), Moment(2), Moment(3));
        assert!(is_suspended(Some(then), None, now));
        assert!(is_suspended(Some(then), Some(later), now));
        assert!(!is_suspended(Some(then), Some(now), now));
        assert!(!is_suspended(None, Some(later), now));
    }
}
