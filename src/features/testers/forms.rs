//! The forms of testing, as sent and as checked.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::tester::{ANSWER_MAX, CALL, FINDING, NewCall, NewFinding, PLACES};
use crate::features::profiles::forms::end_of_day;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::text::{self, Limits};

/// A call for testers, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CallFields {
    /// What is expected of testers.
    #[serde(rename = "call")]
    pub words: String,
    /// The language of the words.
    #[serde(rename = "call_language")]
    pub language: String,
    /// How many are let in.
    pub places: String,
    /// The last day on which one may apply.
    pub until: String,
}

impl CallFields {
    /// Checks each field; days end in this time zone.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, zone: &TimeZone) -> Result<NewCall> {
        let mut errors = FormErrors::new();
        let (min, max) = CALL;
        let words = errors.keep("call", text::block(&self.words, Limits { min, max }));
        let places = errors.keep("places", places(&self.places));
        let until = errors.keep("until", end_of_day(&self.until, zone));
        if until == Some(None) {
            errors.say("until", "error-required");
        }
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.say("call_language", "error-choose");
        }
        match (language, words, places, until.flatten()) {
            (Some(language), Some(words), Some(places), Some(until)) => Ok(NewCall { language, words, places, until }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

fn places(text: &str) -> Result<i64, FieldError> {
    let (least, most) = PLACES;
    let whole = |number: i64| usize::try_from(number).ok();
    text.trim().parse().ok().filter(|places| (least..=most).contains(places)).ok_or(FieldError {
        key: "error-test-places",
        min: whole(least),
        max: whole(most),
    })
}

/// The answer to somebody who applied, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerFields {
    /// `accept` or `decline`.
    pub verdict: String,
    /// A kind word; may be empty.
    pub words: String,
}

impl AnswerFields {
    /// Whether they are let in, and with which words.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(bool, String)> {
        let mut errors = FormErrors::new();
        let words = errors.keep("words", text::block(&self.words, Limits { min: 0, max: ANSWER_MAX }));
        let is_let_in = match self.verdict.as_str() {
            "accept" => Some(true),
            "decline" => Some(false),
            _ => None,
        };
        if is_let_in.is_none() {
            errors.say("verdict", "error-choose");
        }
        is_let_in.zip(words).ok_or(Error::Invalid(errors))
    }
}

/// A finding, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FindingFields {
    /// The future finding's code.
    pub code: String,
    /// What was found.
    pub finding: String,
    /// The language of the words.
    pub language: String,
}

impl FindingFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<NewFinding> {
        let mut errors = FormErrors::new();
        let (min, max) = FINDING;
        let words = errors.keep("finding", text::block(&self.finding, Limits { min, max }));
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.say("language", "error-choose");
        }
        match (language, words) {
            (Some(language), Some(words)) => Ok(NewFinding { language, words }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_whole_people() {
        assert_eq!(places(" 12 ").unwrap(), 12);
        for wrong in ["0", "-1", "1.5", "many", "501", ""] {
            assert_eq!(places(wrong).unwrap_err().key, "error-test-places", "{wrong}");
        }
    }

    #[test]
    fn an_answer_is_yes_or_no() {
        let said = |verdict: &str| AnswerFields { verdict: verdict.into(), words: "Thanks \n".into() }.check();
        assert_eq!(said("accept").unwrap(), (true, "Thanks".into()));
        assert_eq!(said("decline").unwrap(), (false, "Thanks".into()));
        assert!(said("perhaps").is_err());
    }
}
