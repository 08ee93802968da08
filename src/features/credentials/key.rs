//! The issuer's keys, and what is signed with them: tokens as compact JSON Web Signatures (RFC 7515) with RS256 (RFC 7518,
//! section 3.3), which Open Badges 3.0 asks for as the least that everybody checks.
//!
//! `rsa` draws the primes of a key, because `ring` makes none; it never signs (RUSTSEC-2023-0071 is about its private-key
//! operations). `ring` signs and checks.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair, PublicKeyComponents};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use rsa::pkcs8::EncodePrivateKey;
use rsa::rand_core::OsRng;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::credential::PublicKey;
use crate::platform::error::{Error, Result};

/// How long a key is, in bits: as long as signatures until 2030 and beyond want it (NIST SP 800-57 part 1, table 2).
const BITS: usize = 3072;

/// A key that was made and belongs to nobody yet.
#[derive(Clone)]
pub struct NewKey {
    /// Its thumbprint (RFC 7638).
    pub thumbprint: String,
    /// Its modulus, most significant byte first.
    pub modulus: Vec<u8>,
    /// Its public exponent, likewise.
    pub exponent: Vec<u8>,
    /// The whole key as PKCS #8: a secret.
    pub private: Vec<u8>,
}

impl std::fmt::Debug for NewKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewKey").field("thumbprint", &self.thumbprint).finish_non_exhaustive()
    }
}

/// Bytes as tokens write them: base64url without padding (RFC 4648, section 5).
#[must_use]
pub fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The bytes back; nothing when it was written in any other way.
#[must_use]
pub fn bytes(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// Makes a key. Takes a second or so: not while the database waits.
///
/// # Errors
/// [`Error::Internal`] when the machine has no randomness.
pub fn made() -> Result<NewKey> {
    let key = rsa::RsaPrivateKey::new(&mut OsRng, BITS).map_err(Error::internal)?;
    let private = key.to_pkcs8_der().map_err(Error::internal)?.as_bytes().to_vec();
    let pair = pair(&private)?;
    let public = PublicKeyComponents::<Vec<u8>>::from(pair.public());
    let thumbprint = thumbprint(&public.n, &public.e);
    Ok(NewKey { thumbprint, modulus: public.n, exponent: public.e, private })
}

fn pair(private: &[u8]) -> Result<KeyPair> {
    KeyPair::from_pkcs8(private).map_err(|error| Error::internal(format!("a key cannot be used: {error}")))
}

/// The thumbprint of a public key (RFC 7638, section 3): its members in the order of their names, without spaces.
fn thumbprint(modulus: &[u8], exponent: &[u8]) -> String {
    let members = format!("{{\"e\":\"{}\",\"kty\":\"RSA\",\"n\":\"{}\"}}", base64url(exponent), base64url(modulus));
    base64url(&Sha256::digest(members))
}

impl PublicKey {
    /// As a JSON Web Key (RFC 7517), under its whole name.
    #[must_use]
    pub fn jwk(&self) -> Value {
        json!({
            "kty": "RSA",
            "use": "sig",
            "alg": "RS256",
            "kid": self.name,
            "n": base64url(&self.modulus),
            "e": base64url(&self.exponent),
        })
    }

    /// Reads a JSON Web Key under a name; nothing where it is none of RSA.
    #[must_use]
    pub fn of_jwk(name: &str, jwk: &Value) -> Option<Self> {
        let number = |member: &str| jwk.get(member)?.as_str().and_then(bytes);
        (jwk.get("kty")? == "RSA").then_some(())?;
        Some(Self { name: name.to_owned(), modulus: number("n")?, exponent: number("e")? })
    }

    /// Whether it signed this.
    #[must_use]
    fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        let key = PublicKeyComponents { n: &self.modulus, e: &self.exponent };
        key.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
    }
}

/// A key ready to sign with.
pub struct Signer {
    pair: KeyPair,
    /// Its public half.
    pub public: PublicKey,
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signer").field("public", &self.public.name).finish_non_exhaustive()
    }
}

impl Signer {
    /// A key as it is kept.
    ///
    /// # Errors
    /// [`Error::Internal`] when it is damaged.
    pub fn read(private: &[u8], public: PublicKey) -> Result<Self> {
        Ok(Self { pair: pair(private)?, public })
    }

