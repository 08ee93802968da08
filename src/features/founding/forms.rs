//! The form of the first administrator, as sent and as checked.

use serde::{Deserialize, Serialize};

use crate::features::accounts::Email;
use crate::features::accounts::password;
use crate::features::accounts::person::NAME_MAX;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// The first administrator, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FounderFields {
    /// The name to go by.
    pub name: String,
    /// The address.
    pub email: String,
    /// The password; empty for whoever wants none.
    pub password: String,
}

/// The first administrator, checked.
#[derive(Debug)]
pub struct Founder {
    /// The name.
    pub name: String,
    /// The address.
    pub email: Email,
}

impl FounderFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Founder> {
        let mut errors = FormErrors::new();
        let name = errors.keep("name", text::line(&self.name, Limits { min: 2, max: NAME_MAX }));
        let email = errors.keep("email", Email::parse(&self.email));
        let about = [email.as_ref().map_or("", Email::as_str), name.as_deref().unwrap_or_default()];
        if !self.password.is_empty() {
            errors.keep("password", password::strength(&self.password, &about));
        }
        errors.clone().check()?;
        match (name, email) {
            (Some(name), Some(email)) => Ok(Founder { name, email }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}
