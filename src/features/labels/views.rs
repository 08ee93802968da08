//! Labels as pages, the API and the command line hand them out.

use std::collections::HashMap;

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::drawing::{self, Drawn};
use super::label::{Format, Ink, Label, Wish};
use super::permits::TakeLabel;
use super::rules::{may_print, most_dots};
use super::store::{self, Withdrawal};
use crate::features::accounts::Face;
use crate::features::credits::store as credits;
use crate::features::credits::views::Signatures;
use crate::features::releases::release::whole_name;
use crate::features::releases::store::{self as releases, Read};
use crate::platform::clock::Moment;
use crate::platform::colour::{Colour, OURS};
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Language;
use crate::platform::print::{Face as Typeface, Said, Sheet};
use crate::platform::web::words::Words;

/// What the colophon says of a label that was withdrawn.
#[derive(Debug, Clone, Serialize)]
pub struct WithdrawalView {
    reason: String,
    language: Language,
    at: Moment,
    by: Face,
}

impl From<&Withdrawal> for WithdrawalView {
    fn from(withdrawal: &Withdrawal) -> Self {
        Self {
            reason: withdrawal.reason.clone(),
            language: withdrawal.language,
            at: withdrawal.at,
            by: Face::from(&withdrawal.by),
        }
    }
}

/// The label of a release that was read, in the language of these words: three statements. Its address begins with
/// `base_url`.
///
/// # Errors
/// [`Error::Denied`] when this actor may not take it; [`Error::Conflict`] when it may not be printed.
pub fn taken(tx: &mut ReadTx<'_>, read: &Read, words: &Words, base_url: &str) -> Result<Label> {
    let permit = tx.actor().may(TakeLabel { release: read.release.id })?;
    let is_withdrawn = store::withdrawal_of(tx, permit.release)?.is_some();
    may_print(read.release.is_draft(), is_withdrawn)?;
    let release = permit.release;
    let ideas: HashMap<_, i64> = releases::ideas_among(tx, &[release])?;
    let lines = credits::of_release(tx, release)?;
    let signatures = Signatures::of(&lines);
    let title = read.texts_for(words.language()).title;
    // An edition that names the product says both.
    let product = if title.starts_with(&read.product) { title.clone() } else { read.product.clone() };
    Ok(Label {
        words: words.plain("release-designed-by-you"),
        product,
        title,
        edition: edition(words, signatures.people, ideas.get(&release).copied().unwrap_or(0))?,
        names: signatures.signed_names().into_iter().map(str::to_owned).collect(),
        people: signatures.people,
        address: format!("{base_url}/l/{}", read.release.code),
        accent: accent(tx)?,
    })
}

/// The colour of the company as `#rrggbb`, and what is written on it.
///
/// # Errors
/// Those of the database.
pub fn accent(tx: &mut ReadTx<'_>) -> Result<(String, String)> {
    let accent = Colour::parse(&tx.community()?.accent).or_else(|| Colour::parse(OURS));
    let accent = accent.ok_or_else(|| Error::internal("the accent is no colour"))?;
    let [black, white] = ["#000000", "#ffffff"].map(Colour::parse);
    let contrast = |other: Option<Colour>| other.map_or(0.0, |other| accent.contrast(other));
    let on = if contrast(white) >= contrast(black) { "#ffffff" } else { "#000000" };
    Ok((accent.to_string(), on.to_owned()))
}

/// How many people and ideas, in words; nothing of what there is none of.
///
/// # Errors
/// [`Error::Internal`] when words are missing.
pub fn edition(words: &Words, people: usize, ideas: i64) -> Result<String> {
    let counted = |key: &str, count: i64| {
        let mut args = FluentArgs::new();
        args.set("count", count);
        words.say(key, args)
    };
    let people = i64::try_from(people).map_err(Error::internal)?;
    let mut args = FluentArgs::new();
    args.set("people", counted("label-people", people)?);
    args.set("ideas", counted("label-ideas", ideas)?);
    let key = match (people, ideas) {
        (0, _) => "label-edition-of-ideas",
        (_, 0) => "label-edition-of-people",
        _ => "label-edition",
    };
    words.say(key, args)
}

/// A label, drawn; with lines for cutting where somebody composes it.
///
/// # Errors
/// [`Error::Internal`] when words are missing.
pub fn drawn(label: &Label, wish: &Wish, words: &Words, has_guides: bool) -> Result<Drawn> {
    drawing::draw(label, wish, has_guides, |more| {
        let mut args = FluentArgs::new();
        args.set("count", i64::try_from(more).map_err(Error::internal)?);
        words.say("label-and-more", args)
    })
}

/// What a label says to those who do not see it.
///
/// # Errors
/// [`Error::Internal`] when words are missing.
pub fn said(label: &Label, drawn: &Drawn, words: &Words) -> Result<Said> {
    let mut args = FluentArgs::new();
    args.set("words", label.words.as_str());
    args.set("product", whole_name(&label.product, &label.title));
    let title = words.say("label-said", args)?;
    let mut args = FluentArgs::new();
    args.set("edition", label.edition.as_str());
    args.set("address", label.address.as_str());
    args.set("names", drawn.names.join(", "));
    let key = if drawn.names.is_empty() { "label-said-more" } else { "label-said-more-names" };
    Ok(Said { title, description: words.say(key, args)?, language: words.language().as_str() })
}

/// A label as a file. Takes a while: not while the database waits.
///
/// # Errors
/// [`Error::Invalid`] when a picture would have more dots than anybody can carry.
pub fn pressed(label: &Label, wish: &Wish, format: Format, words: &Words, has_guides: bool) -> Result<Vec<u8>> {
    let drawn = drawn(label, wish, words, has_guides)?;
    let most = most_dots(wish, drawn.measure.height);
    if format == Format::Png && wish.dpi > most {
        let mut errors = FormErrors::new();
        errors.add("dpi", FieldError { key: "error-label-dots", max: Some(most.into()), min: None });
        return Err(Error::Invalid(errors));
    }
    let sheet = Sheet::read(&drawn.svg, drawn.measure, said(label, &drawn, words)?)?;
    match format {
        Format::Svg => Ok(sheet.svg()?.into_bytes()),
        Format::Pdf => sheet.pdf(),
        Format::Png => sheet.png(wish.dpi, wish.ink == Ink::Black),
    }
}

/// How many names the typeface of labels has no letters for.
#[must_use]
pub fn unwritable(label: &Label) -> usize {
    label.names.iter().filter(|name| !Typeface::Italic.has(name)).count()
}
