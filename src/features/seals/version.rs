//! What a sealed version of a release's credits is made of: a head that says what it is, and a line for each credit in a
//! Merkle tree. The event that seals it carries the digest of both.

use serde::{Deserialize, Serialize};

use super::merkle::{self, Hash};
use super::seal::{body_digest, tag};
use crate::platform::error::{Error, Result};

/// The kind of event that seals a version.
pub const KIND: &str = "credits-sealed";

/// The text whose SHA-256 is the digest of a version: its head, and the root over its lines in hexadecimal, each ended by a
/// line feed.
#[must_use]
pub fn text(head: &str, root: &Hash) -> String {
    format!("{head}\n{root}\n")
}

/// The root over lines, each with the digest of what may be erased.
#[must_use]
pub fn root<'a>(lines: impl IntoIterator<Item = (&'a str, Hash)>) -> Hash {
    let leaves: Vec<Hash> = lines.into_iter().map(|(body, blind)| merkle::leaf(&body_digest(&blind, body).0)).collect();
    merkle::root(&leaves)
}

/// The digest of a name: `SHA-256(salt || name)`. Without the salt it tells nothing.
#[must_use]
pub fn blind(salt: &Hash, name: &str) -> Hash {
    Hash::of(&[&salt.0, name.as_bytes()])
}

/// The mark under which the leaves of a release's versions stand. It is no secret: so that none can be kept closed, or be
/// slipped in for another release.
#[must_use]
pub fn mark(release: &str, seq: i64) -> Hash {
    tag(&Hash::of(&[b"credits", release.as_bytes()]), seq)
}

/// What a leaf says of a sealed version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SealedVersion {
    /// [`KIND`].
    kind: String,
    /// The release, by its code.
    pub release: String,
    /// The number of the version, from 1.
    pub version: i64,
    /// The digest of the version.
    pub digest: String,
}

/// The version that a leaf with this body seals; `None` when it tells of something else.
#[must_use]
pub fn sealed(body: &str) -> Option<SealedVersion> {
    serde_json::from_str(body).ok().filter(|sealed: &SealedVersion| sealed.kind == KIND)
}

/// What a version says of itself, as its head is written: JSON with its fields in the order of their names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Why there is this version, as a word.
    pub cause: String,
    /// How many lines it has.
    pub lines: i64,
    /// When it was made, in microseconds since 1970.
    pub made_at: i64,
    /// How many people have a line.
    pub people: i64,
    /// The name of the product, as it was then.
    pub product: String,
    /// The release, by its code.
    pub release: String,
    /// How many signatures changed since the version before.
    pub signed: i64,
    /// How many people voted for what it was made from.
    pub supporters: i64,
    /// The title of the release, as it was then.
    pub title: String,
    /// The number of the version, from 1.
    pub version: i64,
}

impl Head {
    /// As it is sealed.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn written(&self) -> Result<String> {
        serde_json::to_string(self).map_err(Error::internal)
    }
}

impl Said {
    /// As it is sealed.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn written(&self) -> Result<String> {
        serde_json::to_string(self).map_err(Error::internal)
    }

    /// What was sealed, read again.
    ///
    /// # Errors
    /// When it is no such line.
    pub fn read(body: &str) -> Result<Self> {
        serde_json::from_str(body).map_err(Error::internal)
    }
}

/// What stands in the open of a line, with its fields in the order of their names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// How it is signed: `name`, or what the holder is to the company, or that nobody has answered.
    #[serde(rename = "as")]
    pub signed_as: String,
    /// How much of it they did.
    pub degree: String,
    /// What they did.
    pub role: String,
}

/// How a line says that it bears a name.
pub const BY_NAME: &str = "name";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_whose_name_is_gone_still_gives_the_root() {
        let salt = Hash::of(&[b"salt"]);
        let digest = blind(&salt, "Ana");
        let before = root([("{}", digest), ("{\"role\":\"tested\"}", Hash::default())]);
        assert_eq!(before, root([("{}", digest), ("{\"role\":\"tested\"}", Hash::default())]));
        assert_ne!(before, root([("{}", blind(&salt, "Ben")), ("{\"role\":\"tested\"}", Hash::default())]));
        assert_ne!(before, root([("{\"role\":\"tested\"}", Hash::default()), ("{}", digest)]), "the order counts");
    }

    #[test]
    fn only_what_seals_a_version_is_one() {
        let body = r#"{"digest":"d","form":2,"kind":"credits-sealed","release":"r","version":3}"#;
        let found = sealed(body).unwrap();
        assert_eq!((found.release.as_str(), found.version), ("r", 3));
        assert_eq!(sealed(&body.replace("credits-sealed", "credits-adjusted")), None);
    }
}
