//! Markdown, as people write it, to HTML that is safe to print and to plain excerpts.
//!
//! CommonMark with ~~strikethrough~~. HTML in the source is shown as text; bare web addresses become links;
//! pictures become links; a line end is a line end, as in a letter. Headings start below what stands above
//! the text on its page, and skip no level, whatever was typed. Text no hand has written (very long, or nested deeper than anybody reads) is shown as it
//! was typed, so that no source costs more time than its length.

use std::sync::{Arc, LazyLock};

use moka::sync::Cache;
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream};
use sha2::{Digest, Sha256};

use super::addresses::address;
use super::naming::{self, Named, Piece};
use super::sanitize::{SANITISER, SCHEMES, SafeHtml, as_typed, clean};

/// The longest source read as Markdown, in bytes.
const LONGEST: usize = 64 * 1024;
/// The most quotes and lists that may open on one line of a source read as Markdown.
const DEEPEST: usize = 24;
/// What the remembered HTML may take in memory, in bytes.
const REMEMBERED: u64 = 16 * 1024 * 1024;

static RENDERED: LazyLock<Cache<[u8; 32], SafeHtml>> = LazyLock::new(|| {
    Cache::builder()
        .max_capacity(REMEMBERED)
        .weigher(|_, html: &SafeHtml| u32::try_from(html.as_str().len() + 128).unwrap_or(u32::MAX))
        .build()
});
static EXCERPTS: LazyLock<Cache<[u8; 32], Arc<str>>> = LazyLock::new(|| {
    Cache::builder()
        .max_capacity(REMEMBERED)
        .weigher(|_, text: &Arc<str>| u32::try_from(text.len() + 128).unwrap_or(u32::MAX))
        .build()
});

/// The HTML of a Markdown `source` in a part of a page, below a heading of the second level. Remembered in memory.
pub fn markdown(source: &str) -> SafeHtml {
    remembered(source, 3, &[])
}

/// As [`markdown`], with the people whom the `source` names by `@Name` linked to their pages, by the names they go by now.
pub fn markdown_naming(source: &str, names: &[Named]) -> SafeHtml {
    remembered(source, 3, names)
}

/// As [`markdown`], for a `source` right below the title of its page.
pub fn article(source: &str) -> SafeHtml {
    remembered(source, 2, &[])
}

fn remembered(source: &str, top: usize, names: &[Named]) -> SafeHtml {
    let mut digest = Sha256::new();
    digest.update([SANITISER]);
    digest.update(top.to_le_bytes());
    for text in names.iter().flat_map(|named| [named.typed.as_str(), &named.name, named.code.as_str()]) {
        digest.update(text.len().to_le_bytes());
        digest.update(text.as_bytes());
    }
    digest.update(usize::MAX.to_le_bytes());
    digest.update(source.as_bytes());
    RENDERED.get_with(digest.finalize().into(), || render(source, top, names))
}

/// The words of a Markdown `source` without its signs, on one line, at most `max_chars` characters; what is
/// cut is cut at a word and ends with "…". Plain text: print it escaped. Remembered in memory by content: a list shows
/// many, and mostly the same ones.
pub fn excerpt(source: &str, max_chars: usize) -> String {
    let mut digest = Sha256::new();
    digest.update(max_chars.to_le_bytes());
    digest.update(source.as_bytes());
    EXCERPTS.get_with(digest.finalize().into(), || abridge(source, max_chars).into()).as_ref().to_owned()
}

fn abridge(source: &str, max_chars: usize) -> String {
    let mut words = String::new();
    // Invisible letters and runs of spaces go later, so look a little further than is shown.
    let enough = max_chars.saturating_mul(4).saturating_add(256);
    if is_written_by_hand(source) {
        for event in parser(source) {
            match event {
                Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    words.push_str(&text);
                }
                Event::SoftBreak | Event::HardBreak | Event::Rule => words.push(' '),
                Event::End(end) if !is_inline(end) => words.push(' '),
                _ => {}
            }
            if words.len() > enough {
                break;
            }
        }
    } else {
        words.extend(source.chars().take(enough));
    }
    let visible = super::plain::without_invisible(&words);
    cut(&visible.split_whitespace().collect::<Vec<_>>().join(" "), max_chars)
}

fn cut(text: &str, max_chars: usize) -> String {
    if text.chars().count() <= max_chars {
        return text.to_owned();
    }
    let room = max_chars.saturating_sub(1);
    let end = text.char_indices().nth(room).map_or(text.len(), |(at, _)| at);
    let (head, rest) = text.split_at(end);
    let whole = match head.rfind(' ') {
        Some(space) if !rest.starts_with(' ') && space > head.len() / 2 => &head[..space],
        _ => head,
    };
    let shown = whole.trim_end_matches(|letter: char| letter.is_whitespace() || ".,;:–—-".contains(letter));
    if max_chars == 0 { String::new() } else { format!("{shown}…") }
}

fn render(source: &str, top: usize, names: &[Named]) -> SafeHtml {
    if !is_written_by_hand(source) {
        return as_typed(source);
    }
    let mut html = String::with_capacity(source.len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, Walk::over(source, top, names).into_iter());
    clean(&html)
}

fn parser(source: &str) -> TextMergeStream<'_, Parser<'_>> {
    TextMergeStream::new(Parser::new_ext(source, Options::ENABLE_STRIKETHROUGH))
}

