//! The forms of pins, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::pin::{DAYS_MAX, Place};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FormErrors, Result};

/// Putting an idea somewhere, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PinFields {
    /// Where.
    pub place: String,
    /// For how many days; empty without an end.
    pub days: String,
}

impl PinFields {
    /// Where.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a place that there is not.
    pub fn place(&self) -> Result<Place> {
        Place::parse(&self.place).ok_or(Error::NotFound)
    }

    /// Until when, counted from now; `None` without an end.
    ///
    /// # Errors
    /// When it is no number of days that can be.
    pub fn until(&self, now: Moment) -> Result<Option<Moment>> {
        let typed = self.days.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let days = typed.parse().ok().filter(|days| (1..=DAYS_MAX).contains(days));
        let days: i64 = days.ok_or_else(|| Error::Invalid(FormErrors::one("days", "error-choose")))?;
        Ok(Some(now.plus(days * Moment::DAY)))
    }
}
