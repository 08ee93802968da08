//! The form of a question, as sent and as checked.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::question::{BODY_MAX, SUMMARY_MAX, Schedule, TITLE_MAX, Texts};
use super::store::Read;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::media::PictureError;
use crate::platform::text::{self, Limits};

/// Longest description of a picture, in characters.
pub const ALT_MAX: usize = 300;

/// Asking or changing a question, as sent. Dates are days in the community's time zone, as in 2026-12-12.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named for the columns and languages that they fill")]
pub struct QuestionFields {
    pub code: String,
    pub language: String,
    pub title_it: String,
    pub summary_it: String,
    pub body_it: String,
    pub title_en: String,
    pub summary_en: String,
    pub body_en: String,
    pub title_de: String,
    pub summary_de: String,
    pub body_de: String,
    pub host: String,
    pub opens_on: String,
    pub refine_from: String,
    pub voting_from: String,
    pub review_from: String,
    pub decided_from: String,
    pub picture_alt: String,
}

/// The same, checked.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The language of the original.
    pub language: Language,
    /// The host's public code.
    pub host: Code,
    /// The dates.
    pub schedule: Schedule,
    /// The texts; the original is among them.
    pub texts: Vec<(Language, Texts)>,
}

impl QuestionFields {
    /// The fields of a question that is there already.
    #[must_use]
    pub fn of(read: &Read, time_zone: &TimeZone) -> Self {
        let schedule = &read.question.schedule;
        let day = |at: Option<Moment>| {
            at.and_then(Moment::timestamp)
                .map(|at| at.to_zoned(time_zone.clone()).date().to_string())
                .unwrap_or_default()
        };
        let mut fields = Self {
            code: read.question.code.to_string(),
            language: read.question.language.to_string(),
            host: read.host.code.to_string(),
            opens_on: day(schedule.opens_at),
            refine_from: day(schedule.refine_at),
            voting_from: day(schedule.voting_at),
            review_from: day(schedule.review_at),
            decided_from: day(schedule.decided_at),
            picture_alt: read.texts_for(read.question.language).1.picture_alt,
            ..Self::default()
        };
        for (language, texts) in &read.texts {
            let (title, summary, body) = fields.texts_mut(*language);
            title.clone_from(&texts.title);
            summary.clone_from(&texts.summary);
            body.clone_from(&texts.body);
        }
        fields
    }

    /// Checks everything but the picture.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, time_zone: &TimeZone) -> Result<Checked> {
        let mut errors = FormErrors::new();
        let language = Language::parse(&self.language).unwrap_or_else(|| {
            errors.say("language", "error-choose");
            Language::En
        });
        let host = Code::parse(&self.host);
        if host.is_none() {
            errors.say("host", "error-choose");
        }
        let picture_alt = errors
            .keep("picture_alt", text::line(&self.picture_alt, Limits { min: 0, max: ALT_MAX }))
            .unwrap_or_default();
        let texts = self.check_texts(language, &picture_alt, &mut errors);
        let mut date = |field: &str, text: &str| {
            day(text, time_zone).unwrap_or_else(|()| {
                errors.say(field, "error-date");
                None
            })
        };
        let schedule = Schedule {
            opens_at: date("opens_on", &self.opens_on),
            refine_at: date("refine_from", &self.refine_from),
            voting_at: date("voting_from", &self.voting_from),
            review_at: date("review_from", &self.review_from),
            decided_at: date("decided_from", &self.decided_from),
        };
        if self.opens_on.trim().is_empty() && schedule.steps().next().is_some() {
            errors.say("opens_on", "error-required");
        }
        match host {
            Some(host) if errors.is_empty() => Ok(Checked { language, host, schedule, texts }),
            _ => Err(Error::Invalid(errors)),
        }
    }

    /// The texts of every language that has a title; the original must have one.
    fn check_texts(&self, original: Language, alt: &str, errors: &mut FormErrors) -> Vec<(Language, Texts)> {
        let mut checked = Vec::new();
        for language in Language::ALL {
            let (title, summary, body) = self.texts(*language);
            let is_original = *language == original;
            if !is_original && title.trim().is_empty() && summary.trim().is_empty() && body.trim().is_empty() {
                continue;
            }
            let field = |name: &str| format!("{name}_{language}");
            let title = errors.keep(&field("title"), text::line(title, Limits { min: 5, max: TITLE_MAX }));
            let least = usize::from(is_original);
            let summary = errors.keep(&field("summary"), text::line(summary, Limits { min: least, max: SUMMARY_MAX }));
            let body = errors.keep(&field("body"), text::block(body, Limits { min: 0, max: BODY_MAX }));
            if let (Some(title), Some(summary), Some(body)) = (title, summary, body) {
                checked
                    .push((*language, Texts { title, summary, body, picture_alt: alt.to_owned(), ..Texts::default() }));
            }
        }
        checked
    }

    fn texts(&self, language: Language) -> (&str, &str, &str) {
        match language {
            Language::It => (&self.title_it, &self.summary_it, &self.body_it),
            Language::En => (&self.title_en, &self.summary_en, &self.body_en),
            Language::De => (&self.title_de, &self.summary_de, &self.body_de),
        }
    }

    fn texts_mut(&mut self, language: Language) -> (&mut String, &mut String, &mut String) {
        match language {
            Language::It => (&mut self.title_it, &mut self.summary_it, &mut self.body_it),
            Language::En => (&mut self.title_en, &mut self.summary_en, &mut self.body_en),
            Language::De => (&mut self.title_de, &mut self.summary_de, &mut self.body_de),
        }
    }
}

/// The first moment of a day; nothing for an empty field.
fn day(text: &str, time_zone: &TimeZone) -> Result<Option<Moment>, ()> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let date: Date = text.trim().parse().map_err(|_| ())?;
    let start = date.to_zoned(time_zone.clone()).map_err(|_| ())?;
    Ok(Some(start.timestamp().into()))
}

impl From<PictureError> for FieldError {
    fn from(error: PictureError) -> Self {
        let key = match error {
            PictureError::Type => "error-picture-type",
            PictureError::TooLarge => "error-picture-too-large",
            PictureError::Broken => "error-picture-broken",
        };
        Self { key, max: Some(crate::platform::media::LIMIT_MB), min: None }
    }
}