fn is_inline(end: TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// Whether a person may have written this: short enough, and on no line deeper than [`DEEPEST`].
fn is_written_by_hand(source: &str) -> bool {
    source.len() <= LONGEST && source.split(['\n', '\r']).all(|line| openings(line) <= DEEPEST)
}

/// How many quotes and list items a line opens.
fn openings(line: &str) -> usize {
    let mut count = 0;
    let mut rest = line.trim_start();
    while count <= DEEPEST {
        let after = if let Some(after) = rest.strip_prefix('>') {
            after
        } else {
            let digits = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let marker = if digits.len() == rest.len() { ['-', '+', '*'].as_slice() } else { &['.', ')'] };
            match digits.strip_prefix(marker) {
                Some(after) if after.is_empty() || after.starts_with([' ', '\t']) => after,
                _ => return count,
            }
        };
        count += 1;
        rest = after.trim_start();
    }
    count
}

/// One pass over the events of a source, changing what we do not print.
#[derive(Default)]
struct Walk<'a> {
    out: Vec<Event<'a>>,
    /// The links and pictures that are open, and whether each became a link.
    links: Vec<bool>,
    in_code: bool,
    /// The level of the uppermost headings.
    top: usize,
    /// The headings, as typed, that the text at hand stands below, each below the one before.
    above: Vec<HeadingLevel>,
    /// Whom the text names.
    names: &'a [Named],
}

impl<'a> Walk<'a> {
    fn over(source: &'a str, top: usize, names: &'a [Named]) -> Vec<Event<'a>> {
        let mut walk = Walk { top, names, ..Walk::default() };
        parser(source).for_each(|event| walk.step(event));
        walk.out
    }

    fn step(&mut self, event: Event<'a>) {
        match event {
            Event::Start(Tag::HtmlBlock) => self.out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => self.out.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { level, .. }) => {
                self.above.retain(|above| *above < level);
                self.above.push(level);
                let (level, id, classes, attrs) = (self.level(), None, Vec::new(), Vec::new());
                self.out.push(Event::Start(Tag::Heading { level, id, classes, attrs }));
            }
            Event::End(TagEnd::Heading(_)) => self.out.push(Event::End(TagEnd::Heading(self.level()))),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => self.open(link_type, dest_url),
            Event::Start(Tag::Image { dest_url, .. }) => self.open(LinkType::Inline, dest_url),
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if self.links.pop() == Some(true) {
                    self.out.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::CodeBlock(_)) => {
                self.in_code = true;
                self.out.push(event);
            }
            Event::End(TagEnd::CodeBlock) => {
                self.in_code = false;
                self.out.push(event);
            }
            Event::Html(text) => self.lines(&text),
            Event::InlineHtml(text) => self.out.push(Event::Text(text)),
            Event::Text(text) if self.in_code || self.links.contains(&true) => {
                self.out.push(Event::Text(text));
            }
            Event::Text(text) => self.linked(&text),
            Event::SoftBreak => self.out.push(Event::HardBreak),
            Event::Rule => {}
            other => self.out.push(other),
        }
    }

    /// The level at which the last heading is shown: one below the last of those that it stands below.
    fn level(&self) -> HeadingLevel {
        let level = self.top + self.above.len().saturating_sub(1);
        HeadingLevel::try_from(level).unwrap_or(HeadingLevel::H6).min(HeadingLevel::H5)
    }

    /// Opens a link where it leads somewhere allowed and is in no other link.
    fn open(&mut self, link_type: LinkType, to: CowStr<'a>) {
        let linked = !self.links.contains(&true) && (link_type == LinkType::Email || is_allowed(&to));
        self.links.push(linked);
        if linked {
            let (title, id) = (CowStr::Borrowed(""), CowStr::Borrowed(""));
            self.out.push(Event::Start(Tag::Link { link_type, dest_url: to, title, id }));
        }
    }

    fn lines(&mut self, text: &str) {
        for line in text.split_inclusive('\n') {
            self.out.push(Event::Text(line.trim_end_matches('\n').to_owned().into()));
            if line.ends_with('\n') {
                self.out.push(Event::HardBreak);
            }
        }
    }

    /// Text with its bare web addresses made links.
    fn linked(&mut self, text: &str) {
        let mut rest = text;
        while let Some((start, end)) = address(rest) {
            let to = &rest[start..end];
            self.named(&rest[..start]);
            self.link(to, to);
            rest = &rest[end..];
        }
        self.named(rest);
    }

    /// Text with the people whom it names made links.
    fn named(&mut self, text: &str) {
        for piece in naming::pieces(text, self.names) {
            match piece {
                Piece::Text(text) => self.out.push(Event::Text(text.to_owned().into())),
                Piece::Name(named) => self.link(&naming::address(&named.code), &format!("@{}", named.name)),
            }
        }
    }

    fn link(&mut self, to: &str, words: &str) {
        let (title, id) = (CowStr::Borrowed(""), CowStr::Borrowed(""));
        let (link_type, dest_url) = (LinkType::Autolink, CowStr::from(to.to_owned()));
        self.out.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
        self.out.push(Event::Text(words.to_owned().into()));
        self.out.push(Event::End(TagEnd::Link));
    }
}

fn is_allowed(link: &str) -> bool {
    let scheme = link.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| SCHEMES.contains(&scheme.as_str()))
}

#[cfg(test)]
#[path = "markdown_tests.rs"]
mod tests;
