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

/// A browser's name for itself in plain words: the browser and the system, each empty when it cannot be told.
#[must_use]
pub fn browser(user_agent: &str) -> (&'static str, &'static str) {
    // The order matters: most browsers also claim to be others.
    const BROWSERS: &[(&str, &str)] = &[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Vivaldi", "Vivaldi"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome", "Chrome"),
        ("Chromium", "Chromium"),
        ("Safari", "Safari"),
    ];
    const SYSTEMS: &[(&str, &str)] = &[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let find = |list: &[(&str, &'static str)]| {
        list.iter().find(|(sign, _)| user_agent.contains(sign)).map_or("", |(_, name)| name)
    };
    (find(BROWSERS), find(SYSTEMS))
}

/// The marks that a browser keeps of the people it was used by, the newest first.
#[must_use]
pub fn with_mark(kept: &str, mark: &str) -> String {
    const MOST: usize = 5;
    let others = kept.split('.').filter(|other| !other.is_empty() && *other != mark && other.len() == mark.len());
    std::iter::once(mark).chain(others.take(MOST - 1)).collect::<Vec<_>>().join(".")
}

/// What the mark of a browser stands on that the person of this code came in with.
#[must_use]
pub fn browser_sign(code: &str) -> String {
    format!("browser {code}")
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
    fn browsers_are_told_in_plain_words() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        assert_eq!(browser(firefox), ("Firefox", "Linux"));
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 \
                    Safari/537.36 Edg/142.0";
        assert_eq!(browser(edge), ("Edge", "Windows"));
        let phone =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1";
        assert_eq!(browser(phone), ("Safari", "iPhone"));
        assert_eq!(browser("tests"), ("", ""));
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
