//! Fields and answers in the API.

use serde::Serialize;

use super::store;
use super::views::{self, AskedField};
use crate::features::ideas::Idea;
use crate::features::questions::Question;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Language;

/// A field of a question, as a program reads it.
#[derive(Debug, Serialize)]
pub struct FieldJson {
    code: String,
    kind: &'static str,
    label: String,
    hint: String,
    is_required: bool,
    choices: Vec<String>,
}

impl From<AskedField> for FieldJson {
    fn from(field: AskedField) -> Self {
        Self {
            code: field.code,
            kind: field.kind.as_str(),
            label: field.label,
            hint: field.hint,
            is_required: field.is_required,
            choices: field.choices,
        }
    }
}

/// What a question asks besides title and text.
///
/// # Errors
/// Those of the database.
pub fn of_question(tx: &mut ReadTx<'_>, question: &Question, language: Language) -> Result<Vec<FieldJson>> {
    let fields = store::of_question(tx, question.id)?;
    Ok(views::asked(&fields, language, question.language).into_iter().map(FieldJson::from).collect())
}

/// What an idea answered, as a program reads it.
#[derive(Debug, Serialize)]
pub struct AnswerJson {
    field: String,
    kind: &'static str,
    label: String,
    value: String,
}

/// What an idea answered.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: &Idea, language: Language) -> Result<Vec<AnswerJson>> {
    let answered = views::of_idea(tx, idea, language)?.into_iter();
    Ok(answered
        .map(|told| AnswerJson { field: told.field, kind: told.kind.as_str(), label: told.label, value: told.value })
        .collect())
}
