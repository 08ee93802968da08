//! The form of a question, as sent and as checked: its dates here, its words in `texts`, for whom it is and how it is voted
//! on in `frame`.

mod frame;
mod texts;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::question::{Frame, Schedule, Texts};
use super::store::Read;
use crate::features::deals::deal::{Deal, Offer};
use crate::features::support::{Step, rules as support};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::media::PictureError;
use crate::platform::text::{self, Limits};

/// Longest description of a picture, in characters.
pub const ALT_MAX: usize = 300;

/// Asking or changing a question, as sent. Dates are days in the community's time zone, as in 2026-12-12; boxes are `on` or
/// empty.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are named for the columns and languages that they fill")]
pub struct QuestionFields {
    pub code: String,
    pub language: String,
    pub title_it: String,
    pub summary_it: String,
    pub body_it: String,
    pub in_scope_it: String,
    pub out_of_scope_it: String,
    pub may_use_it: String,
    pub earns_it: String,
    pub title_en: String,
    pub summary_en: String,
    pub body_en: String,
    pub in_scope_en: String,
    pub out_of_scope_en: String,
    pub may_use_en: String,
    pub earns_en: String,
    pub title_de: String,
    pub summary_de: String,
    pub body_de: String,
    pub in_scope_de: String,
    pub out_of_scope_de: String,
    pub may_use_de: String,
    pub earns_de: String,
    pub minimum_age: String,
    pub host: String,
    pub opens_on: String,
    pub refine_from: String,
    pub voting_from: String,
    pub review_from: String,
    pub decided_from: String,
    pub picture_alt: String,
    pub is_standing: String,
    pub audience: String,
    pub relations: Vec<String>,
    pub short: String,
    /// The code of the question before it.
    pub previous: String,
    pub budget: String,
    pub per_idea: String,
    pub hides_tally: String,
    pub no_own_votes: String,
    pub met_votes: String,
    pub holds_newcomers: String,
    pub supporters_1: String,
    pub days_1: String,
    pub supporters_2: String,
    pub days_2: String,
    pub supporters_3: String,
    pub days_3: String,
}

/// The same, checked.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The language of the original.
    pub language: Language,
    /// The host's public code.
    pub host: Code,
    /// The dates: first moments of days.
    pub schedule: Schedule,
    /// Whether it is always open.
    pub is_standing: bool,
    /// For whom it is and how it is voted on; the question before it is in `previous`.
    pub frame: Frame,
    /// The question before it.
    pub previous: Option<Code>,
    /// The texts; the original is among them.
    pub texts: Vec<(Language, Texts)>,
    /// The deal.
    pub offer: Offer,
    /// How many supporters an idea needs; nothing when it needs none.
    pub steps: Vec<Step>,
}

/// The first moment of the day on which a moment lies.
fn day_of(at: Moment, time_zone: &TimeZone) -> Option<Moment> {
    let date = at.timestamp()?.to_zoned(time_zone.clone()).date();
    Some(date.to_zoned(time_zone.clone()).ok()?.timestamp().into())
}

impl Checked {
    /// The dates, where a day that is the same as before keeps its moment: a form knows days alone.
    #[must_use]
    pub fn schedule_after(&self, before: &Schedule, time_zone: &TimeZone) -> Schedule {
        let keep = |typed: Option<Moment>, before: Option<Moment>| match before {
            Some(at) if typed.is_some() && typed == day_of(at, time_zone) => Some(at),
            _ => typed,
        };
        Schedule {
            opens_at: keep(self.schedule.opens_at, before.opens_at),
            refine_at: keep(self.schedule.refine_at, before.refine_at),
            voting_at: keep(self.schedule.voting_at, before.voting_at),
            review_at: keep(self.schedule.review_at, before.review_at),
            decided_at: keep(self.schedule.decided_at, before.decided_at),
        }
    }
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
            is_standing: frame::boxed(read.question.is_standing),
            ..Self::default()
        };
        fields.fill_texts(&read.texts);
        fields.fill_frame(&read.question, read.short.as_deref());
        fields
    }

    /// The same with a deal.
    #[must_use]
    pub fn with_deal(mut self, deal: Option<&Deal>) -> Self {
        if let Some(deal) = deal {
            self.minimum_age = deal.minimum_age.map(|age| age.to_string()).unwrap_or_default();
            self.fill_deal(&deal.terms);
        }
        self
    }

    /// The same with how many supporters an idea needs.
    #[must_use]
    pub fn with_steps(mut self, steps: &[Step]) -> Self {
        for (fields, step) in self.steps_mut().into_iter().zip(steps) {
            (*fields.0, *fields.1) = (step.supporters.to_string(), step.days.to_string());
        }
        self
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
        let is_standing = !self.is_standing.is_empty();
        if is_standing && schedule.steps().count() > 1 {
            errors.say("is_standing", "error-standing-dates");
        }
        let frame = self.check_frame(&mut errors);
        let previous = match self.previous.trim() {
            "" => None,
            code => Code::parse(code).or_else(|| {
                errors.say("previous", "error-choose");
                None
            }),
        };
        let offer = self.check_deal(language, &mut errors);
        let typed = self.steps();
        let steps = support::check(&typed, &mut errors);
        if frame.ballot.is_hidden && !steps.is_empty() {
            // Reaching a number would tell the count that is to stay hidden.
            errors.say("supporters_1", "error-support-hidden");
        }
        match host {
            Some(host) if errors.is_empty() => {
                Ok(Checked { language, host, schedule, is_standing, frame, previous, texts, offer, steps })
            }
            _ => Err(Error::Invalid(errors)),
        }
    }

    fn steps(&self) -> [(&str, &str); 3] {
        [(&self.supporters_1, &self.days_1), (&self.supporters_2, &self.days_2), (&self.supporters_3, &self.days_3)]
    }

    fn steps_mut(&mut self) -> [(&mut String, &mut String); 3] {
        [
            (&mut self.supporters_1, &mut self.days_1),
            (&mut self.supporters_2, &mut self.days_2),
            (&mut self.supporters_3, &mut self.days_3),
        ]
    }
}

/// The first moment of a day; nothing for an empty field.
///
/// # Errors
/// When it is no date.
pub(crate) fn day(text: &str, time_zone: &TimeZone) -> Result<Option<Moment>, ()> {
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
