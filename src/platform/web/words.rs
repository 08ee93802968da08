//! What people read: Fluent messages from `locales/`, embedded, one bundle per language and form of address.
//!
//! `locales/it` and `locales/de` say tu and du. `locales/it-formal` and `locales/de-formal` hold those messages alone that
//! sound otherwise where people say Lei and Sie, and are laid over the others.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::tz::TimeZone;
use rust_embed::RustEmbed;

use crate::platform::clock::Moment;
use crate::platform::community::Voice;
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// The words of one language in one form of address, and how it writes numbers and dates.
pub struct Words {
    voice: Voice,
    bundle: FluentBundle<Arc<FluentResource>>,
    time_zone: TimeZone,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("voice", &self.voice).finish_non_exhaustive()
    }
}

impl Words {
    /// Whether a voice has words of its own, not only those of the familiar form.
    #[must_use]
    pub fn differ(voice: Voice) -> bool {
        let folder = format!("{}-{}/", voice.language, voice.form);
        Locales::iter().any(|path| path.starts_with(&folder))
    }

    /// Reads the embedded messages of a language, and lays those of its form of address over them.
    ///
    /// # Errors
    /// [`Error::Internal`] naming the file when one does not parse or defines a message twice.
    pub fn load(voice: Voice, time_zone: TimeZone) -> Result<Self> {
        let tag = voice.language.as_str().parse().map_err(Error::internal)?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for (path, resource) in resources(&format!("{}/", voice.language))? {
            bundle.add_resource(resource).map_err(|errors| Error::internal(format!("{path}: {errors:?}")))?;
        }
        for (_, resource) in resources(&format!("{}-{}/", voice.language, voice.form))? {
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { voice, bundle, time_zone })
    }

    /// The language and the form of address.
    #[must_use]
    pub fn voice(&self) -> Voice {
        self.voice
    }

    /// The language alone.
    #[must_use]
    pub fn language(&self) -> Language {
        self.voice.language
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// A message. An argument `count` brings `$shown`, the same number as the language writes it.
    ///
    /// # Errors
    /// [`Error::Internal`] when the message or one of its arguments is missing.
    pub fn say(&self, key: &str, mut args: FluentArgs<'_>) -> Result<String> {
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| Error::internal(format!("no message {key:?} in {}", self.voice.language)))?;
        if let Some(FluentValue::Number(count)) = args.get("count") {
            let shown = self.number(count.value as i64);
            args.set("shown", shown);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(Error::internal(format!("message {key:?} in {}: {error}", self.voice.language))),
        }
    }

    /// A message without arguments; its key when it is missing (for places that cannot fail).
    #[must_use]
    pub fn plain(&self, key: &str) -> String {
        self.say(key, FluentArgs::new()).unwrap_or_else(|_| key.to_owned())
    }

    /// A whole number with its thousands set apart: 19,212 in English, 19.212 in Italian and German.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let separator = if self.voice.language == Language::En { ',' } else { '.' };
        let digits = number.unsigned_abs().to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
        if number < 0 {
            text.push('-');
        }
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                text.push(separator);
            }
            text.push(digit);
        }
        text
    }

    /// The day on which a moment falls, in the community's time zone; `None` outside the years -9999 to 9999.
    #[must_use]
    pub fn day(&self, at: Moment) -> Option<jiff::civil::Date> {
        at.timestamp().map(|timestamp| timestamp.to_zoned(self.time_zone.clone()).date())
    }

    /// A date in words, in the community's time zone. `now` decides whether a short date names the year.
    #[must_use]
    pub fn date(&self, at: Moment, style: DateStyle, now: Moment) -> String {
        let Some(timestamp) = at.timestamp() else { return String::new() };
        let date = timestamp.to_zoned(self.time_zone.clone());
        let is_this_year =
            now.timestamp().is_some_and(|now| now.to_zoned(self.time_zone.clone()).year() == date.year());
        let text = |value: String| FluentValue::String(Cow::Owned(value));
        let mut args = FluentArgs::new();
        args.set("day", text(date.day().to_string()));
        // A number, so that the message can choose by it.
        args.set("month", FluentValue::from(i64::from(date.month())));
        args.set("year", text(date.year().to_string()));
        args.set("hour", text(format!("{:02}", date.hour())));
        args.set("minute", text(format!("{:02}", date.minute())));
        let key = match style {
            DateStyle::Long => "date-long",
            DateStyle::Short if is_this_year => "date-short",
            DateStyle::Short => "date-short-year",
            DateStyle::Time => "date-time",
        };
        self.say(key, args).unwrap_or_else(|_| at.rfc3339())
    }
}

/// Every embedded file by its path, parsed once; what does not parse says why.
static RESOURCES: LazyLock<BTreeMap<String, std::result::Result<Arc<FluentResource>, String>>> = LazyLock::new(|| {
    let parsed = |path: &str| {
        let file = Locales::get(path).ok_or("not there")?;
        let text = std::str::from_utf8(&file.data).map_err(|error| error.to_string())?;
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
        Ok(Arc::new(resource))
    };
    Locales::iter().map(|path| (path.to_string(), parsed(&path))).collect()
});

/// The embedded files of a folder.
fn resources(folder: &str) -> Result<Vec<(&'static str, Arc<FluentResource>)>> {
    RESOURCES
        .iter()
        .filter(|(path, _)| path.starts_with(folder))
        .map(|(path, resource)| match resource {
            Ok(resource) => Ok((path.as_str(), Arc::clone(resource))),
            Err(why) => Err(Error::internal(format!("{path}: {why}"))),
        })
        .collect()
}

/// How much of a date is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// Day, month and year in words.
    Long,
    /// Day and short month; the year only when it is another one.
    Short,
    /// As long, with hour and minute.
    Time,
}
