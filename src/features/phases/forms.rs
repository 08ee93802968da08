//! The form in which a question gets more time.

use jiff::ToSpan;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::extension::REASON;
use crate::features::questions::Schedule;
use crate::features::questions::forms::day;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::text::{self, Limits};

/// More time, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtensionFields {
    /// The day on which the phase of now ends, as in 2026-12-12.
    pub to: String,
    /// Why, for everybody to read.
    pub reason: String,
}

impl ExtensionFields {
    /// Checks the form: the day, and the reason.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, time_zone: &TimeZone) -> Result<(Moment, String)> {
        let mut errors = FormErrors::new();
        let to = match day(&self.to, time_zone) {
            Ok(Some(to)) => Some(to),
            Ok(None) => {
                errors.say("to", "error-required");
                None
            }
            Err(()) => {
                errors.say("to", "error-date");
                None
            }
        };
        let (min, max) = REASON;
        let reason = errors.keep("reason", text::line(&self.reason, Limits { min, max }));
        to.zip(reason).ok_or(Error::Invalid(errors))
    }
}

/// The dates when the phase of now ends on that day: what comes after moves by as many days.
#[must_use]
pub fn later(schedule: &Schedule, now: Moment, to: Moment, time_zone: &TimeZone) -> Schedule {
    let Some(end) = schedule.next(now) else { return *schedule };
    let date = |at: Moment| at.timestamp().map(|at| at.to_zoned(time_zone.clone()));
    let days = match (date(end), date(to)) {
        (Some(end), Some(to)) => end.date().until(to.date()).map_or(0, |span| span.get_days()),
        _ => 0,
    };
    let moved = |at: Option<Moment>| match at {
        Some(at) if at == end => Some(to),
        Some(at) if at > end => {
            let later = date(at).and_then(|at| at.checked_add(days.days()).ok());
            later.map(|later| later.timestamp().into()).or(Some(at))
        }
        at => at,
    };
    Schedule {
        opens_at: moved(schedule.opens_at),
        refine_at: moved(schedule.refine_at),
        voting_at: moved(schedule.voting_at),
        review_at: moved(schedule.review_at),
        decided_at: moved(schedule.decided_at),
    }
}
