//! The forms of credits, as sent and as checked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::credit::{Adjustment, Degree, NAME, REASON, Role, Signature};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::text::{self, Limits};

/// The fields of the form that adjusts credits: `role-<code>`, `degree-<code>`, `keep-<code>`, `reason-<code>`.
pub type AdjustmentFields = Vec<(String, String)>;

/// What the form says of each credit that it names. A credit without a tick is not kept.
///
/// # Errors
/// [`Error::Invalid`] when a role or degree is none of ours, or a reason is too long.
pub fn adjustments(fields: &AdjustmentFields) -> Result<Vec<Adjustment>> {
    let sent: BTreeMap<&str, &str> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let wrong = || Error::Invalid(FormErrors::one("role", "error-choose"));
    sent.iter()
        .filter_map(|(name, role)| Some((name.strip_prefix("role-")?, role)))
        .map(|(code, role)| {
            let degree = sent.get(format!("degree-{code}").as_str()).and_then(|word| Degree::parse(word));
            Ok(Adjustment {
                code: Code::parse(code).ok_or_else(wrong)?,
                role: Role::parse(role).ok_or_else(wrong)?,
                degree: degree.ok_or_else(wrong)?,
                is_kept: sent.contains_key(format!("keep-{code}").as_str()),
                reason: reason(sent.get(format!("reason-{code}").as_str()).copied().unwrap_or_default())?,
            })
        })
        .collect()
}

/// A reason, where there is one.
fn reason(sent: &str) -> Result<String> {
    let (min, max) = REASON;
    let reason = text::line(sent, Limits { min: 0, max }).ok().filter(|reason| reason.is_empty());
    match reason {
        Some(none) => Ok(none),
        None => text::line(sent, Limits { min, max }).map_err(|wrong| {
            let mut errors = FormErrors::new();
            errors.add("reason", wrong.into());
            Error::Invalid(errors)
        }),
    }
}

/// Adding somebody by hand, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LineFields {
    /// A name, or the address of a page.
    pub who: String,
    /// What they did.
    pub role: String,
    /// How much of it.
    pub degree: String,
    /// Why.
    pub reason: String,
}

/// A line to be added, checked but for who is meant.
#[derive(Debug, Clone)]
pub struct NewLine {
    /// A name, or the address of a page.
    pub who: String,
    /// What they did.
    pub role: Role,
    /// How much of it.
    pub degree: Degree,
    /// Why.
    pub reason: String,
}

impl LineFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<NewLine> {
        let mut errors = FormErrors::new();
        let who = errors.keep("who", text::line(&self.who, Limits { min: 1, max: WHO_MAX }));
        let (min, max) = REASON;
        let reason = errors.keep("reason", text::line(&self.reason, Limits { min, max }));
        let (role, degree) = (Role::parse(&self.role), Degree::parse(&self.degree));
        for (field, is_missing) in [("role", role.is_none()), ("degree", degree.is_none())] {
            if is_missing {
                errors.say(field, "error-choose");
            }
        }
        match (who, role, degree, reason) {
            (Some(who), Some(role), Some(degree), Some(reason)) => Ok(NewLine { who, role, degree, reason }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// Longest name or address of a page, in characters.
pub const WHO_MAX: usize = 200;

/// What the page of a release is asked: `?name=…`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NameSought {
    /// A part of a name; empty: all of them.
    pub name: String,
}

/// Signing, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SignatureFields {
    /// `own`, `chosen`, `anonymous` or `withheld`.
    pub choice: String,
    /// The name to sign with, where it is a chosen one.
    pub name: String,
}

impl SignatureFields {
    /// Checks the choice, and the name when it matters.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Signature> {
        match self.choice.as_str() {
            "own" => Ok(Signature::Named(None)),
            "chosen" => {
                let (min, max) = NAME;
                let mut errors = FormErrors::new();
                let name = errors.keep("name", text::line(&self.name, Limits { min, max }));
                name.map(|name| Signature::Named(Some(name))).ok_or(Error::Invalid(errors))
            }
            "anonymous" => Ok(Signature::Anonymous),
            "withheld" => Ok(Signature::Withheld),
            _ => Err(Error::Invalid(FormErrors::one("choice", "error-choose"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(choice: &str, name: &str) -> Result<Signature> {
        SignatureFields { choice: choice.into(), name: name.into() }.check()
    }

    #[test]
    fn a_name_matters_only_to_those_who_sign() {
        assert_eq!(signed("own", "left over").unwrap(), Signature::Named(None));
        assert_eq!(signed("chosen", " Anna  R. ").unwrap(), Signature::Named(Some("Anna R.".into())));
        assert!(signed("chosen", " ").is_err());
        assert!(signed("chosen", "A").is_err());
        assert!(signed("chosen", &"A".repeat(61)).is_err());
        assert_eq!(signed("anonymous", &"A".repeat(61)).unwrap(), Signature::Anonymous);
        assert_eq!(signed("withheld", "").unwrap(), Signature::Withheld);
        assert!(signed("asked", "Anna").is_err());
    }

    #[test]
    fn a_credit_without_a_tick_is_not_kept() {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let sent = vec![
            field("role-aaaaaaaaaa", "refined"),
            field("degree-aaaaaaaaaa", "equal"),
            field("keep-aaaaaaaaaa", "on"),
            field("role-bbbbbbbbbb", "tested"),
            field("degree-bbbbbbbbbb", "lead"),
        ];
        let found = adjustments(&sent).unwrap();
        assert_eq!(found.iter().map(|one| one.is_kept).collect::<Vec<_>>(), [true, false]);
        assert!(adjustments(&vec![field("role-aaaaaaaaaa", "king"), field("degree-aaaaaaaaaa", "lead")]).is_err());
        assert!(adjustments(&vec![field("role-aaaaaaaaaa", "tested")]).is_err());
    }
}
