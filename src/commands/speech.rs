//! How the command line says what went wrong, and how its options name our words.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use fluent_bundle::FluentArgs;
use jiff::tz::TimeZone;

use crate::platform::community::Voice;
use crate::platform::error::{Error, FieldError};
use crate::platform::id::Language;
use crate::platform::web::words::Words;

/// A sentence for people at a terminal.
pub(super) fn sentence(error: Error) -> String {
    match error {
        Error::Invalid(errors) => {
            let said: Vec<String> =
                errors.iter().map(|(field, wrong)| format!("{field}: {}", of_field(wrong))).collect();
            said.join("\n")
        }
        Error::Conflict(key) => say(key, FluentArgs::new()),
        Error::Unavailable(why) => why,
        other => other.to_string(),
    }
}

/// What is wrong with a field, as a sentence.
pub(super) fn of_field(wrong: &FieldError) -> String {
    let mut args = FluentArgs::new();
    if let Some(max) = wrong.max {
        args.set("max", max);
    }
    if let Some(min) = wrong.min {
        args.set("min", min);
    }
    say(wrong.key, args)
}

fn say(key: &str, args: FluentArgs<'_>) -> String {
    Words::load(Voice::familiar(Language::En), TimeZone::UTC)
        .and_then(|words| words.say(key, args))
        .unwrap_or_else(|_| key.to_owned())
}

/// As [`sentence`], with words of its own for what does not exist.
pub(super) fn or_missing(missing: impl Into<String>) -> impl FnOnce(Error) -> String {
    let missing = missing.into();
    move |error| match error {
        Error::NotFound => missing,
        other => sentence(other),
    }
}

/// Reads one of our words; the help lists them.
pub(super) fn one_of<T: Clone + Send + Sync + 'static>(
    all: &[T],
    name: fn(T) -> &'static str,
    parse: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    let names: Vec<&'static str> = all.iter().cloned().map(name).collect();
    PossibleValuesParser::new(names).try_map(move |word| parse(&word).ok_or("not one of them"))
}

/// Reads a language.
pub(super) fn language() -> impl TypedValueParser<Value = Language> {
    one_of(Language::ALL, Language::as_str, Language::parse)
}
