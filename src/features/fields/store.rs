//! All SQL about fields and answers.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::field::{Field, Kind, Texts};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{field_texts, fields, idea_answers};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, FieldId, IdeaId, Language, QuestionId};

type Row = (FieldId, Code, Kind, bool, i64, Option<Moment>);

/// All fields of a question, those that are asked no more, too, in their order: two statements.
///
/// # Errors
/// Those of the database.
pub(crate) fn of_question(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<Field>> {
    let rows: Vec<Row> = fields::table
        .filter(fields::question_id.eq(question))
        .order((fields::position, fields::id))
        .select((fields::id, fields::code, fields::kind, fields::is_required, fields::position, fields::removed_at))
        .load(tx.conn())?;
    let ids: Vec<FieldId> = rows.iter().map(|row| row.0).collect();
    let texts: Vec<(FieldId, Language, String, String, String)> = field_texts::table
        .filter(among(field_texts::field_id, ids))
        .select((
            field_texts::field_id,
            field_texts::language,
            field_texts::label,
            field_texts::hint,
            field_texts::choices,
        ))
        .load(tx.conn())?;
    let mut by_field: HashMap<FieldId, BTreeMap<Language, Texts>> = HashMap::new();
    for (field, language, label, hint, choices) in texts {
        let choices = choices.lines().map(str::to_owned).collect();
        by_field.entry(field).or_default().insert(language, Texts { label, hint, choices });
    }
    Ok(rows
        .into_iter()
        .map(|(id, code, kind, is_required, position, removed_at)| {
            let texts = by_field.remove(&id).unwrap_or_default();
            Field { id, code, kind, is_required, position, is_removed: removed_at.is_some(), texts }
        })
        .collect())
}

/// Whether a field has this code.
pub(super) fn is_taken(tx: &mut ReadTx<'_>, code: &Code) -> Result<bool> {
    let found = fields::table.filter(fields::code.eq(code));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(tx.conn())?)
}

/// Whether somebody answered.
pub(super) fn is_answered(tx: &mut ReadTx<'_>, field: FieldId) -> Result<bool> {
    let found = idea_answers::table.filter(idea_answers::field_id.eq(field));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(tx.conn())?)
}

/// The fields of a question that somebody answered.
pub(super) fn answered(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<FieldId>> {
    Ok(idea_answers::table
        .inner_join(fields::table)
        .filter(fields::question_id.eq(question))
        .select(fields::id)
        .distinct()
        .load(tx.conn())?)
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    question: QuestionId,
    code: &Code,
    kind: Kind,
    is_required: bool,
    position: i64,
    texts: &[(Language, Texts)],
) -> Result<()> {
    let id: FieldId = diesel::insert_into(fields::table)
        .values((
            fields::code.eq(code),
            fields::question_id.eq(question),
            fields::kind.eq(kind),
            fields::is_required.eq(is_required),
            fields::position.eq(position),
        ))
        .returning(fields::id)
        .get_result(tx.conn())?;
    replace_texts(tx, id, texts)
}

pub(super) fn update(
    tx: &mut WriteTx<'_>,
    field: FieldId,
    is_required: bool,
    position: i64,
    texts: &[(Language, Texts)],
) -> Result<()> {
    diesel::update(fields::table.find(field))
        .set((fields::is_required.eq(is_required), fields::position.eq(position)))
        .execute(tx.conn())?;
    replace_texts(tx, field, texts)
}

fn replace_texts(tx: &mut WriteTx<'_>, field: FieldId, texts: &[(Language, Texts)]) -> Result<()> {
    diesel::delete(field_texts::table.filter(field_texts::field_id.eq(field))).execute(tx.conn())?;
    for (language, said) in texts {
        diesel::insert_into(field_texts::table)
            .values((
                field_texts::field_id.eq(field),
                field_texts::language.eq(language),
                field_texts::label.eq(&said.label),
                field_texts::hint.eq(&said.hint),
                field_texts::choices.eq(said.choices.join("\n")),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Asks a field no more; its words stay for the answers.
pub(super) fn retire(tx: &mut WriteTx<'_>, field: FieldId) -> Result<()> {
    let now = tx.now();
    diesel::update(fields::table.find(field)).set(fields::removed_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

pub(super) fn delete(tx: &mut WriteTx<'_>, field: FieldId) -> Result<()> {
    diesel::delete(field_texts::table.filter(field_texts::field_id.eq(field))).execute(tx.conn())?;
    diesel::delete(fields::table.find(field)).execute(tx.conn())?;
    Ok(())
}

/// What these ideas answered: one statement.
///
/// # Errors
/// Those of the database.
pub(crate) fn answers_of(tx: &mut ReadTx<'_>, ideas: &[IdeaId]) -> Result<HashMap<(IdeaId, FieldId), String>> {
    let rows: Vec<(IdeaId, FieldId, String)> = idea_answers::table
        .filter(among(idea_answers::idea_id, ideas))
        .select((idea_answers::idea_id, idea_answers::field_id, idea_answers::value))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(idea, field, value)| ((idea, field), value)).collect())
}

/// What all ideas of a question answered: one statement.
///
/// # Errors
/// Those of the database.
pub(crate) fn answers_to(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<HashMap<(IdeaId, FieldId), String>> {
    let rows: Vec<(IdeaId, FieldId, String)> = idea_answers::table
        .inner_join(fields::table)
        .filter(fields::question_id.eq(question))
        .select((idea_answers::idea_id, idea_answers::field_id, idea_answers::value))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(idea, field, value)| ((idea, field), value)).collect())
}

/// Writes an answer, or takes it away.
pub(super) fn put_answer(tx: &mut WriteTx<'_>, idea: IdeaId, field: FieldId, value: Option<&str>) -> Result<()> {
    diesel::delete(idea_answers::table.filter(idea_answers::idea_id.eq(idea)).filter(idea_answers::field_id.eq(field)))
        .execute(tx.conn())?;
    if let Some(value) = value {
        diesel::insert_into(idea_answers::table)
            .values((idea_answers::idea_id.eq(idea), idea_answers::field_id.eq(field), idea_answers::value.eq(value)))
            .execute(tx.conn())?;
    }
    Ok(())
}
