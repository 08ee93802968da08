//! How large files are and what does not stand in them.

use super::files::{self, assert_none};
use super::source;

/// Lines of a file at most; almost all have at most [`USUAL`].
const MOST: usize = 400;
const USUAL: usize = 300;

#[test]
fn files_are_short() {
    let lengths: Vec<(String, usize)> = files::below("src", ".rs")
        .into_iter()
        .filter(|file| file != "src/platform/db/schema.rs" && !file.ends_with("_tests.rs"))
        .map(|file| (file.clone(), files::read(&file).lines().count()))
        .collect();
    let tell = |most: usize| -> Vec<String> {
        lengths
            .iter()
            .filter(|(_, lines)| *lines > most)
            .map(|(file, lines)| format!("{file}: {lines} lines"))
            .collect()
    };
    assert_none("No file of src has more than 400 lines.", &tell(MOST));
    let long = tell(USUAL);
    assert!(
        long.len() * 20 <= lengths.len(),
        "95 % of the files have at most 300 lines; these have more:\n{}",
        long.join("\n")
    );
}

#[test]
fn nothing_is_left_for_later() {
    let mut found = Vec::new();
    for source in source::all() {
        for word in ["todo!", "unimplemented!", "dbg!", "#[allow", "#![allow", "unsafe "] {
            if source.code.contains(word) {
                found.push(format!("{}: {word}", source.file));
            }
        }
        for (line, text) in source.text.lines().enumerate() {
            let comment = text.split_once("//").map_or("", |(_, comment)| comment);
            if ["TODO", "FIXME", "XXX"].iter().any(|word| comment.contains(word)) {
                found.push(format!("{}:{}: {}", source.file, line + 1, text.trim()));
            }
        }
    }
    assert_none("No todo, no dbg, #[expect] in the place of #[allow], no unsafe.", &found);
}

#[test]
fn names_say_what_things_are() {
    let mut found = Vec::new();
    for source in source::all() {
        for item in ["struct ", "enum ", "trait ", "type "] {
            for (at, _) in source.code.match_indices(item) {
                let name: String =
                    source.code[at + item.len()..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if ["Manager", "Service", "Util", "Utils", "Helper", "Helpers"].iter().any(|word| name.ends_with(word))
                {
                    found.push(format!("{}: {item}{name}", source.file));
                }
            }
        }
    }
    assert_none("Plain nouns: no Manager, Service, Util, Helper.", &found);
}

#[test]
fn templates_carry_no_style_and_no_script() {
    let mut found = Vec::new();
    for file in files::below("templates", ".html") {
        // Letters are read in mail programs, which know no style sheet of ours and no policy about style.
        let is_letter = file.starts_with("templates/emails/");
        if is_letter {
            let text = files::read(&file);
            assert!(!text.contains("<script") && !text.contains("javascript:"), "{file}: letters carry no script");
            continue;
        }
        let text = files::read(&file);
        for (line, text) in text.lines().enumerate() {
            let text = &without_expressions(text);
            let mut tell = |what: &str| found.push(format!("{file}:{}: {what}: {}", line + 1, text.trim()));
            if text.contains(" style=") {
                tell("a style attribute");
            }
            if text.contains("<style") {
                tell("a style element");
            }
            if text.contains("javascript:") {
                tell("a script in an address");
            }
            for (at, _) in text.match_indices("<script") {
                if !text[at..].split('>').next().unwrap_or_default().contains("src=") {
                    tell("an inline script");
                }
            }
            if has_handler(text) {
                tell("an event handler");
            }
        }
    }
    assert_none("Pages carry no inline style and no inline script.", &found);
}

/// A line without what the template engine reads.
fn without_expressions(line: &str) -> String {
    let mut text = line.to_owned();
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
        while let Some(at) = text.find(open) {
            let end = text[at..].find(close).map_or(text.len(), |end| at + end + 2);
            text.replace_range(at..end, "");
        }
    }
    text
}

/// Whether a line has an attribute like `onclick=`.
fn has_handler(line: &str) -> bool {
    line.match_indices(" on").any(|(at, _)| {
        let rest = &line[at + 3..];
        let name: String = rest.chars().take_while(char::is_ascii_lowercase).collect();
        name.len() > 2 && rest[name.len()..].starts_with("=\"") && line[..at].contains('<')
    })
}

#[test]
fn only_safe_html_goes_out_unescaped() {
    let mut found = Vec::new();
    for file in files::below("templates", ".html") {
        let text = files::read(&file);
        for (line, text) in text.lines().enumerate() {
            for (at, _) in text.match_indices("safe") {
                let before = text[..at].trim_end();
                let Some(value) = before.strip_suffix('|') else { continue };
                let value = value.trim_end();
                let field: String = value
                    .chars()
                    .rev()
                    .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.'))
                    .collect::<Vec<_>>()
                    .into_iter()
                    .rev()
                    .collect();
                if !field.ends_with("_html") {
                    found.push(format!("{file}:{}: {}", line + 1, text.trim()));
                }
            }
        }
    }
    assert_none("`| safe` stands only behind fields that end in _html.", &found);
    let mut found = Vec::new();
    for source in source::all() {
        for (at, _) in source.code.match_indices("_html: ") {
            let kind = source.code[at + 7..].split([',', '\n', ')', ';']).next().unwrap_or_default();
            let is_type = source.code[..at].rfind('\n').is_some_and(|line| {
                source.code[line..at].contains("pub ")
                    || source.code[line..at].trim().chars().all(|c| c.is_alphanumeric() || c == '_')
            });
            let names_type = kind.trim_start().starts_with(|c: char| c.is_uppercase())
                && !kind.contains("::")
                && !kind.contains('(');
            if is_type && names_type && !kind.contains("SafeHtml") {
                found.push(format!("{}: …_html: {kind}", source.file));
            }
        }
    }
    assert_none("Fields that end in _html are SafeHtml.", &found);
}
