//! The forms of closing, as sent and as checked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::closing::{LINE_MAX, Outcome, SUMMARY, Summary, TOGETHER};
use crate::features::decisions::decision::{Answer, REASONS, Refusal, Words};
use crate::features::ideas::Status;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, Limits};

/// Closing a question, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ClosingFields {
    /// The future closing's code.
    pub code: String,
    /// What the company takes with it, in Markdown.
    pub summary: String,
    /// The language it is written in.
    pub language: String,
    /// The code of the person who signs.
    pub host: String,
}

impl ClosingFields {
    /// Checks each field; the summary and the code of its host.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Summary, Code)> {
        let mut errors = FormErrors::new();
        let (min, max) = SUMMARY;
        let text = errors.keep("summary", text::block(&self.summary, Limits { min, max }));
        let (language, host) = signed(&self.language, &self.host, &mut errors);
        match (text, language, host) {
            (Some(text), Some(language), Some(host)) => Ok((Summary { language, text }, host)),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

fn signed(language: &str, host: &str, errors: &mut FormErrors) -> (Option<Language>, Option<Code>) {
    let (language, host) = (Language::parse(language), Code::parse(host));
    for (field, is_missing) in [("language", language.is_none()), ("host", host.is_none())] {
        if is_missing {
            errors.say(field, "error-choose");
        }
    }
    (language, host)
}

/// One answer for several ideas, as sent. Each idea's fate stands in `fate-CODE`, its own line in `line-CODE`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TogetherFields {
    /// Which no it is.
    pub refusal: String,
    /// The reason that they share, in Markdown.
    pub reasons: String,
    /// What would change the company's mind.
    pub change: String,
    /// The language it is written in.
    pub language: String,
    /// The code of the person who signs.
    pub host: String,
    /// What is said of each idea.
    #[serde(flatten)]
    pub each: BTreeMap<String, String>,
}

impl TogetherFields {
    fn of(&self, what: &str) -> impl Iterator<Item = (&str, &str)> {
        let prefix = format!("{what}-");
        self.each.iter().filter_map(move |(name, value)| Some((name.strip_prefix(&prefix)?, value.as_str())))
    }

    /// Checks each field; what becomes of each idea that was chosen, and the code of the host.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Vec<Outcome>, Code)> {
        let mut errors = FormErrors::new();
        let fates: Vec<(Code, Status)> = self
            .of("fate")
            .filter_map(|(code, fate)| {
                let status = match fate {
                    "no" => Status::Declined,
                    "later" => Status::Later,
                    _ => return None,
                };
                Some((Code::parse(code)?, status))
            })
            .take(TOGETHER)
            .collect();
        if fates.is_empty() {
            errors.say("fates", "error-choose");
        }
        let refusal = Refusal::parse(&self.refusal);
        if refusal.is_none() && fates.iter().any(|(_, status)| *status == Status::Declined) {
            errors.say("refusal", "error-choose");
        }
        let (min, max) = REASONS;
        let reasons = errors.keep("reasons", text::block(&self.reasons, Limits { min, max: max - LINE_MAX - 2 }));
        let change = errors.keep("change", text::block(&self.change, Limits { min: 0, max }));
        let mut lines = BTreeMap::new();
        for (code, line) in self.of("line") {
            if let Some(line) = errors.keep("reasons", text::block(line, Limits { min: 0, max: LINE_MAX })) {
                lines.insert(code.to_owned(), line);
            }
        }
        let (language, host) = signed(&self.language, &self.host, &mut errors);
        let (Some(reasons), Some(change), Some(language), Some(host)) = (reasons, change, language, host) else {
            return Err(Error::Invalid(errors));
        };
        errors.check()?;
        let outcomes = fates.into_iter().map(|(idea, status)| {
            let is_no = status == Status::Declined;
            let line = lines.get(idea.as_str()).filter(|line| !line.is_empty());
            let reasons = line.map_or_else(|| reasons.clone(), |line| format!("{line}\n\n{reasons}"));
            let words = Words { reasons, change: if is_no { change.clone() } else { String::new() } };
            let refusal = refusal.filter(|_| is_no);
            Outcome { idea, answer: Answer { status, refusal, language, words: vec![(language, words)], hours: 0 } }
        });
        Ok((outcomes.collect(), host))
    }
}
