//! The words for a passkey.

use crate::platform::clock::Moment;
use crate::platform::id::{Code, PasskeyId, PersonId};

/// A passkey as its owner sees it.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Passkey {
    /// Its public code.
    pub code: Code,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub created_at: Moment,
    /// When it last signed somebody in.
    pub last_used_at: Option<Moment>,
}

/// A passkey as signing in needs it.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Key {
    /// The row.
    pub id: PasskeyId,
    /// Whose it is.
    pub person: PersonId,
    /// The owner's public code.
    pub owner: Code,
    /// The public key with its counter and flags, as the ceremony wrote it.
    pub passkey: String,
}
