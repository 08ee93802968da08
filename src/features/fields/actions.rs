//! The verbs of fields and answers.

use std::collections::{BTreeMap, HashMap};

use super::field::{Field, Kind, LINE_MAX, LINK_MAX, MOST, TEXT_MAX, Texts};
use super::{rules, store};
use crate::event::Event;
use crate::features::ideas::permits::{ProposeIdea, ReviseIdea};
use crate::features::ideas::rules as ideas;
use crate::features::questions::permits::ReviseQuestion;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::{Code, FieldId, IdeaId, Language};
use crate::platform::text::{self, Limits};

/// Answers as they were typed, by the code of their field.
pub type Typed = BTreeMap<String, String>;

/// What an idea answered before.
pub type Kept = HashMap<FieldId, String>;

/// A field, checked.
#[derive(Debug, Clone)]
pub struct Asking {
    /// Whether an idea needs an answer.
    pub is_required: bool,
    /// Its place.
    pub position: i64,
    /// Its words; at least one language.
    pub texts: Vec<(Language, Texts)>,
}

/// Adds a field to a question. The code comes with the form: the same form twice is the same field.
///
/// # Errors
/// [`Error::Conflict`] when there are enough of them, or the code was used for something else.
pub fn add(
    permit: &Permit<ReviseQuestion>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    kind: Kind,
    asking: &Asking,
) -> Result<Recorded<()>> {
    let question = permit.question.id;
    let there = store::of_question(tx, question)?;
    if there.iter().any(|field| field.code == *code) {
        return Ok(Recorded::nothing(()));
    }
    if store::is_taken(tx, code)? {
        return Err(Error::Conflict("conflict-code-taken"));
    }
    if there.iter().filter(|field| !field.is_removed).count() >= MOST {
        return Err(Error::Conflict("conflict-too-many-fields"));
    }
    store::insert(tx, question, code, kind, asking.is_required, asking.position, &asking.texts)?;
    Ok(Recorded::one(Event::QuestionRevised { question }, ()))
}

/// Changes a field's words, place, and whether it must be answered. What people answered stays as they wrote it.
///
/// # Errors
/// [`Error::NotFound`] when it is no field of the question.
pub fn change(
    permit: &Permit<ReviseQuestion>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    asking: &Asking,
) -> Result<Recorded<()>> {
    let field = one_of(permit, tx, code)?;
    store::update(tx, field.id, asking.is_required, asking.position, &asking.texts)?;
    Ok(Recorded::one(Event::QuestionRevised { question: permit.question.id }, ()))
}

/// Asks a field no more. One that nobody answered goes; else the answers stay with the ideas, under its name.
///
/// # Errors
/// [`Error::NotFound`] when it is no field of the question.
pub fn remove(permit: &Permit<ReviseQuestion>, tx: &mut WriteTx<'_>, code: &Code) -> Result<Recorded<()>> {
    let field = one_of(permit, tx, code)?;
    if store::is_answered(tx, field.id)? {
        store::retire(tx, field.id)?
    } else {
        store::delete(tx, field.id)?
    }
    Ok(Recorded::one(Event::QuestionRevised { question: permit.question.id }, ()))
}

fn one_of(permit: &Permit<ReviseQuestion>, tx: &mut WriteTx<'_>, code: &Code) -> Result<Field> {
    let there = store::of_question(tx, permit.question.id)?;
    there.into_iter().find(|field| field.code == *code && !field.is_removed).ok_or(Error::NotFound)
}

/// Answers that can be kept: nothing for a field that was left empty.
#[derive(Debug, Clone, Default)]
pub struct Answers(Vec<(FieldId, Option<String>)>);

/// Checks answers against the fields that are asked now. What an idea answered before (`kept`) stays good, though it could
/// not be chosen any more.
///
/// # Errors
/// What is wrong, each under the name of its field.
pub fn check(fields: &[Field], original: Language, typed: &Typed, kept: &Kept) -> Result<Answers, FormErrors> {
    let mut errors = FormErrors::new();
    let mut answers = Vec::new();
    for field in fields.iter().filter(|field| !field.is_removed) {
        let typed = typed.get(field.code.as_str()).map(String::as_str).unwrap_or_default();
        if !typed.is_empty() && kept.get(&field.id).is_some_and(|kept| kept == typed) {
            continue;
        }
        match answer(field, original, typed) {
            Ok(None) if field.is_required => errors.say(&field.name(), "error-required"),
            Ok(value) => answers.push((field.id, value)),
            Err(wrong) => errors.add(&field.name(), wrong),
        }
    }
    if errors.is_empty() { Ok(Answers(answers)) } else { Err(errors) }
}

fn answer(field: &Field, original: Language, typed: &str) -> Result<Option<String>, FieldError> {
    let wrong = |key| FieldError { key, max: None, min: None };
    let line = |max| text::line(typed, Limits { min: 0, max }).map_err(FieldError::from);
    let clean = match field.kind {
        Kind::Text => text::block(typed, Limits { min: 0, max: TEXT_MAX })?,
        Kind::Link => line(LINK_MAX)?,
        _ => line(LINE_MAX)?,
    };
    if clean.is_empty() {
        return Ok(None);
    }
    let kept = match field.kind {
        Kind::Line | Kind::Text => clean,
        Kind::Number => rules::number(&clean).ok_or_else(|| wrong("error-number"))?,
        Kind::Link => rules::link(&clean).ok_or_else(|| wrong("error-field-link"))?,
        Kind::Choice => chosen(field, original, &clean).ok_or_else(|| wrong("error-choose"))?,
    };
    Ok(Some(kept))
}

/// A choice is kept in the words of the original, whichever language it was made in.
fn chosen(field: &Field, original: Language, typed: &str) -> Option<String> {
    let first = field.original(original)?;
    let place = field.texts.values().find_map(|texts| texts.choices.iter().position(|choice| choice == typed))?;
    first.choices.get(place).cloned()
}

/// Writes the answers of a new idea.
///
/// # Errors
/// [`Error::Invalid`] with what is wrong.
pub fn answer_new(
    permit: &Permit<ProposeIdea>,
    tx: &mut WriteTx<'_>,
    idea: IdeaId,
    typed: &Typed,
) -> Result<Recorded<()>> {
    let question = &permit.question;
    let fields = store::of_question(tx, question.id)?;
    let answers = check(&fields, question.language, typed, &Kept::new()).map_err(Error::Invalid)?;
    write(tx, idea, &answers)
}

/// Changes the answers of an idea.
///
/// # Errors
/// [`Error::Invalid`] with what is wrong, [`Error::Conflict`] when texts are frozen.
pub fn answer_anew(permit: &Permit<ReviseIdea>, tx: &mut WriteTx<'_>, typed: &Typed) -> Result<Recorded<()>> {
    let idea = &permit.idea;
    ideas::may_change(idea, tx.now())?;
    let fields = store::of_question(tx, idea.question.id)?;
    let kept = store::answers_of(tx, &[idea.id])?.into_iter().map(|((_, field), value)| (field, value)).collect();
    let answers = check(&fields, idea.question.language, typed, &kept).map_err(Error::Invalid)?;
    write(tx, idea.id, &answers)
}

fn write(tx: &mut WriteTx<'_>, idea: IdeaId, Answers(answers): &Answers) -> Result<Recorded<()>> {
    for (field, value) in answers {
        store::put_answer(tx, idea, *field, value.as_deref())?;
    }
    Ok(Recorded::nothing(()))
}
