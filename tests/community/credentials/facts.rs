//! What Open Badges 3.0 asks of a credential, as a table of facts.
//!
//! Their source is the JSON schema that 1EdTech publishes (`ob_v3p0_achievementcredential_schema.json` below
//! `purl.imsglobal.org/spec/ob/v3p0/schema/json/`) with appendix B of the specification, of which it is made; those of the
//! token are in its section 8.2.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::credits::Made;
use crate::support::every_database;

/// What a member has to be.
#[derive(Debug)]
enum Fact {
    /// This text.
    Is(&'static str),
    /// A list of texts with this one in it.
    Holds(&'static str),
    /// Some text.
    Text,
    /// An address: a scheme, a colon, more.
    Uri,
    /// A date with its time and zone.
    Moment,
    /// A text of digits alone.
    Digits,
    /// Yes or no.
    Flag,
}

use Fact::{Digits, Flag, Holds, Is, Moment, Text, Uri};

const FACTS: &[(&str, Fact)] = &[
    // AchievementCredential: required are @context, id, type, credentialSubject, issuer, validFrom.
    ("/@context/0", Is("https://www.w3.org/ns/credentials/v2")),
    ("/@context/1", Is("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")),
    ("/id", Uri),
    ("/type", Holds("VerifiableCredential")),
    ("/type", Holds("OpenBadgeCredential")),
    ("/name", Text),
    ("/validFrom", Moment),
    // Profile: required are id and type.
    ("/issuer/id", Uri),
    ("/issuer/type", Holds("Profile")),
    ("/issuer/name", Text),
    ("/issuer/url", Uri),
    // AchievementSubject: required are type and achievement, and an id or an identifier.
    ("/credentialSubject/id", Uri),
    ("/credentialSubject/type", Holds("AchievementSubject")),
    ("/credentialSubject/role", Text),
    // IdentityObject: required are type, hashed, identityHash, identityType.
    ("/credentialSubject/identifier/0/type", Is("IdentityObject")),
    ("/credentialSubject/identifier/0/hashed", Flag),
    ("/credentialSubject/identifier/0/identityHash", Text),
    ("/credentialSubject/identifier/0/identityType", Is("name")),
    // Achievement: required are id, type, criteria, description, name.
    ("/credentialSubject/achievement/id", Uri),
    ("/credentialSubject/achievement/type", Holds("Achievement")),
    ("/credentialSubject/achievement/name", Text),
    ("/credentialSubject/achievement/description", Text),
    ("/credentialSubject/achievement/criteria/id", Uri),
    ("/credentialSubject/achievement/criteria/narrative", Text),
    ("/credentialSubject/achievement/achievementType", Is("Achievement")),
    ("/credentialSubject/achievement/inLanguage", Is("en")),
    // Evidence: required is type.
    ("/evidence/0/id", Uri),
    ("/evidence/0/type", Holds("Evidence")),
    ("/evidence/0/name", Text),
    ("/evidence/0/narrative", Text),
    ("/evidence/1/id", Uri),
    // CredentialStatus: required are id and type; the rest is of Bitstring Status List 1.0, section 3.1.
    ("/credentialStatus/id", Uri),
    ("/credentialStatus/type", Is("BitstringStatusListEntry")),
    ("/credentialStatus/statusPurpose", Is("revocation")),
    ("/credentialStatus/statusListIndex", Digits),
    ("/credentialStatus/statusListCredential", Uri),
    // CredentialSchema: required are id and type.
    ("/credentialSchema/0/id", Uri),
    ("/credentialSchema/0/type", Is("1EdTechJsonSchemaValidator2019")),
];

/// Members of which each is the same as another.
const SAME: &[(&str, &str)] = &[("/iss", "/issuer/id"), ("/jti", "/id"), ("/sub", "/credentialSubject/id")];

/// Members that may not have others beside these.
const CLOSED: &[(&str, &[&str])] =
    &[("/credentialSubject/identifier/0", &["type", "hashed", "identityHash", "identityType"])];

fn part(token: &[u8], number: usize) -> Value {
    let part = token.split(|byte| *byte == b'.').nth(number).expect("a part");
    let bytes = URL_SAFE_NO_PAD.decode(part).expect("base64url without padding");
    serde_json::from_slice(&bytes).expect("JSON")
}

/// The header of a token.
pub fn header(token: &[u8]) -> Value {
    part(token, 0)
}

/// What a token says.
pub fn document(token: &str) -> Value {
    part(token.as_bytes(), 1)
}

fn is_moment(text: &str) -> bool {
    // dateTime of the schema, for the years that come.
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    shape == "0000-00-00T00:00:00Z"
}

fn holds(document: &Value, path: &str, fact: &Fact) -> bool {
    let Some(found) = document.pointer(path) else { return false };
    let text = found.as_str().unwrap_or_default();
    match fact {
        Is(word) => text == *word,
        Holds(word) => found.as_array().is_some_and(|words| words.iter().any(|one| one == word)),
        Text => !text.is_empty(),
        Uri => text.split_once(':').is_some_and(|(scheme, rest)| {
            scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) && !rest.is_empty() && !text.contains(' ')
        }),
        Moment => is_moment(text),
        Digits => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
        Flag => found.is_boolean(),
    }
}

#[test]
fn a_proof_is_what_the_schema_of_open_badges_asks_for() {
    for community in every_database() {
        let Made { ana, release, .. } = community.made();
        ana.signs_as(&release, "own", "").expect(303);
        let code = ana.has_proof(&release);
        let token = community.proof(&code, "jwt").expect(200).body;
        let (header, said) = (header(token.as_bytes()), document(&token));
        for (path, fact) in FACTS {
            assert!(holds(&said, path, fact), "{path} should be {fact:?}: {said:#}");
        }
        for (one, other) in SAME {
            assert!(said.pointer(one).is_some() && said.pointer(one) == said.pointer(other), "{one} {other}");
        }
        for (path, members) in CLOSED {
            let found = said.pointer(path).and_then(Value::as_object).expect("an object");
            assert!(found.keys().all(|member| members.contains(&member.as_str())), "{path}: {found:?}");
        }
        // Section 8.2.4.1: nbf is validFrom; what does not end has no exp, and the credential is not wrapped.
        assert_eq!(said["nbf"].as_i64().map(|at| at * 1_000_000), Some(community.clock.now().0));
        assert!(said.get("exp").is_none() && said.get("vc").is_none() && said.get("proof").is_none());
        // Section 8.2.3: these headers alone, and a key without its private half.
        let mut members: Vec<&str> = header.as_object().expect("an object").keys().map(String::as_str).collect();
        members.sort_unstable();
        assert_eq!(members, ["alg", "jwk", "kid", "typ"]);
        assert_eq!((header["alg"].as_str(), header["typ"].as_str()), (Some("RS256"), Some("JWT")));
        let mut members: Vec<&str> = header["jwk"].as_object().expect("a key").keys().map(String::as_str).collect();
        members.sort_unstable();
        assert_eq!(members, ["e", "kty", "n"]);
        // did:web: the document of this host, and in it the key that the token names.
        let did: Value = serde_json::from_str(&community.told_to_all("/.well-known/did.json")).expect("JSON");
        let host = community.settings.base_url.split_once("://").expect("an address").1;
        assert_eq!(did["id"], format!("did:web:{}", host.replace(':', "%3A")));
        assert_eq!((&did["id"], &did["assertionMethod"][0]), (&said["iss"], &header["kid"]));
        assert_eq!(did["verificationMethod"][0]["publicKeyJwk"]["n"], header["jwk"]["n"]);
        for path in ["/.well-known/did.json", "/.well-known/jwks.json"] {
            let told = community.told_to_all(path);
            assert!(!told.contains("\"d\":") && !told.contains("\"p\":"), "{told}");
        }
        let issuer: Value = serde_json::from_str(&community.told_to_all("/issuer")).expect("JSON");
        assert_eq!((&issuer["id"], &issuer["type"][0]), (&did["id"], &Value::from("Profile")));
        assert!(!said.to_string().contains("example.org"), "no address of hers: {said}");
        // Places are drawn by lot: the first is not the first.
        let place: i64 =
            said["credentialStatus"]["statusListIndex"].as_str().and_then(|text| text.parse().ok()).unwrap();
        assert!((0..131_072).contains(&place));
    }
}
