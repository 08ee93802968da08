//! What is drawn to be shared, read and put into words.

use std::sync::Arc;

use fluent_bundle::FluentArgs;

use super::drawing::{self, DPI, Drawn};
use super::picture::{Picture, Signer};
use crate::features::credits::credit::{Consent, Role};
use crate::features::credits::store as credits;
use crate::features::labels::rules::may_print;
use crate::features::labels::store as labels;
use crate::features::labels::views::{accent, edition};
use crate::features::releases::release::whole_name;
use crate::features::releases::store::{self as releases, Read};
use crate::platform::community::Readers;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language};
use crate::platform::print::{Said, Sheet};
use crate::platform::web::templates::Templates;
use crate::platform::web::words::Words;

/// What somebody asks for, and what is said of it to those who do not see it.
pub struct Asked {
    drawn: Drawn,
    said: Said,
    /// Whether everybody may read here, so that others may keep it, too.
    pub is_for_all: bool,
}

/// The words that are spoken in a picture: in the language that is asked for, where the community speaks it, else in its own.
fn words(tx: &mut ReadTx<'_>, templates: &Templates, language: Option<Language>) -> Result<Arc<Words>> {
    let community = tx.community()?;
    let language = community.spoken(language);
    Ok(Arc::clone(templates.words(community.voice(language))?))
}

/// A public release whose label was not withdrawn.
///
/// # Errors
/// [`Error::NotFound`] when there is none, whoever asks; [`Error::Conflict`] when its label was withdrawn.
fn public(tx: &mut ReadTx<'_>, code: &Code) -> Result<Read> {
    let read = releases::read(tx, code)?;
    if read.release.is_draft() {
        return Err(Error::NotFound);
    }
    let is_withdrawn = labels::withdrawal_of(tx, read.release.id)?.is_some();
    may_print(false, is_withdrawn)?;
    Ok(read)
}

fn counts(tx: &mut ReadTx<'_>, read: &Read) -> Result<(i64, i64)> {
    let of = [read.release.id];
    let people = credits::people_among(tx, &of)?.remove(&read.release.id).unwrap_or(0);
    let ideas = releases::ideas_among(tx, &of)?.remove(&read.release.id).unwrap_or(0);
    Ok((people, ideas))
}

fn is_for_all(tx: &mut ReadTx<'_>) -> Result<bool> {
    Ok(tx.community()?.readers == Readers::Anybody)
}

fn picture_of(tx: &mut ReadTx<'_>, read: &Read, words: &Words, signer: Option<Signer>) -> Result<Picture> {
    let (people, ideas) = counts(tx, read)?;
    Ok(Picture {
        community: tx.community()?.name.clone(),
        title: whole_name(&read.product, &read.texts_for(words.language()).title),
        words: words.plain("release-designed-by-you"),
        edition: edition(words, usize::try_from(people).unwrap_or(0), ideas)?,
        accent: accent(tx)?,
        signer,
    })
}

fn asked(tx: &mut ReadTx<'_>, picture: &Picture, words: &Words) -> Result<Asked> {
    let title = told(words, &picture.title, &picture.words)?;
    let said = Said { title, description: picture.edition.clone(), language: words.language().as_str() };
    Ok(Asked { drawn: drawing::picture(picture), said, is_for_all: is_for_all(tx)? })
}

/// What a picture says to those who do not see it.
///
/// # Errors
/// [`Error::Internal`] when words are missing.
pub fn told(words: &Words, title: &str, said: &str) -> Result<String> {
    let mut args = FluentArgs::new();
    args.set("words", said);
    args.set("product", title);
    words.say("label-said", args)
}

/// The picture beside a link to a release.
///
/// # Errors
/// [`Error::NotFound`] when it is not public; [`Error::Conflict`] when its label was withdrawn.
pub fn of_release(
    tx: &mut ReadTx<'_>,
    templates: &Templates,
    code: &Code,
    language: Option<Language>,
) -> Result<Asked> {
    let read = public(tx, code)?;
    let words = words(tx, templates, language)?;
    let picture = picture_of(tx, &read, &words, None)?;
    asked(tx, &picture, &words)
}

/// The picture of somebody who signed with a name, by the code of one of their credits.
///
/// # Errors
/// [`Error::NotFound`] when nobody signs it with a name, or no longer; [`Error::Conflict`] when the label was withdrawn.
pub fn of_signer(
    tx: &mut ReadTx<'_>,
    templates: &Templates,
    (code, credit): (&Code, &Code),
    language: Option<Language>,
) -> Result<Asked> {
    let read = public(tx, code)?;
    let lines = credits::of_release(tx, read.release.id)?;
    let line = lines.into_iter().map(|line| line.credit).find(|line| line.code == *credit);
    let signed = line.filter(|line| line.is_kept && line.consent == Consent::Given).ok_or(Error::NotFound)?;
    let name = signed.signed_name.ok_or(Error::NotFound)?;
    let words = words(tx, templates, language)?;
    let part = words.plain(part(signed.role));
    let picture = picture_of(tx, &read, &words, Some(Signer { name, part }))?;
    asked(tx, &picture, &words)
}

/// The message that says what somebody did.
fn part(role: Role) -> &'static str {
    match role {
        Role::Proposed => "share-part-proposed",
        Role::Refined => "share-part-refined",
        Role::Discussed => "share-part-discussed",
        Role::Tested => "share-part-tested",
        Role::Supported => "share-part-supported",
        Role::Moderated => "share-part-moderated",
    }
}

/// What the badge of a release says.
///
/// # Errors
/// [`Error::Internal`] when words are missing.
pub fn badge_words(words: &Words, people: i64) -> Result<String> {
    let mut args = FluentArgs::new();
    args.set("count", people);
    words.say("badge-designed-by", args)
}

/// The badge of a release.
///
/// # Errors
/// [`Error::NotFound`] when it is not public; [`Error::Conflict`] when its label was withdrawn.
pub fn badge(tx: &mut ReadTx<'_>, templates: &Templates, code: &Code, language: Option<Language>) -> Result<Asked> {
    let read = public(tx, code)?;
    let words = words(tx, templates, language)?;
    let (people, _) = counts(tx, &read)?;
    let text = badge_words(&words, people)?;
    let said = Said {
        // Whoever shows it elsewhere keeps it for a while: nothing of it can go out of sight meanwhile.
        description: tx.community()?.name.clone(),
        language: words.language().as_str(),
        title: text.clone(),
    };
    Ok(Asked { drawn: drawing::badge(&text, &accent(tx)?), said, is_for_all: is_for_all(tx)? })
}

impl Asked {
    /// What it is made from: the same again is the same picture.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.drawn.svg
    }

    /// As a PNG. Takes a while: not while the database waits.
    ///
    /// # Errors
    /// [`Error::Internal`] when it cannot be drawn.
    pub fn png(self) -> Result<Vec<u8>> {
        Sheet::read(&self.drawn.svg, self.drawn.measure, self.said)?.png(DPI, false)
    }

    /// As an SVG, with letters as shapes.
    ///
    /// # Errors
    /// [`Error::Internal`] when it cannot be drawn.
    pub fn svg(self) -> Result<String> {
        Sheet::read(&self.drawn.svg, self.drawn.measure, self.said)?.svg()
    }
}
