//! The conversation with the provider: finding out about it, sending people there, and judging what they bring back.
//!
//! What it says of itself is kept in memory for an hour; when it signs with a key that we do not know, it is asked anew
//! once. Tokens must be signed with a public key: `none` and shared secrets are not taken.

use std::sync::Arc;
use std::time::Duration;

use moka::sync::Cache;
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm as Signing, CoreProviderMetadata, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AdditionalClaims, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IdTokenClaims,
    IdTokenFields, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    SignatureVerificationError, StandardErrorResponse, StandardTokenResponse, TokenResponse, UserInfoClaims,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::identity::{Claims, Trip};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::openid::OpenId;
use crate::platform::outbound::{Failed, Outbound};

/// How long what the provider says of itself is believed.
const KEPT: Duration = Duration::from_secs(3600);

/// The algorithms that sign with a key of which only half is known here.
const SIGNINGS: [Signing; 9] = [
    Signing::RsaSsaPkcs1V15Sha256,
    Signing::RsaSsaPkcs1V15Sha384,
    Signing::RsaSsaPkcs1V15Sha512,
    Signing::RsaSsaPssSha256,
    Signing::RsaSsaPssSha384,
    Signing::RsaSsaPssSha512,
    Signing::EcdsaP256Sha256,
    Signing::EcdsaP384Sha384,
    Signing::EdDsa,
];

/// What else a provider may say of somebody.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct More {
    #[serde(flatten)]
    all: Map<String, Value>,
}

impl AdditionalClaims for More {}

type Fields = IdTokenFields<More, EmptyExtraTokenFields, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, Signing>;
type Tokens = StandardTokenResponse<Fields, CoreTokenType>;
type Client = openidconnect::Client<
    More,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;
type Told = IdTokenClaims<More, CoreGenderClaim>;

/// Why nobody comes in this way; the details stay in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// The provider of the settings. Blocks: call it where that may be.
#[derive(Debug, Clone)]
pub struct Provider {
    settings: OpenId,
    outbound: Outbound,
    redirect: String,
    known: Cache<(), Arc<CoreProviderMetadata>>,
}

impl Provider {
    /// The provider of these settings, for the site at `base_url`.
    #[must_use]
    pub fn new(settings: OpenId, outbound: Outbound, base_url: &str) -> Self {
        let known = Cache::builder().time_to_live(KEPT).max_capacity(1).build();
        Self { settings, outbound, redirect: format!("{base_url}/sign-in/openid/callback"), known }
    }

