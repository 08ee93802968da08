//! The words for somebody's ways in.

/// What a person can sign in with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ways {
    /// Their address, where codes can be mailed; empty when they have none.
    pub address: String,
    /// Whether they chose a password.
    pub has_password: bool,
    /// How many passkeys they have.
    pub passkeys: i64,
    /// How many identities at OpenID providers.
    pub identities: i64,
}
