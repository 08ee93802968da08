//! Where bare web addresses stand in a text.

/// Where the first bare web address of `text` starts and ends.
pub(super) fn address(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(at) = text[from..].find("://").map(|at| at + from) {
        let name = text[..at].len() - scheme_length(&text[..at]);
        let host = &text[at + 3..];
        let glued = text[..name].ends_with(|letter: char| letter.is_alphanumeric());
        if name < at && !glued && host.starts_with(|letter: char| letter.is_alphanumeric()) {
            let long = host.find(|letter: char| letter.is_whitespace() || "<>\"|\\^`{}«»“”".contains(letter));
            let end = at + 3 + long.unwrap_or(host.len());
            return Some((name, at + 3 + trimmed(&text[at + 3..end])));
        }
        from = at + 3;
    }
    None
}

fn scheme_length(before: &str) -> usize {
    let ends = |scheme: &str| {
        before
            .len()
            .checked_sub(scheme.len())
            .and_then(|at| before.get(at..))
            .is_some_and(|end| end.eq_ignore_ascii_case(scheme))
    };
    ["https", "http"].into_iter().find(|scheme| ends(scheme)).map_or(0, str::len)
}

/// The length of an address without the punctuation of the sentence around it.
fn trimmed(address: &str) -> usize {
    // Counted once: a long tail of brackets must not be counted again for each of them.
    let count = |sign: char| address.matches(sign).count();
    let mut spare = [('(', ')'), ('[', ']')].map(|(open, close)| (close, count(close).saturating_sub(count(open))));
    let mut end = address;
    while let Some(last) = end.chars().next_back() {
        let bracket = spare.iter_mut().find(|(close, left)| *close == last && *left > 0);
        match bracket {
            Some((_, left)) => *left -= 1,
            None if ".,;:!?'’*_~…".contains(last) => {}
            None => break,
        }
        end = &end[..end.len() - last.len_utf8()];
    }
    end.len()
}
