//! Pure decisions about accounts.

use crate::platform::clock::Moment;

/// How long a session lasts, in microseconds.
pub const SESSION_LIFE: i64 = 60 * Moment::DAY;
/// How long a proof of who one is counts as fresh, in microseconds.
pub const FRESH_FOR: i64 = 15 * Moment::MINUTE;
/// Whether a suspension that ends then (`None`: never) is in force.
#[must_use]
pub fn is_suspended(since: Option<Moment>, until: Option<Moment>, now: Moment) -> bool {
    since.is_some() && until.is_none_or(|until| now < until)
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
    fn a_suspension_ends_when_it_says() {
        let (then, now, later) = (Moment(1), Moment(2), Moment(3));
        assert!(is_suspended(Some(then), None, now));
        assert!(is_suspended(Some(then), Some(later), now));
        assert!(!is_suspended(Some(then), Some(now), now));
        assert!(!is_suspended(None, Some(later), now));
    }
}
