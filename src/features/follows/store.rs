//! All SQL about follows.

use diesel::prelude::*;

use crate::platform::db::both::Both;
use crate::platform::db::schema::{follows, ideas, question_follows};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, PersonId, QuestionId, Standing};

/// Whether the reader follows this idea: one statement, for guests, too, so that their pages take as many.
///
/// # Errors
/// Those of the database.
pub fn follows_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<bool> {
    let person = tx.actor().person_id().unwrap_or(PersonId(0));
    let row = follows::table.filter(follows::idea_id.eq(idea)).filter(follows::person_id.eq(person));
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(tx.conn())?)
}

/// Whether the reader follows this question.
///
/// # Errors
/// Those of the database.
pub fn follows_question(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<bool> {
    let person = tx.actor().person_id().unwrap_or(PersonId(0));
    let row = question_follows::table
        .filter(question_follows::question_id.eq(question))
        .filter(question_follows::person_id.eq(person));
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(tx.conn())?)
}

/// The people who follow a question: whom its news reach.
///
/// # Errors
/// Those of the database.
pub fn of_question(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<PersonId>> {
    Ok(question_follows::table
        .filter(question_follows::question_id.eq(question))
        .select(question_follows::person_id)
        .load(tx.conn())?)
}

/// The ideas that a person follows and that everybody may see, newest follow first, at most so many.
///
/// # Errors
/// Those of the database.
pub fn ideas_of(tx: &mut ReadTx<'_>, person: PersonId, limit: i64) -> Result<Vec<Code>> {
    Ok(follows::table
        .inner_join(ideas::table)
        .filter(follows::person_id.eq(person))
        .filter(ideas::standing.eq(Standing::Visible))
        .order(follows::id.desc())
        .limit(limit)
        .select(ideas::code)
        .load(tx.conn())?)
}

/// The questions that a person follows, newest follow first, at most so many. Whether they may still see them is asked
/// where questions are read.
///
/// # Errors
/// Those of the database.
pub fn questions_of(tx: &mut ReadTx<'_>, person: PersonId, limit: i64) -> Result<Vec<QuestionId>> {
    Ok(question_follows::table
        .filter(question_follows::person_id.eq(person))
        .order(question_follows::id.desc())
        .limit(limit)
        .select(question_follows::question_id)
        .load(tx.conn())?)
}

/// Writes that a person follows an idea; false when they did.
pub(super) fn insert_idea(tx: &mut WriteTx<'_>, idea: IdeaId, person: PersonId) -> Result<bool> {
    let now = tx.now();
    let row = diesel::insert_into(follows::table)
        .values((follows::idea_id.eq(idea), follows::person_id.eq(person), follows::created_at.eq(now)))
        .on_conflict_do_nothing();
    Ok(Both(row).execute(tx.conn())? == 1)
}

pub(super) fn delete_idea(tx: &mut WriteTx<'_>, idea: IdeaId, person: PersonId) -> Result<bool> {
    let row = follows::table.filter(follows::idea_id.eq(idea)).filter(follows::person_id.eq(person));
    Ok(diesel::delete(row).execute(tx.conn())? == 1)
}

/// Writes that a person follows a question; false when they did.
pub(super) fn insert_question(tx: &mut WriteTx<'_>, question: QuestionId, person: PersonId) -> Result<bool> {
    let now = tx.now();
    let row = diesel::insert_into(question_follows::table)
        .values((
            question_follows::question_id.eq(question),
            question_follows::person_id.eq(person),
            question_follows::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Ok(Both(row).execute(tx.conn())? == 1)
}

pub(super) fn delete_question(tx: &mut WriteTx<'_>, question: QuestionId, person: PersonId) -> Result<bool> {
    let row = question_follows::table
        .filter(question_follows::question_id.eq(question))
        .filter(question_follows::person_id.eq(person));
    Ok(diesel::delete(row).execute(tx.conn())? == 1)
}
