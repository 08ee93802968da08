//! The exchange with a browser and its authenticator: what is asked, and whether the answer is right. Speaks WebAuthn
//! (Level 3, W3C) through `webauthn-rs`; knows no database.
//!
//! Always asked for: a key that the device can find by itself (so nobody types a name), and proof that the device asked
//! who holds it. No attestation: which maker a device is of is nobody's business here.

use serde_json::{Value, json};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::platform::error::{Error, Result};

/// What the browser is asked, and what is kept to judge its answer.
#[derive(Debug, Clone)]
pub struct Begun {
    /// Options for the browser, JSON.
    pub options: String,
    /// State for ourselves alone, JSON.
    pub state: String,
}

/// A new key.
#[derive(Debug, Clone)]
pub struct New {
    /// The name that its authenticator knows it by.
    pub credential: Vec<u8>,
    /// The key, JSON.
    pub passkey: String,
}

/// The answer was not right; why stays in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wrong;

/// The two ceremonies for one site.
#[derive(Debug, Clone)]
pub struct Ceremony(Webauthn);

impl Ceremony {
    /// The ceremonies of the site at `base_url`: its host is the party that keys belong to.
    ///
    /// # Errors
    /// [`Error::Conflict`] when the address has no name (browsers bind passkeys to names alone).
    pub fn of(base_url: &str, community: &str) -> Result<Self> {
        let nameless = || Error::Conflict("conflict-passkeys-need-a-name");
        let url = Url::parse(base_url).map_err(Error::internal)?;
        let host = url.domain().ok_or_else(nameless)?.to_owned();
        let builder = WebauthnBuilder::new(&host, &url).map_err(|_| nameless())?.rp_name(community);
        Ok(Self(builder.build().map_err(Error::internal)?))
    }

    /// Asks for a new key for the person of this handle; devices that hold one of `known` already say so.
    ///
    /// # Errors
    /// [`Error::Internal`] when the question cannot be put.
    pub fn begin_adding(&self, handle: [u8; 16], address: &str, name: &str, known: Vec<Vec<u8>>) -> Result<Begun> {
        let handle = Uuid::from_bytes(handle);
        let (asked, state) =
            self.0.start_passkey_registration(handle, address, name, Some(known)).map_err(Error::internal)?;
        let mut options = serde_json::to_value(&asked).map_err(Error::internal)?;
        let chosen = &mut options["publicKey"]["authenticatorSelection"];
        chosen["residentKey"] = json!("required");
        chosen["requireResidentKey"] = json!(true);
        begun(&options["publicKey"], &state)
    }

    /// The key that a browser made.
    ///
    /// # Errors
    /// [`Wrong`] when the answer does not fit what was asked.
    pub fn finish_adding(&self, state: &str, answer: &str) -> Result<New, Wrong> {
        let state: PasskeyRegistration = read(state)?;
        let answer: RegisterPublicKeyCredential = read(answer)?;
        let passkey = self.0.finish_passkey_registration(&answer, &state).map_err(wrong)?;
        let credential = passkey.cred_id().to_vec();
        Ok(New { credential, passkey: serde_json::to_string(&passkey).map_err(wrong)? })
    }

    /// Asks for whichever key of ours the device holds.
    ///
    /// # Errors
    /// [`Error::Internal`] when the question cannot be put.
    pub fn begin_using(&self) -> Result<Begun> {
        let (asked, state) = self.0.start_discoverable_authentication().map_err(Error::internal)?;
        let options = serde_json::to_value(&asked).map_err(Error::internal)?;
        begun(&options["publicKey"], &state)
    }

    /// The handle of the person and the name of the key that an answer speaks of; nothing is proved yet.
    ///
    /// # Errors
    /// [`Wrong`] when it is no answer.
    pub fn read(&self, answer: &str) -> Result<Claim, Wrong> {
        let answer: PublicKeyCredential = read(answer)?;
        let (handle, credential) = self.0.identify_discoverable_authentication(&answer).map_err(wrong)?;
        let (handle, credential) = (handle.into_bytes(), credential.to_vec());
        Ok(Claim { handle, credential, answer })
    }

    /// Proves a claim with the key that it names, and gives the key as it is kept from now on: its counter must have
    /// grown where its device counts.
    ///
    /// # Errors
    /// [`Wrong`] when the answer does not fit what was asked, or was not given by this key.
    pub fn finish_using(&self, state: &str, claim: &Claim, passkey: &str) -> Result<String, Wrong> {
        let state: DiscoverableAuthentication = read(state)?;
        let mut passkey: Passkey = read(passkey)?;
        let proved = self
            .0
            .finish_discoverable_authentication_v2(&claim.answer, state, DiscoverableKey::from(&passkey))
            .map_err(wrong)?;
        if !proved.user_verified() {
            return Err(Wrong);
        }
        passkey.update_credential(&proved);
        serde_json::to_string(&passkey).map_err(wrong)
    }
}

/// What an answer says of itself.
#[derive(Debug)]
pub struct Claim {
    /// By what the authenticator knows the person.
    pub handle: [u8; 16],
    /// By what it knows the key.
    pub credential: Vec<u8>,
    answer: PublicKeyCredential,
}

fn begun(options: &Value, state: &impl serde::Serialize) -> Result<Begun> {
    let state = serde_json::to_string(state).map_err(Error::internal)?;
    Ok(Begun { options: options.to_string(), state })
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Wrong> {
    serde_json::from_str(text).map_err(wrong)
}

fn wrong(why: impl std::fmt::Display) -> Wrong {
    tracing::debug!("a passkey's answer was refused: {why}");
    Wrong
}
