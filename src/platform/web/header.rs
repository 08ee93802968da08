//! What the `Authorization` header of a request says.

use crate::platform::access::TokenDigest;

/// The token of an `Authorization` header (RFC 6750, section 2.1). Whatever else the header says is a token that nobody
/// has, so that it is refused and not taken for a guest's.
pub(super) fn token(header: &str) -> TokenDigest {
    let (scheme, secret) = header.trim().split_once(' ').unwrap_or_default();
    TokenDigest::of(if scheme.eq_ignore_ascii_case("bearer") { secret.trim() } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_in_any_spelling_of_its_scheme_and_nothing_else_is_one() {
        assert_eq!(token("Bearer abc"), TokenDigest::of("abc"));
        assert_eq!(token("bearer  abc "), TokenDigest::of("abc"));
        assert_eq!(token("Basic abc"), TokenDigest::of(""));
        assert_eq!(token("abc"), TokenDigest::of(""));
    }
}
