//! All SQL about closing.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::closing::{Made, Summary};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Status;
use crate::features::ideas::store::co_authors_among;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{closings, idea_tallies, ideas, people, questions};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, Language, PersonId, QuestionId, Standing};

/// How many visible ideas of a question have no outcome.
///
/// # Errors
/// Those of the database.
pub fn count_undecided(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<i64> {
    Ok(idea_tallies::table
        .filter(idea_tallies::question_id.eq(question))
        .filter(idea_tallies::standing.eq(Standing::Visible))
        .filter(among(idea_tallies::status, Status::UNDECIDED))
        .count()
        .get_result(tx.conn())?)
}

/// An idea without an outcome.
#[derive(Debug, Clone, diesel::Queryable)]
pub(super) struct Undecided {
    pub code: Code,
    pub title: String,
    pub language: Language,
    pub author: Byline,
}

/// The first visible ideas of a question without an outcome, oldest first.
pub(super) fn undecided(tx: &mut ReadTx<'_>, question: QuestionId, limit: i64) -> Result<Vec<Undecided>> {
    Ok(idea_tallies::table
        .inner_join(ideas::table.inner_join(people::table))
        .filter(idea_tallies::question_id.eq(question))
        .filter(idea_tallies::standing.eq(Standing::Visible))
        .filter(among(idea_tallies::status, Status::UNDECIDED))
        .order(ideas::id)
        .limit(limit)
        .select((ideas::code, ideas::title, ideas::language, BYLINE))
        .load(tx.conn())?)
}

/// The inner ids of ideas of a question among these codes.
pub(super) fn of_question(tx: &mut ReadTx<'_>, question: QuestionId, codes: &[Code]) -> Result<Vec<(IdeaId, Code)>> {
    Ok(ideas::table
        .filter(ideas::question_id.eq(question))
        .filter(ideas::code.eq_any(codes.to_vec()))
        .order(ideas::id)
        .select((ideas::id, ideas::code))
        .load(tx.conn())?)
}

/// The closing of a question, if it was closed.
pub(super) fn made(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<Made>> {
    let found: Option<(Code, PersonId)> = closings::table
        .filter(closings::question_id.eq(question))
        .select((closings::code, closings::author_id))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(code, author)| Made { code, author }))
}

pub(super) struct NewClosing<'a> {
    pub code: &'a Code,
    pub question: QuestionId,
    pub host: PersonId,
    pub author: PersonId,
    pub summary: &'a Summary,
}

pub(super) fn insert(tx: &mut WriteTx<'_>, new: &NewClosing<'_>) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(closings::table)
        .values((
            closings::code.eq(new.code),
            closings::question_id.eq(new.question),
            closings::host_id.eq(new.host),
            closings::author_id.eq(new.author),
            closings::language.eq(new.summary.language),
            closings::summary.eq(&new.summary.text),
            closings::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    diesel::update(questions::table.find(new.question)).set(questions::closed_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

/// Who proposed something that is seen in a question, and who signs it with them: two statements.
pub(super) fn authors(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<PersonId>> {
    let proposed: Vec<(IdeaId, PersonId)> = ideas::table
        .filter(ideas::question_id.eq(question))
        .filter(ideas::standing.eq_any([Standing::Visible, Standing::Merged]))
        .select((ideas::id, ideas::author_id))
        .load(tx.conn())?;
    let ids: Vec<IdeaId> = proposed.iter().map(|(idea, _)| *idea).collect();
    let signed = co_authors_among(tx, &ids)?.into_values().flatten().map(|byline| byline.id);
    let people: BTreeSet<PersonId> = proposed.into_iter().map(|(_, author)| author).chain(signed).collect();
    Ok(people.into_iter().collect())
}

/// What was said when a question was closed: in which language, what, by whom, when.
pub(super) type Said = (Language, String, Byline, Moment);

/// What the company said when it closed a question.
pub(super) fn said(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<Said>> {
    Ok(closings::table
        .inner_join(people::table.on(people::id.eq(closings::host_id)))
        .filter(closings::question_id.eq(question))
        .select((closings::language, closings::summary, BYLINE, closings::created_at))
        .first(tx.conn())
        .optional()?)
}
