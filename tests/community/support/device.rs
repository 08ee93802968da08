//! A device that holds a passkey, as a browser speaks with it (WebAuthn Level 3, W3C), and what it may do wrong.

use serde_json::{Value, json};

use super::keys::{TestKey, base64, from_base64, sha256};

pub struct Device {
    key: TestKey,
    /// By what it is known.
    pub id: Vec<u8>,
    /// The site that the browser says it is on.
    pub origin: String,
    /// The party that it holds its key for.
    pub party: String,
    /// Whether it asks who holds it.
    pub asks: bool,
    /// How often its key was used.
    pub counter: u32,
    /// Whether it counts at all: what is copied between devices does not.
    pub counts: bool,
    handle: Vec<u8>,
}

impl Device {
    /// A device with a key of this name, in a browser on this site.
    pub fn new(name: &str, origin: &str) -> Self {
        let party = origin.split("://").nth(1).expect("a host").split(':').next().expect("a host").to_owned();
        let id = sha256(name.as_bytes());
        Self {
            key: TestKey::of_device(),
            id,
            origin: origin.into(),
            party,
            asks: true,
            counter: 0,
            counts: true,
            handle: vec![],
        }
    }

    /// Makes a key as it was asked to.
    pub fn makes(&mut self, options: &str) -> String {
        let asked: Value = serde_json::from_str(options).expect("options");
        assert_eq!(asked["rp"]["id"], json!(self.party));
        assert_eq!(asked["authenticatorSelection"]["userVerification"], "required", "who holds it is always asked");
        assert_eq!(asked["authenticatorSelection"]["residentKey"], "required", "nobody types a name");
        self.handle = from_base64(asked["user"]["id"].as_str().expect("a handle"));
        self.counter += u32::from(self.counts);
        let mut data = self.head(0x40);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).expect("a length").to_be_bytes());
        data.extend(&self.id);
        data.extend(self.cose());
        let mut object = vec![0xa3];
        object.extend(cbor_text("fmt"));
        object.extend(cbor_text("none"));
        object.extend(cbor_text("attStmt"));
        object.push(0xa0);
        object.extend(cbor_text("authData"));
        object.extend(cbor_bytes(&data));
        let said = self.said("webauthn.create", &asked);
        self.answer(json!({ "attestationObject": base64(&object), "clientDataJSON": base64(&said), "transports": [] }))
    }

    /// Uses its key as it was asked to.
    pub fn uses(&mut self, options: &str) -> String {
        self.counter += u32::from(self.counts);
        self.uses_without_counting(options)
    }

    /// Uses its key as a copy of it would.
    pub fn uses_without_counting(&self, options: &str) -> String {
        let asked: Value = serde_json::from_str(options).expect("options");
        let data = self.head(0);
        let said = self.said("webauthn.get", &asked);
        let signed = [data.clone(), sha256(&said)].concat();
        self.answer(json!({
            "authenticatorData": base64(&data), "clientDataJSON": base64(&said),
            "signature": base64(&self.key.sign(&signed)), "userHandle": base64(&self.handle),
        }))
    }

    fn head(&self, flags: u8) -> Vec<u8> {
        let mut data = sha256(self.party.as_bytes());
        data.push(flags | 0x01 | if self.asks { 0x04 } else { 0 });
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn said(&self, kind: &str, asked: &Value) -> Vec<u8> {
        let said =
            json!({ "type": kind, "challenge": asked["challenge"], "origin": self.origin, "crossOrigin": false });
        said.to_string().into_bytes()
    }

    fn answer(&self, response: Value) -> String {
        let id = base64(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "clientExtensionResults": {} })
            .to_string()
    }

    /// Its public key as COSE writes it: RSA, RS256, modulus, exponent (RFC 8230, section 4).
    fn cose(&self) -> Vec<u8> {
        let (modulus, exponent) = self.key.numbers();
        let mut key = vec![0xa4, 0x01, 0x03, 0x03, 0x39, 0x01, 0x00, 0x20];
        key.extend(cbor_bytes(&modulus));
        key.push(0x21);
        key.extend(cbor_bytes(&exponent));
        key
    }
}

fn cbor(kind: u8, length: usize) -> Vec<u8> {
    match length {
        0..24 => vec![kind | u8::try_from(length).expect("a length")],
        24..256 => vec![kind | 24, u8::try_from(length).expect("a length")],
        _ => [vec![kind | 25], u16::try_from(length).expect("a length").to_be_bytes().to_vec()].concat(),
    }
}

fn cbor_text(text: &str) -> Vec<u8> {
    [cbor(0x60, text.len()), text.as_bytes().to_vec()].concat()
}

fn cbor_bytes(bytes: &[u8]) -> Vec<u8> {
    [cbor(0x40, bytes.len()), bytes.to_vec()].concat()
}
