//! Checks a proof without a server: with the issuer's keys and, where it is there, the list of revocations.
//!
//! Nothing is believed that the keys did not sign; the key that a token shows of itself is not asked.

use std::fmt;

use serde_json::Value;

use super::baking;
use super::credential::PublicKey;
use super::key::{Token, opened};
use super::status::{is_set, unpacked};
use crate::features::seals::verify::Signed;
use crate::platform::clock::Moment;

/// Why something is not proved, as the end of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is not what it should be.
    #[error("it proves nothing: {0}")]
    Untrue(&'static str),
    /// It was signed, and called back.
    #[error(
        "it was revoked: whoever signed signs otherwise now, the credits were corrected, or it was saved again or withdrawn"
    )]
    Revoked,
    /// The keys cannot be used.
    #[error("the keys cannot be used: {0}")]
    Keys(&'static str),
    /// The list of revocations cannot be used.
    #[error("the status list cannot be used: {0}")]
    Status(&'static str),
}

/// How to know whether something was revoked.
#[derive(Debug, Clone, Copy)]
pub enum Status<'a> {
    /// By a list, as the community hands it out.
    List(&'a str),
    /// Not at all.
    Unasked,
}

/// What a proof proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// Its address.
    pub id: String,
    /// Who signed.
    pub signer: String,
    /// What they did.
    pub role: String,
    /// What for.
    pub achievement: String,
    /// What the issuer calls itself.
    pub issuer: String,
    /// Who the issuer is.
    pub did: String,
    /// Since when.
    pub since: String,
    /// What shows it: name and address.
    pub evidence: Vec<(String, String)>,
    /// Where its bit stands: the address of a list, and the place in it.
    pub place: Option<(String, usize)>,
    /// Since when the list stands by which it was not revoked; nothing where none was asked.
    pub not_revoked_since: Option<String>,
}

/// Reads keys: a `did.json` or a `jwks.json`.
///
/// # Errors
/// Why it is neither.
pub fn keys(text: &str) -> Result<Vec<PublicKey>, Fault> {
    let document: Value = serde_json::from_str(text).map_err(|_| Fault::Keys("they are not written as JSON"))?;
    let text_of = |value: &Value, member: &str| value.get(member).and_then(Value::as_str).map(str::to_owned);
    let found: Vec<PublicKey> = match (document.get("verificationMethod"), document.get("keys")) {
        (Some(Value::Array(methods)), _) => methods
            .iter()
            .filter_map(|method| PublicKey::of_jwk(&text_of(method, "id")?, method.get("publicKeyJwk")?))
            .collect(),
        (_, Some(Value::Array(keys))) => {
            keys.iter().filter_map(|key| PublicKey::of_jwk(&text_of(key, "kid")?, key)).collect()
        }
        _ => return Err(Fault::Keys("this is neither a did.json nor a jwks.json")),
    };
    if found.is_empty() { Err(Fault::Keys("there is none for RS256 in it")) } else { Ok(found) }
}

/// A member of a document, by its path.
fn at<'a>(document: &'a Value, path: &str) -> Option<&'a str> {
    document.pointer(path)?.as_str()
}

fn has(document: &Value, path: &str, word: &str) -> bool {
    match document.pointer(path) {
        Some(Value::Array(words)) => words.iter().any(|one| one == word),
        Some(one) => one == word,
        None => false,
    }
}

