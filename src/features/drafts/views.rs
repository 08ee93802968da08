//! Drafts as their author sees them.

use std::collections::HashMap;

use serde::Serialize;

use super::draft::Draft;
use super::store;
use crate::features::questions;
use crate::features::questions::store::{Read, Which};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, DraftId, Language, QuestionId};
use crate::platform::text;

/// How much of a draft a card shows, in characters.
const EXCERPT: usize = 120;
/// How many drafts a list shows.
const MOST: i64 = 50;

/// A draft in a list of one's own.
#[derive(Debug, Clone, Serialize)]
pub struct DraftCard {
    /// Its code.
    pub code: String,
    /// Its title so far; may be empty.
    pub title: String,
    /// The beginning of its text.
    pub excerpt: String,
    /// What the question asks; nothing when it is not for this reader any more.
    pub question: Option<String>,
    /// Whether it can still be proposed.
    pub is_open: bool,
    /// How many pictures it has.
    pub pictures: i64,
    /// When it was saved last.
    pub at: Moment,
}

/// The reader's drafts, the last saved first, but for one: four statements however many.
///
/// # Errors
/// Those of the database.
pub fn of_reader(tx: &mut ReadTx<'_>, language: Language, but: Option<&Code>) -> Result<Vec<DraftCard>> {
    let Some(person) = tx.actor().person_id() else { return Ok(Vec::new()) };
    let found = store::of_person(tx, person, MOST)?;
    let found: Vec<Draft> = found.into_iter().filter(|draft| Some(&draft.code) != but).collect();
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<DraftId> = found.iter().map(|draft| draft.id).collect();
    let of: Vec<QuestionId> = found.iter().map(|draft| draft.question).collect();
    let pictures = store::picture_counts(tx, &ids)?;
    let asked: HashMap<QuestionId, Read> =
        questions::read_many(tx, Which::Ids(&of))?.into_iter().map(|read| (read.question.id, read)).collect();
    let now = tx.now();
    Ok(found
        .iter()
        .map(|draft| {
            let question = asked.get(&draft.question);
            DraftCard {
                code: draft.code.to_string(),
                title: text::excerpt(&draft.words.title, EXCERPT),
                excerpt: text::excerpt(&draft.words.body, EXCERPT),
                question: question.map(|read| read.texts_for(language).1.title),
                is_open: question.is_some_and(|read| read.question.takes_ideas(now).is_ok()),
                pictures: pictures.get(&draft.id).copied().unwrap_or(0),
                at: draft.updated_at,
            }
        })
        .collect())
}
