//! Templates, embedded and checked at start: one engine per language and form of address, so that words, dates and
//! numbers need no argument for it anywhere.

use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::tz::TimeZone;
use rust_embed::RustEmbed;
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::assets;
use super::words::{DateStyle, Words};
use crate::platform::clock::{Clock, Moment};
use crate::platform::community::{AddressForm, Voice};
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;

#[derive(RustEmbed)]
#[folder = "templates/"]
struct Sources;

/// All templates in all languages and forms of address.
#[derive(Debug)]
pub struct Templates {
    clock: Clock,
    engines: Vec<Engine>,
}

/// The templates as one voice says them.
#[derive(Debug)]
struct Engine {
    words: Arc<Words>,
    /// Made when the voice is first asked for: a copy of all templates.
    tera: OnceLock<Tera>,
}

impl Templates {
    /// The parsed templates and the words of every language, and once more of a form of address that has words of its own.
    ///
    /// # Errors
    /// [`Error::Internal`] naming what does not parse.
    pub fn load(time_zone: &TimeZone, clock: &Clock) -> Result<Self> {
        let voices = Language::ALL
            .iter()
            .flat_map(|language| AddressForm::ALL.iter().map(|form| Voice { language: *language, form: *form }));
        let engines = voices
            .filter(|voice| voice.form == AddressForm::Familiar || Words::differ(*voice))
            .map(|voice| Ok(Engine { words: Arc::new(Words::load(voice, time_zone.clone())?), tera: OnceLock::new() }))
            .collect::<Result<_>>()?;
        parsed()?;
        Ok(Self { clock: clock.clone(), engines })
    }

    /// The words of a voice.
    ///
    /// # Errors
    /// [`Error::Internal`] when its language was not loaded.
    pub fn words(&self, voice: Voice) -> Result<&Arc<Words>> {
        self.of(voice).map(|engine| &engine.words)
    }

    /// Renders a template with a context made of the page's frame and the page itself.
    ///
    /// # Errors
    /// [`Error::Internal`] naming the template when a variable or a message is missing.
    pub fn render(
        &self,
        voice: Voice,
        template: &str,
        frame: &impl Serialize,
        page: &impl Serialize,
    ) -> Result<String> {
        let mut context =
            Context::from_serialize(frame).map_err(|error| Error::internal(described(template, &error)))?;
        context.insert("page", page);
        let (engine, parsed) = (self.of(voice)?, parsed()?);
        let tera = engine.tera.get_or_init(|| spoken(parsed, &engine.words, &self.clock));
        tera.render(template, &context).map_err(|error| Error::internal(described(template, &error)))
    }

    /// Whether there is such a message; all languages have the same ones.
    #[must_use]
    pub fn says(&self, key: &str) -> bool {
        self.engines.first().is_some_and(|engine| engine.words.has(key))
    }

    /// The names of all templates.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        PARSED.iter().flat_map(Tera::get_template_names)
    }

    /// The engine of a voice; that of the familiar form where the language knows no other.
    fn of(&self, voice: Voice) -> Result<&Engine> {
        let familiar = Voice::familiar(voice.language);
        let engine = |wanted: Voice| self.engines.iter().find(|engine| engine.words.voice() == wanted);
        engine(voice)
            .or_else(|| engine(familiar))
            .ok_or_else(|| Error::internal(format!("no templates in {}", voice.language)))
    }
}

fn described(template: &str, error: &tera::Error) -> String {
    let mut text = format!("{template}: {error}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!(": {cause}"));
        source = cause.source();
    }
    text
}

/// Every template, parsed once for all voices; what does not parse says why. A voice brings its own words: until then they
/// have none.
static PARSED: LazyLock<std::result::Result<Tera, String>> = LazyLock::new(|| {
    let mut tera = Tera::new();
    for name in ["t", "date", "number"] {
        tera.register_function(name, |_: Kwargs, _: &State<'_>| -> TeraResult<String> {
            Err(tera::Error::message("no voice"))
        });
    }
    tera.register_function("asset", |kwargs: Kwargs, _: &State<'_>| -> TeraResult<String> {
        let path: &str = kwargs.must_get("path")?;
        assets::address(path).ok_or_else(|| tera::Error::message(format!("asset: there is no static/{path}")))
    });
    let sources = Sources::iter()
        .filter_map(|path| Sources::get(&path).map(|file| (path.to_string(), file.data)))
        .map(|(path, data)| match String::from_utf8(data.into_owned()) {
            Ok(text) => Ok((path, text)),
            Err(error) => Err(format!("{path}: {error}")),
        })
        .collect::<std::result::Result<Vec<_>, _>>()?;
    tera.add_raw_templates(sources).map_err(|error| described("templates", &error))?;
    Ok(tera)
});

fn parsed() -> Result<&'static Tera> {
    PARSED.as_ref().map_err(Error::internal)
}

/// A copy of all templates that says its words in this voice.
fn spoken(parsed: &Tera, words: &Arc<Words>, clock: &Clock) -> Tera {
    let mut tera = parsed.clone();
    let t = Arc::clone(words);
    tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| translate(&t, &kwargs));
    let (dates, now) = (Arc::clone(words), clock.clone());
    tera.register_function("date", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<String> {
        let style = match kwargs.get::<&str>("style")?.unwrap_or("long") {
            "long" => DateStyle::Long,
            "short" => DateStyle::Short,
            "time" => DateStyle::Time,
            other => return Err(tera::Error::message(format!("date: unknown style {other:?}"))),
        };
        Ok(dates.date(Moment(kwargs.must_get("at")?), style, now.now()))
    });
    let numbers = Arc::clone(words);
    tera.register_function("number", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<String> {
        Ok(numbers.number(kwargs.must_get("n")?))
    });
    tera
}

fn translate(words: &Words, kwargs: &Kwargs) -> TeraResult<String> {
    let key: &str = kwargs.must_get("key")?;
    let mut args = FluentArgs::new();
    for (name, value) in kwargs.iter() {
        let name = name.to_string();
        if name != "key" {
            args.set(name, fluent(value));
        }
    }
    words.say(key, args).map_err(|error| tera::Error::message(error.to_string()))
}

fn fluent(value: &Value) -> FluentValue<'static> {
    if let Some(number) = value.as_i64() {
        FluentValue::from(number)
    } else if let Some(text) = value.as_str() {
        FluentValue::from(text.to_owned())
    } else {
        FluentValue::from(value.to_string())
    }
}
