//! The forms of the door, as sent and as checked.

use serde::{Deserialize, Serialize};

use crate::features::accounts::forms::Introduction;
use crate::features::accounts::person::NAME_MAX;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// Signing in, as sent: with a password, or with an address alone.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SignInFields {
    /// The address.
    pub email: String,
    /// The password, or empty for a mail.
    pub password: String,
    /// The button that was pressed: `password` means that an empty password is a mistake.
    pub by: String,
    /// Where to go afterwards.
    pub next: String,
    /// A field that people do not see; programs fill it in.
    pub trap: String,
}

/// Making an account, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct JoinFields {
    /// The name to go by.
    pub name: String,
    /// The address.
    pub email: String,
    /// The password, if one is wanted.
    pub password: String,
    /// Where to go afterwards.
    pub next: String,
    /// A field that people do not see; programs fill it in.
    pub trap: String,
    /// When the form was shown, with our mark.
    pub shown: String,
}

impl JoinFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, needs_password: bool) -> Result<Introduction> {
        Introduction::check(&self.name, &self.email, &self.password, needs_password)
    }
}

/// A code as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CodeFields {
    /// The code.
    pub code: String,
    /// Whether what waits is to be done: `yes` unless it was unticked.
    pub keep: String,
    /// Whether the form asked about what waits at all.
    pub asked: String,
    /// Where to go afterwards.
    pub next: String,
}

impl CodeFields {
    /// Whether what waits is to be done.
    #[must_use]
    pub fn keeps(&self) -> bool {
        self.asked.is_empty() || !self.keep.is_empty()
    }
}

/// The button of a mailed link, with the name where one is missing.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LinkFields {
    /// The name.
    pub name: String,
    /// As in [`CodeFields`].
    pub keep: String,
    /// Empty when nothing waited; otherwise the newest that did when the form was shown.
    pub asked: String,
}

impl LinkFields {
    /// Whether what waits is to be done.
    #[must_use]
    pub fn keeps(&self) -> bool {
        self.asked.is_empty() || !self.keep.is_empty()
    }

    /// The newest act that the form showed; 0 when it showed none.
    #[must_use]
    pub fn shown(&self) -> i64 {
        self.asked.parse().unwrap_or_default()
    }

    /// The name, checked.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let name = errors.keep("name", text::line(&self.name, Limits { min: 2, max: NAME_MAX }));
        name.ok_or(Error::Invalid(errors))
    }
}

/// An address alone.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AddressFields {
    /// The address.
    pub email: String,
    /// A field that people do not see; programs fill it in.
    pub trap: String,
}

/// A password alone.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PasswordFields {
    /// The password.
    pub password: String,
    /// Where to go afterwards.
    pub next: String,
}
