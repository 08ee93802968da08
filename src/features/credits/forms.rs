//! The forms of credits, as sent and as checked.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::credit::{Adjustment, Degree, NAME, Role, Signature};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::text::{self, Limits};

/// The fields of the form that adjusts credits: `role-<code>`, `degree-<code>`, `keep-<code>`.
pub type AdjustmentFields = Vec<(String, String)>;

/// What the form says of each credit that it names. A credit without a tick is not kept.
///
/// # Errors
/// [`Error::Invalid`] when a role or degree is none of ours.
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
            })
        })
        .collect()
}

/// Signing, as sent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SignatureFields {
    /// `given`, `anonymous` or `withheld`.
    pub choice: String,
    /// The name to sign with; empty: the name one goes by.
    pub name: String,
}

impl SignatureFields {
    /// Checks the choice, and the name when it matters.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Signature> {
        match self.choice.as_str() {
            "given" => {
                let (min, max) = NAME;
                match text::line(&self.name, Limits { min: 0, max }) {
                    Ok(name) if name.is_empty() => Ok(Signature::Named(None)),
                    _ => {
                        let mut errors = FormErrors::new();
                        let name = errors.keep("name", text::line(&self.name, Limits { min, max }));
                        name.map(|name| Signature::Named(Some(name))).ok_or(Error::Invalid(errors))
                    }
                }
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
        assert_eq!(signed("given", " ").unwrap(), Signature::Named(None));
        assert_eq!(signed("given", " Anna  R. ").unwrap(), Signature::Named(Some("Anna R.".into())));
        assert!(signed("given", "A").is_err());
        assert!(signed("given", &"A".repeat(61)).is_err());
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
