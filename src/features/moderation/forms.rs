//! The forms of rulings, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::ruling::{DAYS, Kind, LAW_MAX, MINUTES, OFFERED, REASON};
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
    /// The code of the rule of the house on which it rests, `law`, or nothing.
    pub basis: String,
    /// The law.
    pub law: String,
    /// In how many days it ends.
    pub days: String,
    /// Of a slow talk: in how many minutes everybody says one thing.
    pub minutes: String,
    /// Anything: the letter is to be seen, and nothing done yet.
    pub preview: String,
}

/// On what a ruling rests, as its form says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// On nothing that was broken.
    None,
    /// On the rule of this code.
    Rule(Code),
    /// On this law.
    Law(String),
}

/// A ruling, as checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Why.
    pub reason: String,
    /// On what it rests.
    pub basis: Basis,
    /// In how many days it ends.
    pub days: Option<i64>,
    /// Of a slow talk: the minutes; none else.
    pub minutes: i64,
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
        Kind::parse(&self.kind).filter(|kind| OFFERED.contains(kind)).ok_or(Error::NotFound)
    }

    /// Checks each field for a ruling of this kind.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, kind: Kind) -> Result<Checked> {
        let mut errors = FormErrors::new();
        let reason = reason(&mut errors, &self.reason);
        let basis = match self.basis.as_str() {
            "" => Some(Basis::None),
            "law" => errors.keep("law", text::line(&self.law, Limits { min: 3, max: LAW_MAX })).map(Basis::Law),
            code => {
                let rule = Code::parse(code).map(Basis::Rule);
                if rule.is_none() {
                    errors.say("basis", "error-choose");
                }
                rule
            }
        };
        let days = self.days.parse().ok().filter(|days| DAYS.contains(days));
        if kind.has_end() && days.is_none() {
            errors.say("days", "error-choose");
        }
        let minutes = self.minutes.trim().parse().ok().filter(|minutes| (MINUTES.0..=MINUTES.1).contains(minutes));
        if kind == Kind::Slow && minutes.is_none() {
            errors.say("minutes", "error-minutes");
        }
        match (reason, basis) {
            (Some(reason), Some(basis)) if errors.is_empty() => Ok(Checked {
                reason,
                basis,
                days: days.filter(|_| kind.has_end()),
                minutes: minutes.filter(|_| kind == Kind::Slow).unwrap_or(0),
            }),
            _ => Err(Error::Invalid(errors)),
        }
    }

    /// Checks the reason alone.
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

/// Moving, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MoveFields {
    /// The future ruling's code.
    pub code: String,
    /// The code of the other question.
    pub to: String,
    /// Why.
    pub reason: String,
}

impl MoveFields {
    /// Checks the question and the reason.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Code, String)> {
        let mut errors = FormErrors::new();
        let to = Code::parse(&self.to);
        if to.is_none() {
            errors.say("to", "error-choose");
        }
        let reason = reason(&mut errors, &self.reason);
        match (to, reason) {
            (Some(to), Some(reason)) if errors.is_empty() => Ok((to, reason)),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// A reason that is asked for and may be left out; nothing, where it was.
///
/// # Errors
/// What is wrong with it, where there is one.
pub fn optional_reason(raw: &str) -> Result<String> {
    if raw.trim().is_empty() {
        return Ok(String::new());
    }
    let mut errors = FormErrors::new();
    reason(&mut errors, raw).ok_or(Error::Invalid(errors))
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
    fn what_ends_by_itself_says_when() {
        let with = |kind: &str, days: &str, minutes: &str| RulingFields {
            kind: kind.into(),
            reason: "Advertising.".into(),
            days: days.into(),
            minutes: minutes.into(),
            ..Default::default()
        };
        assert!(with("suspend", "", "").check(Kind::Suspend).is_err());
        assert!(with("suspend", "2", "").check(Kind::Suspend).is_err(), "not among the choices");
        assert_eq!(with("suspend", "7", "").check(Kind::Suspend).unwrap().days, Some(7));
        assert_eq!(with("ban", "7", "").check(Kind::Ban).unwrap().days, None);
        assert!(with("slow", "7", "0").check(Kind::Slow).is_err());
        assert_eq!(with("slow", "7", " 10 ").check(Kind::Slow).unwrap().minutes, 10);
        let lawless = RulingFields { basis: "law".into(), ..with("hide", "", "") };
        assert!(lawless.check(Kind::Hide).is_err());
    }

    #[test]
    fn an_idea_is_not_merged_into_itself() {
        let idea = Code::parse("0123456789").unwrap();
        let fields = MergeFields { into: idea.to_string(), reason: "The same wish".into(), ..Default::default() };
        let Err(Error::Invalid(errors)) = fields.check(&idea) else { panic!("taken") };
        assert_eq!(errors, FormErrors::one("into", "error-same-idea"));
    }
}
