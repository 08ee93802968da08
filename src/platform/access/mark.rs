//! Marks on what we hand out and want to know again as ours: when a form was shown, which browser was here before.
//! They keep no secret; they only cannot be made by others.

use sha2::{Digest, Sha256};

/// Makes and knows the marks of a community.
#[derive(Clone)]
pub struct Marker([u8; 32]);

impl std::fmt::Debug for Marker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Marker(…)")
    }
}

impl Marker {
    /// From the community's key.
    #[must_use]
    pub fn new(key: &[u8]) -> Self {
        Self(Sha256::digest(key).into())
    }

    /// The mark on a text: the first half of HMAC-SHA-256 (RFC 2104) in hexadecimal.
    #[must_use]
    pub fn mark(&self, text: &str) -> String {
        let padded = |byte: u8| {
            let mut block = [byte; 64];
            block.iter_mut().zip(self.0).for_each(|(pad, key)| *pad ^= key);
            block
        };
        let inner = Sha256::new().chain_update(padded(0x36)).chain_update(text.as_bytes()).finalize();
        let outer = Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize();
        outer.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether a mark is ours for this text. The time that it takes does not tell how much of it was right.
    #[must_use]
    pub fn knows(&self, text: &str, mark: &str) -> bool {
        let ours = self.mark(text);
        ours.len() == mark.len() && ours.bytes().zip(mark.bytes()).fold(0, |wrong, (a, b)| wrong | (a ^ b)) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_known_on_its_own_text_alone() {
        let marker = Marker::new(&[7; 32]);
        let mark = marker.mark("1795435200");
        assert_eq!(mark.len(), 32);
        assert!(marker.knows("1795435200", &mark));
        assert!(!marker.knows("1795435201", &mark));
        assert!(!marker.knows("1795435200", ""));
        assert!(!Marker::new(&[8; 32]).knows("1795435200", &mark));
    }

    #[test]
    fn marks_are_hmac_sha_256() {
        let marker = Marker([0x0b; 32]);
        assert_eq!(marker.mark("Hi There"), "198a607eb44bfbc69903a0f1cf2bbdc5");
    }
}