/// Opens a token that one of these keys signed for whoever it says: a key signs for its owner alone.
fn signed<'a>(token: &'a str, keys: &[PublicKey]) -> Result<(Token<'a>, String), &'static str> {
    let token = opened(token)?;
    token.is_by(keys)?;
    let issuer = at(&token.document, "/issuer/id").or_else(|| at(&token.document, "/issuer"));
    let issuer = issuer.ok_or("it does not say who issues it")?.to_owned();
    if token.key.split_once('#').is_none_or(|(owner, _)| owner != issuer) {
        return Err("its key is not the issuer's");
    }
    Ok((token, issuer))
}

/// Checks a file with a proof: a token, or a picture with one in it.
///
/// # Errors
/// Why it proves nothing.
pub fn credential(file: &[u8], keys: &[PublicKey], status: Status<'_>, now: Moment) -> Result<Proven, Fault> {
    let token = baking::token(file).map_err(Fault::Untrue)?;
    let (token, did) = signed(&token, keys).map_err(Fault::Untrue)?;
    let mut proven = read(&token.document, did, now).map_err(Fault::Untrue)?;
    if let Status::List(list) = status {
        proven.not_revoked_since = Some(not_revoked(&proven, list, keys)?);
    }
    Ok(proven)
}

/// What a document says, when its token says the same (Open Badges 3.0, section 8.2.5.1).
fn read(document: &Value, did: String, now: Moment) -> Result<Proven, &'static str> {
    for word in ["VerifiableCredential", "OpenBadgeCredential"] {
        if !has(document, "/type", word) {
            return Err("it is no badge");
        }
    }
    let text = |path: &str| at(document, path).map(str::to_owned).ok_or("something is missing in it");
    let (id, since) = (text("/id")?, text("/validFrom")?);
    let says_the_same = at(document, "/iss") == Some(did.as_str())
        && at(document, "/jti") == Some(id.as_str())
        && at(document, "/sub") == at(document, "/credentialSubject/id");
    let begins = document.get("nbf").and_then(Value::as_i64).map(|seconds| Moment(seconds * Moment::SECOND));
    match begins {
        Some(begins) if says_the_same && begins.rfc3339() == since => {
            if begins > now {
                return Err("it is of a time that has not come yet");
            }
        }
        _ => return Err("the token says something else than the credential in it"),
    }
    let evidence = document.get("evidence").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let evidence = evidence
        .iter()
        .filter_map(|shown| Some((at(shown, "/name")?.to_owned(), at(shown, "/id")?.to_owned())))
        .collect();
    let place = at(document, "/credentialStatus/statusListIndex").and_then(|place| place.parse().ok());
    Ok(Proven {
        signer: text("/credentialSubject/identifier/0/identityHash")?,
        role: text("/credentialSubject/role")?,
        achievement: text("/credentialSubject/achievement/name")?,
        issuer: text("/issuer/name")?,
        evidence,
        place: at(document, "/credentialStatus/statusListCredential").map(str::to_owned).zip(place),
        not_revoked_since: None,
        id,
        did,
        since,
    })
}

/// Whether a list of the same issuer leaves the proof's bit alone; tells since when it stands.
fn not_revoked(proven: &Proven, list: &str, keys: &[PublicKey]) -> Result<String, Fault> {
    let (token, did) = signed(list.trim(), keys).map_err(Fault::Status)?;
    let Some((address, place)) = &proven.place else {
        return Err(Fault::Status("the proof has no place in any"));
    };
    let document = &token.document;
    let is_ours = did == proven.did
        && at(document, "/id") == Some(address.as_str())
        && has(document, "/type", "BitstringStatusListCredential")
        && at(document, "/credentialSubject/statusPurpose") == Some("revocation");
    if !is_ours {
        return Err(Fault::Status("it is another list than the one in which the proof has its place"));
    }
    let bits = at(document, "/credentialSubject/encodedList").and_then(unpacked);
    match bits.as_deref().and_then(|bits| is_set(bits, *place)) {
        None => Err(Fault::Status("it cannot be unpacked, or ends too early")),
        Some(true) => Err(Fault::Revoked),
        Some(false) => Ok(at(document, "/validFrom").unwrap_or_default().to_owned()),
    }
}

/// Whether the community signed the newest version in a file of credits that holds; tells who that is.
///
/// # Errors
/// Why not.
pub fn credits(signature: &str, keys: &[PublicKey], signed_credits: &Signed) -> Result<String, Fault> {
    let (token, did) = signed(signature.trim(), keys).map_err(Fault::Untrue)?;
    let says = |path: &str, word: &str| at(&token.document, path) == Some(word);
    if says("/digest", &signed_credits.digest) && says("/release", &signed_credits.head.release) {
        Ok(did)
    } else {
        Err(Fault::Untrue("the signature is of another version of the credits"))
    }
}

impl fmt::Display for Proven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "The proof holds.\n")?;
        writeln!(f, "  {} signed \"{}\"", self.signer, self.achievement)?;
        writeln!(f, "  {}", self.role)?;
        writeln!(f, "\nIssued by {} ({}) on {}.", self.issuer, self.did, self.since.get(..10).unwrap_or(&self.since))?;
        writeln!(f, "Its page is {}", self.id)?;
        for (name, address) in &self.evidence {
            writeln!(f, "Evidence: {name}, {address}")?;
        }
        match (&self.not_revoked_since, &self.place) {
            (Some(since), _) => write!(f, "\nIt is not revoked, by the list as it stands since {since}."),
            (None, Some((list, _))) => {
                write!(
                    f,
                    "\nWhether it was revoked since then was not asked: fetch {list} and name the file with --status."
                )
            }
            (None, None) => write!(f, "\nIt has no place in a list of revocations."),
        }
    }
}
