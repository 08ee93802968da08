//! Pure decisions about fields and answers.

/// A number as people write it, to one that programs read: `1,5` and `1.5` are one and a half, spaces and apostrophes
/// group. `None` when it is no number of at most 15 digits, which a double holds exactly (IEEE 754, binary64).
#[must_use]
pub fn number(typed: &str) -> Option<String> {
    let spaces = |letter: char| letter.is_whitespace() || matches!(letter, '\'' | '’');
    let text: String = typed.chars().filter(|letter| !spaces(*letter)).collect::<String>().replace('−', "-");
    let (sign, rest) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let rest = rest.strip_prefix('+').filter(|_| sign.is_empty()).unwrap_or(rest);
    let mut parts = rest.splitn(2, ['.', ',']);
    let (whole, part) = (parts.next().unwrap_or_default(), parts.next());
    let is_digits = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit());
    let digits = whole.len() + part.map_or(0, str::len);
    if !is_digits(whole) || part.is_some_and(|part| !is_digits(part)) || digits > 15 {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let part = part.map(|part| part.trim_end_matches('0')).filter(|part| !part.is_empty());
    let text = part.map_or_else(|| whole.to_owned(), |part| format!("{whole}.{part}"));
    Some(if text == "0" { text } else { format!("{sign}{text}") })
}

/// An address of the web, to be followed by people: `https` is put before what has no scheme. `None` when it is none.
#[must_use]
pub fn link(typed: &str) -> Option<String> {
    let is_clean = |text: &str| !text.chars().any(|letter| letter.is_whitespace() || "\"'<>\\^`{|}".contains(letter));
    let lower = typed.to_ascii_lowercase();
    let address = if lower.starts_with("https://") || lower.starts_with("http://") {
        typed.to_owned()
    } else if lower.contains("://") || lower.split(['/', '?', '#']).next().is_some_and(|host| host.contains(':')) {
        return None;
    } else {
        format!("https://{typed}")
    };
    let host = address.split("://").nth(1)?.split(['/', '?', '#']).next()?;
    let is_host = host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains('@');
    (is_host && is_clean(&address)).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_of_every_country_write_them() {
        for (typed, read) in
            [("1,5", "1.5"), ("1.50", "1.5"), ("007", "7"), ("−3", "-3"), ("1 000", "1000"), ("+2", "2"), ("-0", "0")]
        {
            assert_eq!(number(typed).as_deref(), Some(read), "{typed}");
        }
        for typed in ["", "x", "1.2.3", "1e5", "--1", "1234567890123456", ".5", "5.", "=1"] {
            assert_eq!(number(typed), None, "{typed}");
        }
    }

    #[test]
    fn links_lead_to_the_web_and_nowhere_else() {
        assert_eq!(link("example.org/a?b=1").as_deref(), Some("https://example.org/a?b=1"));
        assert_eq!(link("HTTP://example.org").as_deref(), Some("HTTP://example.org"));
        for typed in [
            "javascript:alert(1)",
            "ftp://example.org",
            "http://",
            "nowhere",
            "https://a.b/<x>",
            "data:text/html,x.y",
            "https://me@evil.org",
        ] {
            assert_eq!(link(typed), None, "{typed}");
        }
    }
}