    /// Its address, exactly as it calls itself.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.settings.issuer
    }

    /// The claim that lists groups, and the roles that they give.
    #[must_use]
    pub fn settings(&self) -> &OpenId {
        &self.settings
    }

    /// A trip to the provider: the address to send the browser to, and what to remember until it comes back.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the provider cannot be reached or is not the one of the settings.
    pub fn begin(&self, next: &str) -> Result<(String, Trip)> {
        let client = self.client().map_err(|_| Error::Unavailable("the OpenID provider does not answer".into()))?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (url, state, nonce) = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random)
            .add_scope(Scope::new("email".into()))
            .add_scope(Scope::new("profile".into()))
            .set_pkce_challenge(challenge)
            .url();
        let (state, nonce, verifier) = (state.into_secret(), nonce.secret().clone(), verifier.into_secret());
        Ok((url.into(), Trip { state, nonce, verifier, next: next.to_owned(), person: None }))
    }

    /// What the provider says of whoever brought this code back.
    ///
    /// # Errors
    /// [`Refused`] when anything about it is not as it must be.
    pub fn finish(&self, trip: &Trip, code: &str, now: Moment) -> Result<Claims, Refused> {
        let http = |request: HttpRequest| self.ask(request);
        let client = self.client()?;
        let tokens: Tokens = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(refused)?
            .set_pkce_verifier(PkceCodeVerifier::new(trip.verifier.clone()))
            .request(&http)
            .map_err(refused)?;
        let nonce = Nonce::new(trip.nonce.clone());
        let told = match judged(&client, &tokens, &nonce, now) {
            Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) => {
                self.known.invalidate_all();
                judged(&self.client()?, &tokens, &nonce, now)
            }
            judged => judged,
        }
        .map_err(refused)?;
        let mut claims = self.claims(&told);
        let is_short =
            claims.address.is_empty() || (claims.groups.is_empty() && !self.settings.groups_claim.is_empty());
        if is_short && client.user_info_url().is_some() {
            let more: UserInfoClaims<More, CoreGenderClaim> = client
                .user_info(tokens.access_token().clone(), Some(told.subject().clone()))
                .map_err(refused)?
                .request(&http)
                .map_err(refused)?;
            self.complete(&mut claims, &more);
        }
        Ok(claims)
    }

    fn claims(&self, told: &Told) -> Claims {
        let name = told.name().and_then(|names| names.get(None)).map(|name| name.to_string());
        Claims {
            issuer: self.settings.issuer.clone(),
            subject: told.subject().to_string(),
            address: told.email().map(|address| address.to_string()).unwrap_or_default(),
            is_address_verified: told.email_verified().unwrap_or(false),
            name: name.unwrap_or_default(),
            groups: self.groups(told.additional_claims()),
        }
    }

    /// Adds what the token left out and the provider tells when asked. What the token says stays.
    fn complete(&self, claims: &mut Claims, more: &UserInfoClaims<More, CoreGenderClaim>) {
        if claims.address.is_empty() {
            claims.address = more.email().map(|address| address.to_string()).unwrap_or_default();
            claims.is_address_verified = more.email_verified().unwrap_or(false);
        }
        if claims.name.is_empty() {
            let name = more.name().and_then(|names| names.get(None)).map(|name| name.to_string());
            claims.name = name.unwrap_or_default();
        }
        if claims.groups.is_empty() {
            claims.groups = self.groups(more.additional_claims());
        }
    }

    fn groups(&self, more: &More) -> Vec<String> {
        match more.all.get(&self.settings.groups_claim) {
            Some(Value::Array(groups)) => groups.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            Some(Value::String(group)) => vec![group.clone()],
            _ => Vec::new(),
        }
    }

    fn client(&self) -> Result<Client, Refused> {
        let found = self.known.try_get_with((), || self.discover());
        let known = found.map_err(|refused| *refused)?;
        let id = ClientId::new(self.settings.client_id.clone());
        let secret = ClientSecret::new(self.settings.client_secret.clone());
        let redirect = RedirectUrl::new(self.redirect.clone()).map_err(refused)?;
        Ok(Client::from_provider_metadata((*known).clone(), id, Some(secret)).set_redirect_uri(redirect))
    }

    fn discover(&self) -> Result<Arc<CoreProviderMetadata>, Refused> {
        let issuer = IssuerUrl::new(self.settings.issuer.clone()).map_err(refused)?;
        let http = |request: HttpRequest| self.ask(request);
        CoreProviderMetadata::discover(&issuer, &http).map(Arc::new).map_err(refused)
    }

    fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Failed> {
        self.outbound.send(request)
    }
}

fn judged(client: &Client, tokens: &Tokens, nonce: &Nonce, now: Moment) -> Result<Told, ClaimsVerificationError> {
    let missing = || ClaimsVerificationError::Other("no id_token".into());
    let now = chrono::DateTime::from_timestamp_micros(now.0).ok_or_else(missing)?;
    let verifier = client.id_token_verifier().set_allowed_algs(SIGNINGS).set_time_fn(move || now);
    Ok(tokens.id_token().ok_or_else(missing)?.claims(&verifier, nonce)?.clone())
}

/// The reason goes into the log, with what caused it.
fn refused(error: impl std::error::Error) -> Refused {
    let mut why = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        why.push_str(&format!(": {cause}"));
        source = cause.source();
    }
    tracing::warn!("OpenID: {why}");
    Refused
}
