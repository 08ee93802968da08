//! What waits, as pages show it to the one who did it.

use serde::Serialize;

use super::act::{Act, Kind};
use super::rules::MOST;
use super::store::{self, Row};
use crate::features::ideas::store as ideas;
use crate::features::questions;
use crate::features::questions::store::Which;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::{GuestId, Language};

/// An act that waits.
#[derive(Debug, Clone, Serialize)]
pub struct ActView {
    kind: Kind,
    subject: String,
    /// The idea that it is about, or the question that it answers; empty when that is gone.
    about: String,
    href: String,
    /// The title of a proposed idea.
    title: String,
    /// What was typed.
    text: String,
    /// The language of what was typed.
    language: Option<Language>,
    /// Why it could not be done.
    refused: Option<String>,
}

/// What waits for a visitor.
///
/// # Errors
/// Those of the database.
pub fn of_guest(tx: &mut ReadTx<'_>, guest: Option<GuestId>, language: Language) -> Result<Vec<ActView>> {
    let rows = guest.map_or(Ok(Vec::new()), |guest| store::of_guest(tx, guest))?;
    of_rows(tx, &rows, language)
}

/// What a person was given and could not do yet.
///
/// # Errors
/// Those of the database.
pub fn of_reader(tx: &mut ReadTx<'_>, language: Language) -> Result<Vec<ActView>> {
    let rows = tx.actor().person_id().map_or(Ok(Vec::new()), |person| store::of_person(tx, person))?;
    of_rows(tx, &rows, language)
}

fn of_rows(tx: &mut ReadTx<'_>, rows: &[Row], language: Language) -> Result<Vec<ActView>> {
    rows.iter().take(2 * MOST).map(|(_, waiting)| view(tx, waiting, language)).collect()
}

fn view(tx: &mut ReadTx<'_>, waiting: &store::Waiting, language: Language) -> Result<ActView> {
    let act = &waiting.act;
    let (about, href) = match act {
        Act::Vote { idea } | Act::Comment { idea, .. } => {
            (found(ideas::read(tx, idea).map(|read| read.idea.title))?, format!("/ideas/{idea}"))
        }
        Act::Idea { question, .. } => {
            let read = questions::read(tx, Which::Code(question)).map(|read| read.texts_for(language).1.title);
            (found(read)?, format!("/questions/{question}"))
        }
    };
    let (title, text, language) = match act {
        Act::Vote { .. } => (String::new(), String::new(), None),
        Act::Comment { body, language, .. } => (String::new(), body.clone(), Some(*language)),
        Act::Idea { title, body, language, .. } => (title.clone(), body.clone(), Some(*language)),
    };
    let (kind, subject, refused) = (act.kind(), act.subject().to_string(), waiting.refused.clone());
    Ok(ActView { kind, subject, about, href, title, text, language, refused })
}

/// What is gone has no title any more.
fn found(title: Result<String>) -> Result<String> {
    match title {
        Err(Error::NotFound) => Ok(String::new()),
        title => title,
    }
}
