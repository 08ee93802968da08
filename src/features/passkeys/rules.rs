//! Pure decisions about passkeys.

use crate::platform::clock::Moment;

/// The most passkeys of one person.
pub const MOST: usize = 20;
/// The longest name of a passkey, in characters.
pub const NAME_MAX: usize = 60;
/// How long a ceremony may take, in microseconds: the browser's five minutes and one for the way.
pub const CEREMONY: i64 = 6 * Moment::MINUTE;

/// The sixteen bytes by which an authenticator knows a person: their public code, and zeros. They tell nobody's name.
#[must_use]
pub fn handle(code: &str) -> [u8; 16] {
    let mut handle = [0; 16];
    for (place, byte) in handle.iter_mut().zip(code.bytes()) {
        *place = byte;
    }
    handle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_is_the_code_of_its_person_alone() {
        assert_eq!(&handle("0123456789"), b"0123456789\0\0\0\0\0\0");
        assert_ne!(handle("0123456789"), handle("0123456788"));
    }
}
