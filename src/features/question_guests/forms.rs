//! The form in which people are invited to a question.

use serde::{Deserialize, Serialize};

use crate::features::accounts::Email;
use crate::platform::error::{Error, FieldError, FormErrors, Result};

/// The most addresses in one form.
pub const MOST: usize = 100;

/// Addresses, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct GuestFields {
    /// Addresses, parted by spaces, commas or lines.
    pub emails: String,
}

/// An address, as sent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RemovalFields {
    /// The address.
    pub email: String,
}

impl GuestFields {
    /// Checks the addresses; each is there once.
    ///
    /// # Errors
    /// What is wrong with the first that cannot be used.
    pub fn check(&self) -> Result<Vec<Email>> {
        let mut emails: Vec<Email> = Vec::new();
        let wrong = |error: FieldError| {
            let mut errors = FormErrors::new();
            errors.add("emails", error);
            Error::Invalid(errors)
        };
        let parts = |c: char| c.is_whitespace() || c == ',' || c == ';';
        for word in self.emails.split(parts).filter(|word| !word.is_empty()) {
            let email = Email::parse(word).map_err(wrong)?;
            if !emails.contains(&email) {
                emails.push(email);
            }
        }
        if emails.is_empty() {
            return Err(wrong(FieldError { key: "error-required", max: None, min: None }));
        }
        if emails.len() > MOST {
            return Err(wrong(FieldError { key: "error-emails-many", max: Some(MOST), min: None }));
        }
        Ok(emails)
    }
}
