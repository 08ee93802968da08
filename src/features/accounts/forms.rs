//! The forms of accounts, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::password::{self, PasswordError, Weakness};
use super::person::{Email, NAME_MAX};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// Registering, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RegisterFields {
    /// The name to go by.
    pub name: String,
    /// The address.
    pub email: String,
    /// The password.
    pub password: String,
    /// Where to go afterwards.
    pub next: String,
    /// A field that people do not see; programs fill it in.
    pub trap: String,
}

/// Registering, checked.
#[derive(Debug)]
pub struct Registration {
    /// The address.
    pub email: Email,
    /// The name.
    pub name: String,
}

impl RegisterFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Registration> {
        let mut errors = FormErrors::new();
        let name = errors.keep("name", text::line(&self.name, Limits { min: 2, max: NAME_MAX }));
        let email = errors.keep("email", Email::parse(&self.email));
        // Only what is within its limits, so that nobody makes us work for a name of a hundred thousand words.
        let about = [email.as_ref().map_or("", Email::as_str), name.as_deref().unwrap_or_default()];
        errors.keep("password", password::strength(&self.password, &about));
        errors.clone().check()?;
        match (name, email) {
            (Some(name), Some(email)) => Ok(Registration { email, name }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

impl From<PasswordError> for Error {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::Busy => Self::Unavailable(error.to_string()),
            PasswordError::Broken => Self::internal(error),
        }
    }
}

impl From<Weakness> for FieldError {
    fn from(weakness: Weakness) -> Self {
        let plain = |key| Self { key, max: None, min: None };
        match weakness {
            Weakness::TooShort { min } => Self { key: "error-password-short", max: None, min: Some(min) },
            Weakness::TooLong { max } => Self { key: "error-too-long", max: Some(max), min: None },
            Weakness::Common => plain("error-password-common"),
            Weakness::LikeYou => plain("error-password-like-you"),
            Weakness::Guessable => plain("error-password-guessable"),
        }
    }
}

/// Where to go after signing in.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Next {
    /// A path of ours.
    pub next: String,
}
