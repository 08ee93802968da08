//! Typed text, parsed instead of validated: what comes out is clean and within its limits.
//!
//! Pasted text carries control characters, direction overrides and invisible letters. They are removed
//! without a word, since nobody typed them on purpose and nobody could find them to correct them. What is
//! left is counted in characters (Unicode scalar values), so a text of invisible letters counts as empty.

use thiserror::Error;

/// How short and how long a text may be, in characters after cleaning, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The fewest characters; 0 means the text may be left out.
    pub min: usize,
    /// The most characters.
    pub max: usize,
}

/// Why a text was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TextError {
    /// Nothing visible was written.
    #[error("nothing was written")]
    Required,
    /// Fewer characters than asked.
    #[error("shorter than {min} characters")]
    TooShort {
        /// The fewest characters allowed.
        min: usize,
    },
    /// More characters than allowed.
    #[error("longer than {max} characters")]
    TooLong {
        /// The most characters allowed.
        max: usize,
    },
}

/// A text of one line: trimmed, every run of white space (line ends too) made one space.
///
/// # Errors
/// When nothing visible is left although `limits.min` asks for something, or the length is outside `limits`.
pub fn line(raw: &str, limits: Limits) -> Result<String, TextError> {
    let clean = without_invisible(raw);
    let mut text = String::with_capacity(clean.len());
    for word in clean.split_whitespace() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    within(text, limits)
}

/// A text of many lines: line ends made `\n`, at most two blank lines in a row, no blank line around it.
/// Indents and the spaces that end a line stay, because Markdown means something by them.
///
/// # Errors
/// When nothing visible is left although `limits.min` asks for something, or the length is outside `limits`.
pub fn block(raw: &str, limits: Limits) -> Result<String, TextError> {
    let clean = without_invisible(raw).replace("\r\n", "\n");
    let mut text = String::with_capacity(clean.len());
    let mut blank = 0;
    for written in clean.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        if written.trim().is_empty() {
            blank += 1;
            continue;
        }
        if !text.is_empty() {
            (0..=blank.min(2)).for_each(|_| text.push('\n'));
        }
        blank = 0;
        text.push_str(written);
    }
    text.truncate(text.trim_end().len());
    within(text, limits)
}

fn within(text: String, Limits { min, max }: Limits) -> Result<String, TextError> {
    match text.chars().count() {
        0 if min > 0 => Err(TextError::Required),
        length if length < min => Err(TextError::TooShort { min }),
        length if length > max => Err(TextError::TooLong { max }),
        _ => Ok(text),
    }
}

/// The most combining marks one letter may carry; no living language needs more, and stacks of them
/// climb over the lines above.
const MARKS: usize = 4;

/// `raw` without control characters (line ends and tabs stay), direction overrides and letters that
/// cannot be seen. Joiners stay where they shape emoji and scripts other than Latin.
pub(super) fn without_invisible(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut before = ' ';
    let mut marks = 0;
    for letter in raw.chars() {
        marks = if is_mark(letter) { marks + 1 } else { 0 };
        let keep = match letter {
            '\u{200c}' | '\u{200d}' => before > '\u{2ff}' && !before.is_whitespace(),
            '\u{fe00}'..='\u{fe0f}' => !before.is_whitespace() && !is_variation(before),
            '\u{e0020}'..='\u{e007f}' => before == '\u{1f3f4}' || is_tag(before),
            _ if is_invisible(letter) => false,
            _ => marks <= MARKS && !(marks > 0 && before.is_whitespace()),
        };
        if keep {
            text.push(letter);
            before = letter;
        }
    }
    text
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{483}'..='\u{489}' | '\u{fe20}'..='\u{fe2f}')
}

fn is_variation(letter: char) -> bool {
    matches!(letter, '\u{fe00}'..='\u{fe0f}')
}

fn is_tag(letter: char) -> bool {
    matches!(letter, '\u{e0020}'..='\u{e007f}')
}

fn is_invisible(letter: char) -> bool {
    match letter {
        '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' => false,
        _ if letter.is_control() => true,
        // Direction: overrides, embeddings, isolates and marks.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => true,
        // Zero width, soft hyphen, invisible operators, deprecated formatting.
        '\u{200b}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{feff}'
        | '\u{ad}'
        | '\u{34f}'
        | '\u{180b}'..='\u{180f}' => true,
        // Letters drawn as nothing, annotation marks, tags, private use and what is no character.
        '\u{115f}'
        | '\u{1160}'
        | '\u{3164}'
        | '\u{ffa0}'
        | '\u{2800}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        _ => {
            let code = u32::from(letter);
            (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANY: Limits = Limits { min: 1, max: 1000 };

    #[test]
    fn a_line_is_trimmed_and_its_white_space_collapsed() {
        assert_eq!(line("  Less\r\n\tnoise \u{a0} please ", ANY).unwrap(), "Less noise please");
    }

    #[test]
    fn direction_overrides_and_controls_are_removed() {
        assert_eq!(line("pay\u{202e}gnp.exe\u{0}\u{7}\u{2066}!", ANY).unwrap(), "paygnp.exe!");
        assert_eq!(block("a\u{1b}[31mb\u{9b}", ANY).unwrap(), "a[31mb");
    }

    #[test]
    fn a_text_nobody_can_see_counts_as_empty() {
        for raw in ["", "  \n", "\u{200b}\u{feff}\u{3164}\u{2800}", "\u{fe0f}\u{200d}\u{e0041}", " \u{301}"] {
            assert_eq!(line(raw, ANY), Err(TextError::Required), "{raw:?}");
            assert_eq!(block(raw, ANY), Err(TextError::Required), "{raw:?}");
        }
        assert_eq!(line(" ", Limits { min: 0, max: 5 }).unwrap(), "");
    }

    #[test]
    fn emoji_families_and_accents_stay_whole() {
        for text in ["👩‍👩‍👧 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "Perche\u{301}", "می‌خواهم"]
        {
            assert_eq!(line(text, ANY).unwrap(), text);
        }
        assert_eq!(line(&format!("a{}", "\u{301}".repeat(500)), ANY).unwrap().chars().count(), 5);
    }

    #[test]
    fn lengths_are_counted_in_characters_after_cleaning() {
        let four = Limits { min: 3, max: 4 };
        assert_eq!(line("è\u{200b}à", four), Err(TextError::TooShort { min: 3 }));
        assert_eq!(line(" èàùò ", four).unwrap(), "èàùò");
        assert_eq!(line("èàùòì", four), Err(TextError::TooLong { max: 4 }));
    }

    #[test]
    fn a_block_keeps_its_lines_and_at_most_two_blank_ones() {
        let raw = "\r\n \r\n  one\r\ntwo\u{2028}three\r\r\n\n \n\n\nfour  \n\n";
        assert_eq!(block(raw, ANY).unwrap(), "  one\ntwo\nthree\n\n\nfour");
    }
}
