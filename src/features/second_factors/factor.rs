//! The words for a second factor.

use crate::platform::clock::Moment;
use crate::platform::id::PersonId;

/// A person's second factor as it stands.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Factor {
    /// Whose it is.
    pub person: PersonId,
    /// What app and server share; `None` when nothing was begun.
    pub secret: Option<Vec<u8>>,
    /// When a first code showed that the app has it; `None` until then.
    pub confirmed_at: Option<Moment>,
    /// The last step of time whose code was used.
    pub step: i64,
}

impl Factor {
    /// Whether it is asked for.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.confirmed_at.is_some() && self.secret.is_some()
    }
}

/// What a person typed at the second step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// Six digits from an app.
    Totp(String),
    /// A recovery code, as it is kept in a digest.
    Recovery(String),
    /// Neither.
    Nonsense,
}
