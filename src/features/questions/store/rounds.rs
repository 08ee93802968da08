//! Which question follows which, which is always open, and where a short link leads.

use std::collections::HashSet;

use diesel::prelude::*;

use super::{COLUMNS, Row, question, shown_to};
use crate::features::questions::question::{Question, Schedule};
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::questions;
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, QuestionId, Standing};

/// The question to which a short link leads, whoever asks.
///
/// # Errors
/// Those of the database.
pub fn of_short(tx: &mut ReadTx<'_>, word: &str) -> Result<Option<QuestionId>> {
    Ok(questions::table.filter(questions::short.eq(word)).select(questions::id).first(tx.conn()).optional()?)
}

/// A question and all rounds before it.
///
/// # Errors
/// Those of the database.
pub fn rounds_before(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<HashSet<QuestionId>> {
    let mut rounds = HashSet::from([question]);
    let mut at = question;
    // Rounds are few: a handful in years.
    while let Some(previous) =
        questions::table.find(at).select(questions::previous_id).first::<Option<QuestionId>>(tx.conn())?
    {
        if !rounds.insert(previous) {
            break;
        }
        at = previous;
    }
    Ok(rounds)
}

/// The questions that follow this one and that the actor may know of, oldest first.
///
/// # Errors
/// Those of the database.
pub fn rounds_after(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<QuestionId>> {
    Ok(questions::table
        .filter(questions::previous_id.eq(question))
        .filter(shown_to(questions::id, tx))
        .order(questions::id)
        .select(questions::id)
        .load(tx.conn())?)
}

/// The code of a question.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn code_of(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Code> {
    Ok(questions::table.find(question).select(questions::code).first(tx.conn())?)
}

/// The question that is always open, open yet or not.
///
/// # Errors
/// Those of the database.
pub fn standing_one(tx: &mut ReadTx<'_>) -> Result<Option<QuestionId>> {
    Ok(questions::table
        .filter(questions::is_standing.eq(true))
        .filter(questions::standing.eq(Standing::Visible))
        .order(questions::id)
        .select(questions::id)
        .first(tx.conn())
        .optional()?)
}

/// The code of the question that is always open, where there is one that the actor may know of.
///
/// # Errors
/// Those of the database.
pub fn standing(tx: &mut ReadTx<'_>) -> Result<Option<Code>> {
    Ok(questions::table
        .filter(questions::is_standing.eq(true))
        .filter(shown_to(questions::id, tx))
        .order(questions::id)
        .select(questions::code)
        .first(tx.conn())
        .optional()?)
}

/// As [`super::lock`], by inner id and for who may know of every question: jobs.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock_id(tx: &mut WriteTx<'_>, id: QuestionId, hold: Hold) -> Result<Locked<Question>> {
    let query = questions::table.filter(questions::id.eq(id)).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, hold, Tables { held: "questions", beside: "" })?;
    Ok(row.map(question))
}

/// Writes the dates of a question.
///
/// # Errors
/// Those of the database.
pub fn set_schedule(tx: &mut WriteTx<'_>, id: QuestionId, schedule: &Schedule) -> Result<()> {
    let now = tx.now();
    diesel::update(questions::table.find(id))
        .set((super::writing::dates(schedule), questions::updated_at.eq(now)))
        .execute(tx.conn())?;
    Ok(())
}
