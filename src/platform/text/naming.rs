//! People named in a text by `@Name`: where such a name stands, and whose it is.
//!
//! Who is meant was settled when the text was written, and is remembered beside it; here a name is only found again.

use crate::platform::id::Code;

/// Where people's pages are.
pub(super) const PEOPLE: &str = "/people/";

/// Somebody whom a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name as it stands in the text, without its sign.
    pub typed: String,
    /// The name that they go by now.
    pub name: String,
    /// Their public code.
    pub code: Code,
}

/// A stretch of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words.
    Text(&'a str),
    /// Somebody's name.
    Name(&'a Named),
}

/// The address of a person's page.
pub(super) fn address(code: &Code) -> String {
    format!("{PEOPLE}{code}")
}

/// What follows each sign that may begin a name, with where the sign stands: not within a word, as in an address.
fn after_signs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('@').filter_map(move |(at, _)| {
        let is_glued = text[..at].ends_with(|letter: char| letter.is_alphanumeric());
        (!is_glued).then(|| (at, &text[at + 1..]))
    })
}

/// Whether a text begins with these letters as whole words.
fn begins_with(text: &str, name: &str) -> bool {
    !name.is_empty()
        && text.strip_prefix(name).is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_alphanumeric()))
}

/// The text cut where it names somebody.
pub(super) fn pieces<'a>(text: &'a str, names: &'a [Named]) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    let mut done = 0;
    if !names.is_empty() {
        for (at, rest) in after_signs(text) {
            let meant = names.iter().filter(|named| begins_with(rest, &named.typed)).max_by_key(|n| n.typed.len());
            if let Some(named) = meant.filter(|_| at >= done) {
                found.push(Piece::Text(&text[done..at]));
                found.push(Piece::Name(named));
                done = at + 1 + named.typed.len();
            }
        }
    }
    found.push(Piece::Text(&text[done..]));
    found
}

/// The text with one name put in the place of another wherever somebody is named by it.
#[must_use]
pub fn renamed(text: &str, typed: &str, name: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (at, rest) in after_signs(text) {
        if at >= done && begins_with(rest, typed) {
            out.push_str(&text[done..=at]);
            out.push_str(name);
            done = at + 1 + typed.len();
        }
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::text::markdown_naming;

    fn ana() -> Named {
        Named { typed: "Ana López".into(), name: "Ana Maria <b>".into(), code: Code::parse("0000000007").unwrap() }
    }

    #[test]
    fn a_name_becomes_a_link_with_the_name_of_today() {
        let html = markdown_naming("Yes, @Ana López! *@Ana López*", &[ana()]);
        let link = "<a href=\"/people/0000000007\" rel=\"nofollow ugc noopener\">@Ana Maria &lt;b&gt;</a>";
        assert_eq!(html.as_str(), format!("<p>Yes, {link}! <em>{link}</em></p>"));
    }

    #[test]
    fn other_words_code_and_addresses_stay_as_they_are() {
        for source in ["mail@Ana López", "`@Ana López`", "@Ana Lópezita", "@Ana", "https://a.example/@Ana López"] {
            assert!(!markdown_naming(source, &[ana()]).as_str().contains("/people/"), "{source}");
        }
    }

    #[test]
    fn nobody_links_to_pages_of_ours_by_hand() {
        for source in ["[me](/people/0000000007)", "[x](/me/data)", "<a href=\"/people/0000000007\">x</a>"] {
            let html = markdown_naming(source, &[]);
            assert!(!html.as_str().contains("<a"), "{source}: {}", html.as_str());
        }
    }

    #[test]
    fn a_name_goes_wherever_it_stands_and_nothing_else_does() {
        assert_eq!(
            renamed("@Ana López, ask Ana López and @Ana Lópezita", "Ana López", "Silent Fox"),
            "@Silent Fox, ask Ana López and @Ana Lópezita"
        );
    }
}
