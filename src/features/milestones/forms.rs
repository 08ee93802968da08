//! The forms of milestones, as sent and as checked.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::milestone::{NAME, NewMilestone, Progress, Stage, WORDS};
use crate::features::releases::forms::day;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, Limits};

/// The name of what is in the making, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgressFields {
    /// The name.
    pub name: String,
    /// The language of the name.
    #[serde(rename = "name_language")]
    pub language: String,
}

impl ProgressFields {
    /// Checks each field.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<Progress> {
        let mut errors = FormErrors::new();
        let (min, max) = NAME;
        let name = errors.keep("name", text::line(&self.name, Limits { min, max }));
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.say("name_language", "error-choose");
        }
        match (name, language) {
            (Some(name), Some(language)) => Ok(Progress { language, name }),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// A milestone, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MilestoneFields {
    /// The future milestone's code.
    pub code: String,
    /// How far the release is.
    pub stage: String,
    /// From which day on, as 2026-12-12.
    pub falls_on: String,
    /// What that means.
    pub words: String,
    /// The language of the words.
    pub language: String,
    /// The code of the person who says so for the company.
    pub host: String,
}

impl MilestoneFields {
    /// Checks each field; days begin in this time zone.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, zone: &TimeZone) -> Result<NewMilestone> {
        let mut errors = FormErrors::new();
        let (min, max) = WORDS;
        let words = errors.keep("words", text::line(&self.words, Limits { min, max }));
        let falls_on = errors.keep("falls_on", day(&self.falls_on, zone));
        if falls_on == Some(None) {
            errors.say("falls_on", "error-required");
        }
        let (stage, language) = (Stage::parse(&self.stage), Language::parse(&self.language));
        let host = Code::parse(&self.host);
        let chosen = [("stage", stage.is_some()), ("language", language.is_some()), ("host", host.is_some())];
        for (field, _) in chosen.iter().filter(|(_, is_chosen)| !is_chosen) {
            errors.say(field, "error-choose");
        }
        match (stage, host, language, words, falls_on.flatten()) {
            (Some(stage), Some(host), Some(language), Some(words), Some(falls_on)) => {
                Ok(NewMilestone { stage, host, language, words, falls_on })
            }
            _ => Err(Error::Invalid(errors)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_milestone_needs_a_day_and_a_stage() {
        let fields = MilestoneFields {
            code: "aaaaaaaaaa".into(),
            stage: "prototype".into(),
            falls_on: "2027-03-01".into(),
            words: "The first one  rides.".into(),
            language: "en".into(),
            host: "bbbbbbbbbb".into(),
        };
        let checked = fields.check(&TimeZone::UTC).unwrap();
        assert_eq!((checked.stage, checked.words.as_str()), (Stage::Prototype, "The first one rides."));
        for (wrong, field) in [
            (MilestoneFields { falls_on: String::new(), ..fields.clone() }, "falls_on"),
            (MilestoneFields { falls_on: "2027-02-30".into(), ..fields.clone() }, "falls_on"),
            (MilestoneFields { stage: "dreamt".into(), ..fields.clone() }, "stage"),
            (MilestoneFields { words: " ".into(), ..fields }, "words"),
        ] {
            let Err(Error::Invalid(errors)) = wrong.check(&TimeZone::UTC) else { panic!("{field}") };
            assert_eq!(errors.iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>(), [field]);
        }
    }
}
