//! The forms of rulings, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::ruling::{Kind, REASON};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::text::{self, Limits};

/// A ruling, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RulingFields {
    /// The future ruling's code.
    pub code: String,
    /// What is to be done.
    pub kind: String,
    /// Why.
    pub reason: String,
}

/// What is asked for in the address of a form for a ruling.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RulingQuery {
    /// What is to be done.
    pub kind: String,
}

impl RulingFields {
    /// What is to be done.
    ///
    /// # Errors
    /// [`Error::NotFound`] for anything but the rulings that a form of this kind offers.
    pub fn kind(&self) -> Result<Kind> {
        let offered = [Kind::Hide, Kind::Restore, Kind::Lock, Kind::Unlock];
        Kind::parse(&self.kind).filter(|kind| offered.contains(kind)).ok_or(Error::NotFound)
    }

    /// Checks the reason.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn reason(&self) -> Result<String> {
        let mut errors = FormErrors::new();
        reason(&mut errors, &self.reason).ok_or(Error::Invalid(errors))
    }
}

/// Merging, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MergeFields {
    /// The future ruling's code.
    pub code: String,
    /// The code of the target.
    pub into: String,
    /// Why.
    pub reason: String,
}

/// What is asked for in the address of the form for merging.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct MergeQuery {
    /// Words in the title of the target.
    pub words: String,
}

impl MergeFields {
    /// Checks the target and the reason for merging the idea of this code.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, idea: &Code) -> Result<(Code, String)> {
        let mut errors = FormErrors::new();
        let into = Code::parse(&self.into);
        match &into {
            None => errors.say("into", "error-choose"),
            Some(into) if into == idea => errors.say("into", "error-same-idea"),
            Some(_) => {}
        }
        let reason = reason(&mut errors, &self.reason);
        match (into, reason) {
            (Some(into), Some(reason)) if errors.is_empty() => Ok((into, reason)),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

fn reason(errors: &mut FormErrors, raw: &str) -> Option<String> {
    let (min, max) = REASON;
    errors.keep("reason", text::block(raw, Limits { min, max }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ruling_needs_a_reason() {
        let with = |reason: &str| RulingFields { reason: reason.into(), ..Default::default() }.reason();
        assert!(with("").is_err());
        assert!(with("spam").is_err());
        assert!(with(&"x".repeat(1_001)).is_err());
        assert_eq!(with(" Advertising. ").unwrap().trim(), "Advertising.");
    }

    #[test]
    fn an_idea_is_not_merged_into_itself() {
        let idea = Code::parse("0123456789").unwrap();
        let fields = MergeFields { into: idea.to_string(), reason: "The same wish".into(), ..Default::default() };
        let Err(Error::Invalid(errors)) = fields.check(&idea) else { panic!("taken") };
        assert_eq!(errors, FormErrors::one("into", "error-same-idea"));
    }
}
