//! Fields and answers as pages and the API show them.

use serde::Serialize;

use super::actions::Typed;
use super::field::{Field, Kind, LINE_MAX, LINK_MAX, TEXT_MAX};
use super::store;
use crate::features::ideas::Idea;
use crate::features::questions::Question;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Language};

/// A field in the form of an idea.
#[derive(Debug, Clone, Serialize)]
pub struct AskedField {
    /// Its name in the form.
    pub name: String,
    /// Public code.
    pub code: String,
    /// What it asks for.
    pub kind: Kind,
    /// What is asked.
    pub label: String,
    /// What helps to answer.
    pub hint: String,
    /// Whether an idea needs an answer.
    pub is_required: bool,
    /// What may be chosen.
    pub choices: Vec<String>,
    /// The most characters.
    pub max: usize,
}

/// The fields that are asked now, in the words of a language.
#[must_use]
pub fn asked(fields: &[Field], language: Language, original: Language) -> Vec<AskedField> {
    let asked = fields.iter().filter(|field| !field.is_removed);
    asked
        .map(|field| {
            let texts = field.texts_for(language, original);
            let max = match field.kind {
                Kind::Text => TEXT_MAX,
                Kind::Link => LINK_MAX,
                _ => LINE_MAX,
            };
            AskedField {
                name: field.name(),
                code: field.code.to_string(),
                kind: field.kind,
                label: texts.label,
                hint: texts.hint,
                is_required: field.is_required,
                choices: texts.choices,
                max,
            }
        })
        .collect()
}

/// What an idea answered.
#[derive(Debug, Clone, Serialize)]
pub struct Answered {
    /// The field's code.
    pub field: String,
    /// What it asks for.
    pub kind: Kind,
    /// What was asked, in the reader's words.
    pub label: String,
    /// The answer.
    pub value: String,
}

/// An answer in the words of a language: a choice is told in them while it can still be chosen.
#[must_use]
pub fn told(field: &Field, value: &str, language: Language, original: Language) -> String {
    let place = field.original(original).and_then(|first| first.choices.iter().position(|choice| choice == value));
    let theirs = place.and_then(|place| field.texts_for(language, original).choices.get(place).cloned());
    theirs.filter(|_| field.kind == Kind::Choice).unwrap_or_else(|| value.to_owned())
}

/// What an idea answered, in the order of the fields: three statements.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: &Idea, language: Language) -> Result<Vec<Answered>> {
    let original = idea.question.language;
    let answers = store::answers_of(tx, &[idea.id])?;
    if answers.is_empty() {
        return Ok(vec![]);
    }
    let fields = store::of_question(tx, idea.question.id)?;
    Ok(fields
        .iter()
        .filter_map(|field| {
            let value = answers.get(&(idea.id, field.id))?;
            Some(Answered {
                field: field.code.to_string(),
                kind: field.kind,
                label: field.texts_for(language, original).label,
                value: told(field, value, language, original),
            })
        })
        .collect())
}

/// What an idea answered, as its form shows it.
///
/// # Errors
/// Those of the database.
pub fn typed_of(
    tx: &mut ReadTx<'_>,
    idea: IdeaId,
    fields: &[Field],
    language: Language,
    original: Language,
) -> Result<Typed> {
    let answers = store::answers_of(tx, &[idea])?;
    Ok(fields
        .iter()
        .filter_map(|field| {
            let value = answers.get(&(idea, field.id))?;
            Some((field.code.to_string(), told(field, value, language, original)))
        })
        .collect())
}

/// The fields of a question.
///
/// # Errors
/// Those of the database.
pub fn fields_of(tx: &mut ReadTx<'_>, question: &Question) -> Result<Vec<Field>> {
    store::of_question(tx, question.id)
}
