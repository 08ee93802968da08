//! The forms of accounts, as sent and as checked.

use serde::Deserialize;

use super::password::{self, PasswordError, Weakness};
use super::person::{Email, NAME_MAX};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// Who somebody says they are, checked: for every way to make an account.
#[derive(Debug)]
pub struct Introduction {
    /// The address.
    pub email: Email,
    /// The name to go by.
    pub name: String,
}

impl Introduction {
    /// Checks a name, an address, and a password where there must be one or one was typed.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(name: &str, email: &str, password: &str, needs_password: bool) -> Result<Self> {
        let mut errors = FormErrors::new();
        let name = errors.keep("name", text::line(name, Limits { min: 2, max: NAME_MAX }));
        let email = errors.keep("email", Email::parse(email));
        if needs_password || !password.is_empty() {
            // Only what is within its limits, so that nobody makes us work for a name of a hundred thousand words.
            let about = [email.as_ref().map_or("", Email::as_str), name.as_deref().unwrap_or_default()];
            errors.keep("password", password::strength(password, &about));
        }
        errors.clone().check()?;
        match (name, email) {
            (Some(name), Some(email)) => Ok(Self { email, name }),
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
