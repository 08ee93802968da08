//! Keys that only tests hold, and the two alphabets in which answers are written.

use openidconnect::core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use sha2::{Digest, Sha256};

/// A private key that is in the repository for everybody to see.
pub struct TestKey(CoreRsaPrivateSigningKey);

impl TestKey {
    /// The key of a device that holds passkeys.
    pub fn of_device() -> Self {
        Self::read(include_str!("keys/device.pem"), "device")
    }

    /// The key of an OpenID provider.
    pub fn of_provider() -> Self {
        Self::read(include_str!("keys/provider.pem"), "provider")
    }

    fn read(pem: &str, name: &str) -> Self {
        Self(CoreRsaPrivateSigningKey::from_pem(pem, Some(JsonWebKeyId::new(name.into()))).expect("a key"))
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256.
    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.sign(&CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, message).expect("a signature")
    }

    /// The public half as a JSON Web Key.
    pub fn public(&self) -> serde_json::Value {
        serde_json::to_value(self.0.as_verification_key()).expect("a key")
    }

    /// Modulus and exponent.
    pub fn numbers(&self) -> (Vec<u8>, Vec<u8>) {
        let key = self.public();
        let number = |name: &str| from_base64(key[name].as_str().expect("a number"));
        (number("n"), number("e"))
    }
}

pub fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Base 64 for addresses, without padding (RFC 4648, section 5).
pub fn base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let mut word = 0_u32;
        for place in 0..3 {
            word = word << 8 | u32::from(chunk.get(place).copied().unwrap_or_default());
        }
        for place in 0..=chunk.len() {
            text.push(char::from(ALPHABET[(word >> (18 - 6 * place) & 63) as usize]));
        }
    }
    text
}

pub fn from_base64(text: &str) -> Vec<u8> {
    let (mut word, mut bits, mut bytes) = (0_u32, 0, Vec::new());
    for letter in text.trim_end_matches('=').bytes() {
        let value = ALPHABET.iter().position(|known| *known == letter).expect("base 64");
        word = word << 6 | u32::try_from(value).expect("six bits");
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((word >> bits & 255) as u8);
        }
    }
    bytes
}
