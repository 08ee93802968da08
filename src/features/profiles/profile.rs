//! The words for a profile.

use crate::features::accounts::person::Relation;
use crate::platform::id::Language;

/// What a person says about themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The name they go by.
    pub name: String,
    /// The name they sign with, where it is another one.
    pub legal_name: Option<String>,
    /// Their title in the company; only of those who speak for it.
    pub title: Option<String>,
    /// A few words, in Markdown.
    pub bio: String,
    /// Pages of theirs elsewhere, with https.
    pub links: Vec<String>,
    /// What they are to the company.
    pub relation: Relation,
    /// The languages they read.
    pub languages: Vec<Language>,
}

/// Longest title, in characters.
pub const TITLE_MAX: usize = 80;
/// Longest few words about oneself, in characters.
pub const BIO_MAX: usize = 600;
/// Most links.
pub const LINKS: usize = 3;
/// Longest link, in characters.
pub const LINK_MAX: usize = 200;

/// A link as somebody typed it; `None` unless it is an https address with a host. What it may hold is narrow: it stands
/// in pages as it is.
#[must_use]
pub fn link(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let rest = typed.strip_prefix("https://").or_else(|| (!typed.contains("://")).then_some(typed))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = host.contains('.')
        && host.split('.').all(|part| {
            !part.is_empty() && !part.starts_with('-') && part.chars().all(|c| c.is_alphanumeric() || c == '-')
        });
    let is_plain = rest.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"'`\\{}|^".contains(c));
    (is_host && is_plain && rest.chars().count() <= LINK_MAX).then(|| format!("https://{rest}"))
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn links_lead_to_https_and_nowhere_else() {
        assert_eq!(link(" https://example.org/ana?x=1 ").as_deref(), Some("https://example.org/ana?x=1"));
        assert_eq!(link("example.org").as_deref(), Some("https://example.org"));
        for wrong in [
            "http://example.org",
            "javascript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "https://",
            "https://ana",
            "https://ana@example.org",
            "https://example.org:8080",
            "https://exa mple.org",
            "https://example.org/\"onclick=\"x",
            "data:text/html,x",
            "//example.org",
            "https://.org",
        ] {
            assert_eq!(link(wrong), None, "{wrong}");
        }
    }
}
