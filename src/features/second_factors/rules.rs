//! Pure decisions about second factors.

use super::factor::Typed;
use crate::platform::clock::Moment;
use crate::platform::id::Code;

/// How many recovery codes a person gets at once.
pub const RECOVERY_CODES: usize = 10;
/// How long the second step may take after the first, in microseconds.
pub const SECOND_STEP: i64 = 10 * Moment::MINUTE;

/// What somebody typed, spaces and dashes aside.
#[must_use]
pub fn typed(text: &str) -> Typed {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.')).collect();
    if plain.len() == 6 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return Typed::Totp(plain);
    }
    // Crockford's base 32 has no o, i and l: who reads them means 0 and 1.
    let read: String = plain
        .to_ascii_lowercase()
        .chars()
        .map(|c| match c {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect();
    Code::parse(&read).map_or(Typed::Nonsense, |code| Typed::Recovery(code.to_string()))
}

/// A recovery code as people read it: two groups of five.
#[must_use]
pub fn spelled(code: &Code) -> String {
    let (one, other) = code.as_str().split_at(code.as_str().len() / 2);
    format!("{one}-{other}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_people_type_them() {
        assert_eq!(typed(" 123 456 "), Typed::Totp("123456".into()));
        assert_eq!(typed("ABCDE-fgh1k"), Typed::Recovery("abcdefgh1k".into()));
        assert_eq!(typed("oilde fghjk"), Typed::Recovery("011defghjk".into()));
        for nonsense in ["", "12345", "1234567", "abc", "ü2345", "１２３４５６"] {
            assert_eq!(typed(nonsense), Typed::Nonsense, "{nonsense}");
        }
    }
}
