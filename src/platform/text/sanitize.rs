//! The last wall before HTML reaches a page: an allow-list, applied to what the Markdown renderer made.
//!
//! [`SafeHtml`] can be made only here, so a template that prints one without escaping is right to do so.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use serde::{Serialize, Serializer};

use super::plain;
use crate::platform::id::Code;

/// Raise this whenever the same source gives different HTML, so that nothing remembered from before is shown.
pub(super) const SANITISER: u8 = 3;

/// The schemes a link may have; everything else is shown without its link.
pub(super) const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// HTML that passed the allow-list. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct SafeHtml(Arc<str>);

impl SafeHtml {
    /// The HTML, ready to print without escaping.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SafeHtml {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for SafeHtml {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SafeHtml({:?})", &self.0)
    }
}

impl Serialize for SafeHtml {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

static ALLOWED: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let tags =
        ["p", "br", "strong", "em", "del", "a", "ul", "ol", "li", "blockquote", "code", "pre", "h2", "h3", "h4", "h5"];
    let mut allowed = ammonia::Builder::empty();
    allowed
        .tags(HashSet::from(tags))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))]))
        .url_schemes(HashSet::from(SCHEMES))
        .url_relative(ammonia::UrlRelative::Custom(Box::new(of_ours)))
        .link_rel(Some("nofollow ugc noopener"))
        .strip_comments(true);
    allowed
});

/// Of addresses without a host only those of people's pages, which the renderer makes of names.
fn of_ours(address: &str) -> Option<Cow<'_, str>> {
    let code = address.strip_prefix(super::naming::PEOPLE)?;
    Code::parse(code).is_some_and(|parsed| parsed.as_str() == code).then_some(Cow::Borrowed(address))
}

/// Keeps of `html` what is on the allow-list, and removes characters nobody can see.
pub(super) fn clean(html: &str) -> SafeHtml {
    let safe = ALLOWED.clean(html).to_string();
    SafeHtml(plain::without_invisible(&safe).trim_end().into())
}

/// `text` escaped, with these places in it marked. Places stand in their order and do not meet; in bytes.
pub fn marked(text: &str, places: &[Range<usize>]) -> SafeHtml {
    let mut html = String::with_capacity(text.len() * 3 / 2);
    let mut from = 0;
    for place in places {
        let (Some(before), Some(within)) = (text.get(from..place.start), text.get(place.clone())) else { continue };
        escape(&mut html, before);
        html.push_str("<mark>");
        escape(&mut html, within);
        html.push_str("</mark>");
        from = place.end;
    }
    escape(&mut html, text.get(from..).unwrap_or_default());
    SafeHtml(html.into())
}

fn escape(html: &mut String, text: &str) {
    for letter in plain::without_invisible(text).chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(letter),
        }
    }
}

/// `source` escaped, with its paragraphs and line ends and nothing else: it needs no allow-list.
pub(super) fn as_typed(source: &str) -> SafeHtml {
    let source = plain::without_invisible(source);
    let mut html = String::with_capacity(source.len() * 3 / 2);
    for part in source.split("\n\n").map(|part| part.trim_matches('\n')).filter(|part| !part.trim().is_empty()) {
        html.push_str("<p>");
        for (n, line) in part.split('\n').enumerate() {
            if n > 0 {
                html.push_str("<br>");
            }
            escape(&mut html, line);
        }
        html.push_str("</p>\n");
    }
    SafeHtml(html.trim_end().into())
}
