//! `Idempotency-Key`: a request that was sent twice is done once. The answer is kept for a day, in the transaction of the
//! change itself, so that there is never one without the other. Refusals are not kept: they changed nothing.

use actix_web::HttpRequest;
use actix_web::http::header::HeaderName;
use sha2::{Digest, Sha256};

use super::answer::Answer;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx, answers};
use crate::platform::error::{Error, Result};

/// The header with a request's key.
pub const HEADER: HeaderName = HeaderName::from_static("idempotency-key");
/// How long answers are kept.
const LIFE: i64 = Moment::DAY;
/// Longest key, in characters.
const KEY_MAX: usize = 255;

/// A request that is to be done once.
#[derive(Debug, Clone)]
pub struct Once {
    key: String,
    fingerprint: [u8; 32],
}

/// The key of a request, if it came with one.
///
/// # Errors
/// [`Error::Unreadable`] for anything but one key of 1 to 255 visible ASCII characters.
pub(super) fn key_of(request: &HttpRequest) -> Result<Option<String>> {
    let mut keys = request.headers().get_all(HEADER);
    match (keys.next(), keys.next()) {
        (None, _) => Ok(None),
        (Some(key), None) if is_key(key.as_bytes()) => {
            Ok(Some(key.as_bytes().iter().copied().map(char::from).collect()))
        }
        _ => Err(Error::Unreadable("error-idempotency-key")),
    }
}

fn is_key(key: &[u8]) -> bool {
    (1..=KEY_MAX).contains(&key.len()) && key.iter().all(u8::is_ascii_graphic)
}

impl Once {
    /// A request with this key, method, path and body.
    pub(super) fn new(key: String, method: &str, path: &str, body: &[u8]) -> Self {
        let mut hash = Sha256::new();
        for part in [method.as_bytes(), b" ", path.as_bytes(), b"\n", body] {
            hash.update(part);
        }
        Self { key, fingerprint: hash.finalize().into() }
    }
}

/// Does the change and keeps its answer, or gives the answer that was kept.
///
/// The row is taken before anything else: on PostgreSQL a second request of the same key waits there for the end of the
/// first, and reads its answer when it was committed.
pub(super) fn act(
    tx: &mut WriteTx<'_>,
    once: &Once,
    f: &mut impl FnMut(&mut WriteTx<'_>) -> Result<Recorded<Answer>>,
) -> Result<Recorded<Answer>> {
    let person = tx.actor().person_id().ok_or(Error::SignInFirst)?;
    let kept_since = tx.now().plus(-LIFE);
    answers::forget(tx, person, &once.key, kept_since)?;
    if answers::take(tx, person, &once.key, &once.fingerprint)? {
        let done = f(tx)?;
        answers::keep(tx, person, &once.key, done.value().status(), done.value().body())?;
        return Ok(done);
    }
    let kept = answers::kept(tx, person, &once.key)?;
    // Only an answer that ran out in this very moment can be gone again.
    let kept = kept.ok_or_else(|| Error::Unavailable("a kept answer ran out meanwhile".into()))?;
    if kept.fingerprint == once.fingerprint {
        Ok(Recorded::nothing(Answer::again(kept.status, kept.body)?))
    } else {
        Err(Error::Unreadable("error-idempotency-key-reused"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_short_and_visible() {
        assert!(is_key(b"7f3c-2") && is_key(&[b'x'; 255]));
        for wrong in [&b""[..], b"a b", b"a\tb", "ä".as_bytes(), &[b'x'; 256]] {
            assert!(!is_key(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn a_fingerprint_tells_method_path_and_body_apart() {
        let of = |method, path, body: &str| Once::new("k".into(), method, path, body.as_bytes()).fingerprint;
        assert_eq!(of("POST", "/a", "{}"), of("POST", "/a", "{}"));
        assert_ne!(of("POST", "/a", "{}"), of("POST", "/b", "{}"));
        assert_ne!(of("POST", "/a", "{}"), of("PATCH", "/a", "{}"));
        assert_ne!(of("POST", "/a", "{}"), of("POST", "/a", "{ }"));
    }
}
