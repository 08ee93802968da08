//! The one vocabulary of things that go wrong, and which to use when.
//!
//! - [`Error::NotFound`]: it does not exist, or this reader may not know that it does.
//! - [`Error::SignInFirst`]: a guest asked for something that needs a name.
//! - [`Error::ProveFirst`]: a person must show anew who they are before a dangerous act.
//! - [`Error::SecondFactorFirst`]: the community wants a second factor of whoever speaks for it, and this one has none.
//! - [`Error::Denied`]: the thing may be seen, but not done by this person; says why.
//! - [`Error::Invalid`]: what was typed cannot be used; names each field.
//! - [`Error::Unreadable`]: what was sent cannot be used as a whole; says why (the key of a sentence).
//! - [`Error::MediaType`]: what was sent is of another kind than what is taken.
//! - [`Error::Conflict`]: fine as typed, but not possible as things stand; says why (the key of a sentence in `locales/`).
//! - [`Error::TooLarge`]: more was sent than is taken.
//! - [`Error::TooMany`]: a limit was reached.
//! - [`Error::Unavailable`]: the database is busy, full or gone; trying again later may work.
//! - [`Error::Internal`]: ours to mend; logged, never shown.
//!
//! Rules return small enums of their own that turn into these once. Only `platform::web::errors` knows status codes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::clock::Moment;

/// The crate's result.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, in words that pages, fragments and the API share.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It does not exist for this reader.
    #[error("not found")]
    NotFound,
    /// A guest asked for something that needs a name.
    #[error("sign in first")]
    SignInFirst,
    /// Whoever asks must show anew who they are.
    #[error("prove who you are first")]
    ProveFirst,
    /// Whoever speaks for the company must set up a second factor.
    #[error("set up a second factor first")]
    SecondFactorFirst,
    /// This person may not do it.
    #[error("denied: {0:?}")]
    Denied(Denied),
    /// What was typed cannot be used.
    #[error("invalid: {0:?}")]
    Invalid(FormErrors),
    /// What was sent cannot be used as a whole; the key of a sentence.
    #[error("unreadable: {0}")]
    Unreadable(&'static str),
    /// What was sent is of another kind than what is taken.
    #[error("another media type is wanted")]
    MediaType,
    /// Not possible as things stand; the key of a sentence.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// Somebody changed the thing meanwhile; carries the newest version's number.
    #[error("stale: the newest version is {0}")]
    Stale(i64),
    /// More was sent than is taken.
    #[error("too large")]
    TooLarge,
    /// A limit was reached; try again in so many seconds.
    #[error("too many, retry after {retry_after} s")]
    TooMany {
        /// Seconds until it makes sense to try again.
        retry_after: u32,
    },
    /// Busy, full or gone; try again.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// Ours to mend.
    #[error(transparent)]
    Internal(#[from] anyhow::Error),
}

/// Why somebody may not do something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Denied {
    /// The role does not allow it.
    Role,
    /// Only its author may.
    NotYours,
    /// Anybody of that role may, but not who wrote it.
    OwnContent,
    /// Anybody of that role may, but not who asked for it: whoever reports something does not rule on it.
    OwnReport,
    /// Anybody of that role may, but not who ruled: another one looks at an appeal.
    OwnRuling,
    /// The account writes nothing until then.
    Limited {
        /// The end.
        until: Moment,
    },
    /// The account is suspended until then (`None`: without an end), for this reason.
    Suspended {
        /// End of the suspension.
        until: Option<Moment>,
        /// What the moderator wrote.
        reason: String,
    },
    /// They see what members see at the moment, and so change nothing.
    LookingOn,
    /// The request came from another site.
    CrossSite,
}

impl From<Denied> for Error {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}

/// What is wrong with one field: the key of a sentence and the limits it may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// Key in `locales/`, `error-…`.
    pub key: &'static str,
    /// Largest allowed value, where there is one.
    pub max: Option<usize>,
    /// Smallest allowed value, where there is one.
    pub min: Option<usize>,
}

/// What is wrong with a form, by field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct FormErrors(BTreeMap<String, FieldError>);

impl FormErrors {
    /// Nothing wrong so far.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One field is wrong.
    #[must_use]
    pub fn one(field: &str, key: &'static str) -> Self {
        let mut errors = Self::default();
        errors.add(field, FieldError { key, max: None, min: None });
        errors
    }

    /// Notes what is wrong with a field; the first note stays.
    pub fn add(&mut self, field: &str, error: FieldError) {
        self.0.entry(field.to_owned()).or_insert(error);
    }

    /// Notes a sentence that needs no numbers.
    pub fn say(&mut self, field: &str, key: &'static str) {
        self.add(field, FieldError { key, max: None, min: None });
    }

    /// Keeps the value of a check, or notes what is wrong with its field.
    pub fn keep<T>(&mut self, field: &str, checked: Result<T, impl Into<FieldError>>) -> Option<T> {
        checked.map_err(|wrong| self.add(field, wrong.into())).ok()
    }

    /// True when nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fields and what is wrong with them, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &FieldError)> {
        self.0.iter().map(|(field, error)| (field.as_str(), error))
    }

    /// `Ok` when nothing is wrong.
    pub fn check(self) -> Result<()> {
        if self.is_empty() { Ok(()) } else { Err(Error::Invalid(self)) }
    }
}

impl Error {
    /// An internal error from a sentence.
    pub fn internal(what: impl std::fmt::Display) -> Self {
        Self::Internal(anyhow::anyhow!("{what}"))
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::DatabaseErrorKind as Kind;
        use diesel::result::Error as Diesel;
        match error {
            Diesel::NotFound => Self::NotFound,
            Diesel::DatabaseError(Kind::ClosedConnection | Kind::UnableToSendCommand, info) => {
                Self::Unavailable(info.message().to_owned())
            }
            Diesel::DatabaseError(Kind::SerializationFailure, info) => Self::Unavailable(info.message().to_owned()),
            Diesel::DatabaseError(Kind::Unknown, info) if passes(info.message()) => {
                Self::Unavailable(info.message().to_owned())
            }
            other => Self::Internal(anyhow::Error::new(other)),
        }
    }
}

/// Database messages that tell of a state that may pass: busy, full, deadlocked, going away.
fn passes(message: &str) -> bool {
    const STATES: &[&str] = &[
        "database is locked",
        "database or disk is full",
        "disk I/O error",
        "unable to open database file",
        "deadlock detected",
        "canceling statement due to lock timeout",
        "canceling statement due to statement timeout",
        "could not extend file",
        "No space left on device",
        "terminating connection",
        "server closed the connection",
        "the database system is",
        "connection to server",
        "no connection to the server",
        "SSL connection has been closed",
        "too many clients",
        "remaining connection slots",
    ];
    STATES.iter().any(|state| message.contains(state))
}