    /// Signs a document as a token of this type (`typ`). The header names the key, and shows it where `is_shown`: Open Badges
    /// 3.0, section 8.2.3, allows either, and no other members.
    ///
    /// # Errors
    /// [`Error::Internal`] when the machine has no randomness.
    pub fn sign(&self, kind: &str, is_shown: bool, document: &Value) -> Result<String> {
        let mut header = json!({ "alg": "RS256", "typ": kind, "kid": self.public.name });
        if is_shown {
            header["jwk"] = json!({
                "kty": "RSA", "n": base64url(&self.public.modulus), "e": base64url(&self.public.exponent)
            });
        }
        let text =
            format!("{}.{}", base64url(header.to_string().as_bytes()), base64url(document.to_string().as_bytes()));
        let mut signature = vec![0; self.pair.public().modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature)
            .map_err(|_| Error::internal("nothing could be signed"))?;
        Ok(format!("{text}.{}", base64url(&signature)))
    }
}

/// A token that was opened, and not checked yet.
#[derive(Debug)]
pub struct Token<'a> {
    signed: &'a str,
    signature: Vec<u8>,
    /// The name of the key that it says it was signed with.
    pub key: String,
    /// What it says.
    pub document: Value,
}

/// Opens a token, without believing any of it.
///
/// # Errors
/// Why it is none of ours.
pub fn opened(token: &str) -> Result<Token<'_>, &'static str> {
    let parts: Vec<&str> = token.split('.').collect();
    let [header, document, signature] = parts[..] else { return Err("it is no signed token") };
    let object = |part: &str| bytes(part).and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    let header = object(header).ok_or("its header cannot be read")?;
    // Whoever chooses the algorithm chooses whether it holds.
    if header.get("alg").is_none_or(|word| word != "RS256") {
        return Err("it is not signed with RS256");
    }
    Ok(Token {
        signed: &token[..token.len() - signature.len() - 1],
        signature: bytes(signature).ok_or("its signature cannot be read")?,
        key: header.get("kid").and_then(Value::as_str).ok_or("it does not name its key")?.to_owned(),
        document: object(document).ok_or("what it says cannot be read")?,
    })
}

impl Token<'_> {
    /// Whether one of these keys signed it; the key that the token itself shows is nobody's.
    ///
    /// # Errors
    /// Why not.
    pub fn is_by(&self, keys: &[PublicKey]) -> Result<(), &'static str> {
        let named =
            keys.iter().find(|key| key.name == self.key).ok_or("it is signed with a key that is not among these")?;
        if named.signed(self.signed.as_bytes(), &self.signature) {
            Ok(())
        } else {
            Err("its signature does not hold: it was altered, or somebody else signed it")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 7638, section 3.1.
    #[test]
    fn thumbprints_are_those_of_the_standard() {
        let modulus = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCi\
                       FV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9\
                       c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1j\
                       F44-csFCur-kEgU8awapJzKnqDKgw";
        let (modulus, exponent) = (bytes(modulus).unwrap(), bytes("AQAB").unwrap());
        assert_eq!(thumbprint(&modulus, &exponent), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }

    #[test]
    fn what_is_not_signed_as_it_should_be_is_not_opened() {
        let token = |header: &str| format!("{}.{}.{}", base64url(header.as_bytes()), base64url(b"{}"), base64url(b"x"));
        assert!(opened(&token("{\"alg\":\"RS256\",\"kid\":\"a\"}")).is_ok());
        for wrong in
            ["{\"alg\":\"none\",\"kid\":\"a\"}", "{\"alg\":\"HS256\",\"kid\":\"a\"}", "{\"alg\":\"RS256\"}", "[]"]
        {
            assert!(opened(&token(wrong)).is_err(), "{wrong}");
        }
        assert!(opened("").is_err() && opened("a.b").is_err() && opened("a.b.c.d").is_err());
    }

    #[test]
    fn bytes_are_written_in_one_way_alone() {
        assert_eq!(bytes("AQAB"), Some(vec![1, 0, 1]));
        for other in ["AQAB=", "AQ==", "AR", "A+AB", "AQ AB"] {
            assert_eq!(bytes(other), None, "{other}");
        }
    }
}
