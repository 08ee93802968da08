//! The documents of proofs as JSON: the credential, the list of revocations, who issues them, and with which keys.
//!
//! Members are those of Open Badges 3.0 (1EdTech, sections 8.2 and B), the Verifiable Credentials Data Model 2.0, Bitstring
//! Status List 1.0 and DID Core 1.0 (all W3C).

use serde_json::{Value, json};

use super::credential::PublicKey;
use crate::platform::clock::Moment;

/// The words of credentials (VCDM 2.0, section 4.3).
const CREDENTIALS: &str = "https://www.w3.org/ns/credentials/v2";
/// The words of badges: the newest that was published.
const BADGES: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
/// The schema of a badge.
const SCHEMA: &str = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
/// The type of a badge's token: Open Badges 3.0, section 8.2.3, allows no other, although VC-JOSE-COSE would like its own.
pub const BADGE_TOKEN: &str = "JWT";
/// The type of a list's token (VC-JOSE-COSE, section 3.1.1).
pub const LIST_TOKEN: &str = "vc+jwt";

/// The type of the signature of sealed credits (RFC 7515, section 4.1.9).
pub const CREDITS_TOKEN: &str = "JOSE";

/// Who issues: the community, under its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    /// The address people type, without a slash at the end.
    pub base_url: String,
    /// What the community is called.
    pub name: String,
}

impl Issuer {
    /// Who issues from this address, as `did:web` writes it: a port stands behind `%3A`, a path behind colons.
    #[must_use]
    pub fn did(&self) -> String {
        did(&self.base_url)
    }

    fn profile(&self) -> Value {
        json!({ "id": self.did(), "type": ["Profile"], "name": self.name, "url": self.base_url })
    }
}

/// The identity of whoever owns an address (the method `did:web`, W3C CCG, section 3.1).
#[must_use]
pub fn did(base_url: &str) -> String {
    let place = base_url.split_once("://").map_or(base_url, |(_, place)| place);
    format!("did:web:{}", place.replace(':', "%3A").replace('/', ":"))
}

/// What shows a part of it: an idea, or the credits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Its address.
    pub address: String,
    /// What it is called.
    pub name: String,
    /// What it shows.
    pub says: String,
}

/// A proof, with all its words.
#[derive(Debug, Clone)]
pub struct Badge {
    /// Who issues it.
    pub issuer: Issuer,
    /// Its code.
    pub code: String,
    /// The name that was signed with.
    pub signer: String,
    /// What they did, in words.
    pub role: String,
    /// What it is called itself.
    pub title: String,
    /// The code of the release.
    pub release: String,
    /// What the release is called.
    pub achievement: String,
    /// Why it was made.
    pub description: String,
    /// What it takes to sign it.
    pub criteria: String,
    /// Its picture, where it has one.
    pub picture: Option<String>,
    /// The language of all these words, as in BCP 47.
    pub language: &'static str,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// The list of revocations in which it has a place.
    pub list: i64,
    /// Its place there.
    pub place: i64,
    /// When it was saved.
    pub at: Moment,
}

impl Badge {
    /// The address of its page, which is its name.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}/credentials/{}", self.issuer.base_url, self.code)
    }

    /// The credential, with the claims of its token beside it (Open Badges 3.0, section 8.2.4.1).
    #[must_use]
    pub fn document(&self) -> Value {
        let (address, base_url, did) = (self.address(), &self.issuer.base_url, self.issuer.did());
        let release = format!("{base_url}/releases/{}", self.release);
        let list = list_address(base_url, self.list);
        // Nothing leads from one of somebody's proofs to another.
        let subject = format!("{address}#signer");
        let evidence: Vec<Value> = self
            .evidence
            .iter()
            .map(|shown| json!({ "id": shown.address, "type": ["Evidence"], "name": shown.name, "narrative": shown.says }))
            .collect();
        let mut achievement = json!({
            "id": release,
            "type": ["Achievement"],
            "name": self.achievement,
            "description": self.description,
            "criteria": { "id": release, "narrative": self.criteria },
            "achievementType": "Achievement",
            "inLanguage": self.language,
        });
        if let Some(picture) = &self.picture {
            achievement["image"] = json!({ "id": picture, "type": "Image" });
        }
        json!({
            "@context": [CREDENTIALS, BADGES],
            "id": address,
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": self.title,
            "issuer": self.issuer.profile(),
            "validFrom": self.at.rfc3339(),
            "credentialSubject": {
                "id": subject,
                "type": ["AchievementSubject"],
                "identifier": [{
                    "type": "IdentityObject", "identityType": "name", "hashed": false, "identityHash": self.signer,
                }],
                "role": self.role,
                "achievement": achievement,
            },
            "evidence": evidence,
            "credentialStatus": {
                "id": format!("{list}#{}", self.place),
                "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation",
                "statusListIndex": self.place.to_string(),
                "statusListCredential": list,
            },
            "credentialSchema": [{ "id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019" }],
            "iss": did,
            "jti": address,
            "nbf": self.at.seconds(),
            "sub": subject,
        })
    }
}

/// The address of a list of revocations.
#[must_use]
pub fn list_address(base_url: &str, list: i64) -> String {
    format!("{base_url}/credentials/status/{list}")
}

/// A list of revocations as a credential (Bitstring Status List 1.0, section 3.2), as it stands since then.
#[must_use]
pub fn list(issuer: &Issuer, list: i64, packed: &str, since: Moment) -> Value {
    let address = list_address(&issuer.base_url, list);
    json!({
        "@context": [CREDENTIALS],
        "id": address,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer.did(),
        "validFrom": since.rfc3339(),
        "credentialSubject": {
            "id": format!("{address}#list"),
            "type": "BitstringStatusList",
            "statusPurpose": "revocation",
            "encodedList": packed,
        },
    })
}

/// What the signature of a release's sealed credits says: which version of which release, by the digest that was sealed.
#[must_use]
pub fn sealed(issuer: &Issuer, release: &str, version: i64, digest: &str) -> Value {
    json!({ "issuer": issuer.did(), "release": release, "version": version, "digest": digest })
}

/// Who the community is, with its keys: those that it signs with, and those that it signed with.
#[must_use]
pub fn identity(issuer: &Issuer, keys: &[PublicKey]) -> Value {
    let did = issuer.did();
    let methods: Vec<Value> = keys
        .iter()
        .map(|key| json!({ "id": key.name, "type": "JsonWebKey", "controller": did, "publicKeyJwk": key.jwk() }))
        .collect();
    let names: Vec<&str> = keys.iter().map(|key| key.name.as_str()).collect();
    json!({
        "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"],
        "id": did,
        "verificationMethod": methods,
        "assertionMethod": names,
    })
}

/// The keys alone, as a JSON Web Key Set (RFC 7517, section 5).
#[must_use]
pub fn keys(keys: &[PublicKey]) -> Value {
    json!({ "keys": keys.iter().map(PublicKey::jwk).collect::<Vec<_>>() })
}

/// Who issues, as a profile of Open Badges.
#[must_use]
pub fn profile(issuer: &Issuer) -> Value {
    let mut profile = issuer.profile();
    profile["@context"] = json!([CREDENTIALS, BADGES]);
    profile
}

#[cfg(test)]
mod tests {
    use super::did;

    #[test]
    fn addresses_become_identities_as_the_method_says() {
        assert_eq!(did("https://ideas.example"), "did:web:ideas.example");
        assert_eq!(did("http://localhost:8080"), "did:web:localhost%3A8080");
        assert_eq!(did("https://example.org/ideas"), "did:web:example.org:ideas");
    }
}
