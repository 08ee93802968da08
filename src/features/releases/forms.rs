//! The form of a release, as sent and as checked.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::release::{Making, PRODUCT_MAX, TEXT_MAX, TITLE_MAX, Texts};
use crate::platform::clock::Moment;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, Limits};

/// The most ideas that one release is made from.
pub const IDEAS_MAX: usize = 100;

/// Drafting a release, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReleaseFields {
    /// The future release's code.
    pub code: String,
    /// The language of its texts.
    pub language: String,
    /// The name of what the company makes.
    pub product: String,
    /// What this edition is called.
    pub title: String,
    /// Why it was made.
    pub why: String,
    /// What it adds.
    pub adds: String,
    /// For whom.
    pub for_whom: String,
    /// Who asked for it.
    pub who_asked: String,
    /// What was tried and dropped; may be empty.
    pub dropped: String,
    /// The day on which it came into people's hands, or empty.
    pub shipped_on: String,
    /// The code of the person who signs for the company.
    pub host: String,
    /// The codes of the ideas it was made from.
    #[serde(alias = "idea")]
    pub ideas: Vec<String>,
}

/// The ideas that an address asks a new release for: `?idea=…&idea=…`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChosenIdeas {
    /// Their codes.
    pub idea: Vec<String>,
}

/// The codes among these texts, in their own order, each once; what is no code is left out.
#[must_use]
pub fn codes(texts: &[String]) -> Vec<Code> {
    let mut codes: Vec<Code> = texts.iter().filter_map(|text| Code::parse(text)).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.truncate(IDEAS_MAX);
    codes
}

impl ReleaseFields {
    /// Checks each field; days begin in this time zone.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self, zone: &TimeZone) -> Result<(Making, Vec<Code>)> {
        let mut errors = FormErrors::new();
        let line = |text: &str, max| text::line(text, Limits { min: 1, max });
        let block = |text: &str| text::block(text, Limits { min: 1, max: TEXT_MAX });
        let product = errors.keep("product", line(&self.product, PRODUCT_MAX));
        let title = errors.keep("title", line(&self.title, TITLE_MAX));
        let why = errors.keep("why", block(&self.why));
        let adds = errors.keep("adds", block(&self.adds));
        let for_whom = errors.keep("for_whom", block(&self.for_whom));
        let who_asked = errors.keep("who_asked", block(&self.who_asked));
        let dropped = errors.keep("dropped", text::block(&self.dropped, Limits { min: 0, max: TEXT_MAX }));
        let shipped_at = errors.keep("shipped_on", day(&self.shipped_on, zone));
        let (language, host) = (Language::parse(&self.language), Code::parse(&self.host));
        for (field, is_missing) in [("language", language.is_none()), ("host", host.is_none())] {
            if is_missing {
                errors.say(field, "error-choose");
            }
        }
        let ideas = codes(&self.ideas);
        if ideas.is_empty() {
            errors.say("ideas", "error-no-ideas");
        }
        errors.clone().check()?;
        let (Some(product), Some(title), Some(why), Some(adds)) = (product, title, why, adds) else {
            return Err(Error::Invalid(errors));
        };
        let (Some(for_whom), Some(who_asked), Some(language), Some(host)) = (for_whom, who_asked, language, host)
        else {
            return Err(Error::Invalid(errors));
        };
        let dropped = dropped.unwrap_or_default();
        let texts = Texts { title, why, adds, for_whom, who_asked, dropped, picture_alt: String::new() };
        let texts = vec![(language, texts)];
        Ok((Making { product, host, language, texts, picture: None, shipped_at: shipped_at.flatten() }, ideas))
    }
}

/// The beginning of a day written as 2026-12-12; nothing when nothing was written.
///
/// # Errors
/// What is wrong with it.
pub fn day(text: &str, zone: &TimeZone) -> Result<Option<Moment>, FieldError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let wrong = FieldError { key: "error-date", max: None, min: None };
    let date: Date = text.trim().parse().map_err(|_| wrong)?;
    let start = date.to_zoned(zone.clone()).map_err(|_| wrong)?;
    Ok(Some(Moment::from(start.timestamp())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_begin_in_the_community_s_time_zone() {
        let rome = TimeZone::get("Europe/Rome").unwrap();
        assert_eq!(day("", &rome).unwrap(), None);
        assert_eq!(day("1970-01-02", &rome).unwrap(), Some(Moment(23 * Moment::HOUR)));
        for wrong in ["2026-02-30", "tomorrow", "12/12/2026"] {
            assert_eq!(day(wrong, &rome).unwrap_err().key, "error-date", "{wrong}");
        }
    }

    #[test]
    fn ideas_are_chosen_once_and_nonsense_is_left_out() {
        let sent = ["bbbbbbbbbb", "no code", "aaaaaaaaaa", "BBBBBBBBBB"].map(String::from);
        assert_eq!(codes(&sent).iter().map(Code::as_str).collect::<Vec<_>>(), ["aaaaaaaaaa", "bbbbbbbbbb"]);
    }
}
