//! The words for an identity elsewhere.

use crate::platform::id::PersonId;

/// What a provider says of somebody, its signature and ours proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims {
    /// The provider.
    pub issuer: String,
    /// Who it is there, for ever.
    pub subject: String,
    /// Their address; empty when the provider tells none.
    pub address: String,
    /// Whether the provider has made sure that the address is theirs.
    pub is_address_verified: bool,
    /// The name they go by; empty when the provider tells none.
    pub name: String,
    /// Their groups.
    pub groups: Vec<String>,
}

/// A trip to the provider that a browser has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trip {
    /// What must come back in the address.
    pub state: String,
    /// What must come back inside of what the provider signs.
    pub nonce: String,
    /// The secret whose digest went along (PKCE).
    pub verifier: String,
    /// Where to go afterwards.
    pub next: String,
    /// Who wants to link their account; `None` for signing in.
    pub person: Option<PersonId>,
}

/// The account that an address of ours belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, diesel::Queryable)]
pub struct Account {
    /// Who.
    pub person: PersonId,
    /// Whether they showed that the address is theirs.
    pub is_confirmed: bool,
}
