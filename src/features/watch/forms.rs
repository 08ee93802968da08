//! The form about votes that look odd, as sent and as checked.

use serde::{Deserialize, Serialize};

use crate::features::moderation::ruling::{Kind, REASON};
use crate::features::watch::actions::MOST;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::Code;
use crate::platform::text::{self, Limits};

/// What is to become of somebody's votes, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct JudgeFields {
    /// The future ruling's code.
    pub code: String,
    /// The button that was pressed: `set-aside` or `count`.
    pub kind: String,
    /// The codes of those whose votes are meant.
    pub people: Vec<String>,
    /// Why.
    pub reason: String,
}

impl JudgeFields {
    /// What is to be done, to whose votes, and why.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Kind, Vec<Code>, String)> {
        let offered = [Kind::SetAside, Kind::Count];
        let kind = Kind::parse(&self.kind).filter(|kind| offered.contains(kind));
        let mut errors = FormErrors::new();
        if kind.is_none() {
            errors.say("people", "error-choose");
        }
        let mut people: Vec<Code> = self.people.iter().filter_map(|code| Code::parse(code)).collect();
        people.sort_unstable();
        people.dedup();
        if people.is_empty() || people.len() > MOST {
            errors.say("people", "error-choose");
        }
        let (min, max) = REASON;
        let reason = errors.keep("reason", text::block(&self.reason, Limits { min, max })).unwrap_or_default();
        match kind {
            Some(kind) if errors.is_empty() => Ok((kind, people, reason)),
            _ => Err(Error::Invalid(errors)),
        }
    }
}
