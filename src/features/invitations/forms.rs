//! The forms of invitations, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::invitation::Offer;
use super::rules::AT_ONCE;
use crate::features::accounts::Relation;
use crate::features::accounts::person::{Email, NAME_MAX};
use crate::features::profiles::profile::TITLE_MAX;
use crate::platform::access::Role;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// Inviting, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct InvitationFields {
    /// Addresses, one a line, or with commas or semicolons between them.
    pub emails: String,
    /// The role.
    pub role: String,
    /// What they are to the company.
    pub relation: String,
    /// The title that goes with the role.
    pub title: String,
    /// The language of the letter.
    pub language: String,
}

impl InvitationFields {
    /// Checks each field; of the addresses the first line that is wrong is named.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Offer> {
        let mut errors = FormErrors::new();
        let emails = errors.keep("emails", addresses(&self.emails));
        let role = Role::parse(&self.role);
        let relation = Relation::parse(&self.relation);
        let language = Language::parse(&self.language);
        for (field, is_missing) in
            [("role", role.is_none()), ("relation", relation.is_none()), ("language", language.is_none())]
        {
            if is_missing {
                errors.say(field, "error-choose");
            }
        }
        let least = usize::from(role.is_some_and(|role| role != Role::Member));
        let title = errors.keep("title", text::line(&self.title, Limits { min: least, max: TITLE_MAX }));
        match (emails, role, relation, language) {
            (Some(emails), Some(role), Some(relation), Some(language)) if errors.is_empty() => {
                let title = title.filter(|title| !title.is_empty() && role != Role::Member);
                Ok(Offer { emails, role, relation, title, language })
            }
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// The addresses of a pasted text, each once, in the order in which they came.
///
/// # Errors
/// What is wrong, with the number of the line as `min`.
pub fn addresses(pasted: &str) -> Result<Vec<String>, FieldError> {
    let mut found: Vec<String> = Vec::new();
    for (number, line) in pasted.lines().enumerate() {
        for word in line.split([',', ';', ' ', '\t']).map(bare).filter(|word| !word.is_empty()) {
            let wrong = FieldError { key: "error-invitation-line", max: None, min: Some(number + 1) };
            let email = Email::parse(word).map_err(|_| wrong)?;
            if found.iter().all(|known| known != email.as_str()) {
                found.push(email.as_str().to_owned());
            }
        }
    }
    match found.len() {
        0 => Err(FieldError { key: "error-required", max: None, min: None }),
        count if count > AT_ONCE => Err(FieldError { key: "error-invitation-many", max: Some(AT_ONCE), min: None }),
        _ => Ok(found),
    }
}

/// An address as mail programs paste it: without angle brackets.
fn bare(word: &str) -> &str {
    word.trim().trim_start_matches('<').trim_end_matches('>')
}

/// Accepting, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceptanceFields {
    /// The name to go by.
    pub name: String,
}

impl AcceptanceFields {
    /// Checks the name.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        let name = errors.keep("name", text::line(&self.name, Limits { min: 2, max: NAME_MAX }));
        name.ok_or(Error::Invalid(errors))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_addresses_are_read_however_they_stand() {
        let pasted = "Eva@Example.org, <ben@example.org>\n\n ana@example.org;eva@example.org\n";
        assert_eq!(addresses(pasted).unwrap(), ["eva@example.org", "ben@example.org", "ana@example.org"]);
    }

    #[test]
    fn the_line_that_is_wrong_is_named() {
        let wrong = addresses("eva@example.org\n\nben at example.org\nana").unwrap_err();
        assert_eq!((wrong.key, wrong.min), ("error-invitation-line", Some(3)));
        assert_eq!(addresses(" \n").unwrap_err().key, "error-required");
        let many: Vec<String> = (0..=AT_ONCE).map(|n| format!("p{n}@example.org")).collect();
        assert_eq!(addresses(&many.join("\n")).unwrap_err().key, "error-invitation-many");
    }
}
