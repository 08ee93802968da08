//! The words for a proof.

use crate::features::credits::credit::{Degree, Role};
use crate::platform::clock::Moment;
use crate::platform::id::{Code, CredentialId, Language, PersonId, ReleaseId};

crate::words! {
    /// What a proof is taken away as.
    pub enum Format {
        /// The signed token alone (Open Badges 3.0, section 5.1).
        Jwt = "jwt",
        /// A picture with the token in it (section 5.3).
        Png = "png",
        /// A drawing with the token in it.
        Svg = "svg",
    }
}

impl Format {
    /// Its media type; that of the token is the one of the specification.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jwt => "text/plain; charset=utf-8",
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// What somebody signs by name in a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The name they sign with.
    pub name: String,
    /// What they did, and how much of it.
    pub parts: Vec<(Role, Degree)>,
}

impl Claim {
    /// The parts as they are stored: `proposed lead,tested equal`.
    #[must_use]
    pub fn written(parts: &[(Role, Degree)]) -> String {
        parts.iter().map(|(role, degree)| format!("{role} {degree}")).collect::<Vec<_>>().join(",")
    }

    /// The parts back; what cannot be read is left out.
    #[must_use]
    pub fn read(written: &str) -> Vec<(Role, Degree)> {
        let part = |part: &str| {
            let (role, degree) = part.split_once(' ')?;
            Role::parse(role).zip(Degree::parse(degree))
        };
        written.split(',').filter_map(part).collect()
    }
}

/// A proof that somebody saved.
#[derive(Debug, Clone)]
pub struct Saved {
    /// Inner id.
    pub id: CredentialId,
    /// Public code.
    pub code: Code,
    /// What was signed.
    pub release: ReleaseId,
    /// By whom.
    pub person: PersonId,
    /// The name they signed with; gone once it is revoked.
    pub name: Option<String>,
    /// What they did.
    pub parts: Vec<(Role, Degree)>,
    /// The language of its words.
    pub language: Language,
    /// The list of revocations in which it has a place, from 1.
    pub list: i64,
    /// Its place there, from 0.
    pub place: i64,
    /// When it was saved.
    pub at: Moment,
    /// Since when it does not hold any more.
    pub revoked_at: Option<Moment>,
}

impl Saved {
    /// What it says, while it holds.
    #[must_use]
    pub fn claim(&self) -> Option<Claim> {
        let name = self.name.clone().filter(|_| self.revoked_at.is_none())?;
        Some(Claim { name, parts: self.parts.clone() })
    }
}

/// What anybody needs to check what was signed with a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    /// The name of the key: who signs, `#`, and the key's thumbprint (RFC 7638).
    pub name: String,
    /// Its modulus, most significant byte first.
    pub modulus: Vec<u8>,
    /// Its public exponent, likewise.
    pub exponent: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_as_they_were_written() {
        let parts = vec![(Role::Proposed, Degree::Lead), (Role::Tested, Degree::Equal)];
        assert_eq!(Claim::written(&parts), "proposed lead,tested equal");
        assert_eq!(Claim::read("proposed lead,tested equal"), parts);
        assert_eq!(Claim::read(""), []);
    }
}
