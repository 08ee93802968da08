//! What changes of an idea while its text stays: where it stands, what became of it, the pace of its talk, its question.

use diesel::prelude::*;

use crate::features::ideas::idea::{Idea, Status};
use crate::features::questions::store as questions_store;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{idea_tallies, ideas};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, QuestionId, Standing};

/// Changes where an idea stands, in both of its rows, and the count of its question.
///
/// # Errors
/// Those of the database.
pub fn set_standing(tx: &mut WriteTx<'_>, idea: &Idea, standing: Standing, into: Option<IdeaId>) -> Result<()> {
    diesel::update(ideas::table.find(idea.id))
        .set((ideas::standing.eq(standing), ideas::merged_into_id.eq(into)))
        .execute(tx.conn())?;
    diesel::update(idea_tallies::table.find(idea.id)).set(idea_tallies::standing.eq(standing)).execute(tx.conn())?;
    let shown = |standing| i64::from(standing == Standing::Visible);
    let by = shown(standing) - shown(idea.standing);
    if by == 0 { Ok(()) } else { questions_store::bump_ideas(tx, idea.question.id, by) }
}

/// Changes what became of an idea, in both of its rows.
///
/// # Errors
/// Those of the database.
pub fn set_status(tx: &mut WriteTx<'_>, idea: IdeaId, status: Status) -> Result<()> {
    diesel::update(ideas::table.find(idea)).set(ideas::status.eq(status)).execute(tx.conn())?;
    diesel::update(idea_tallies::table.find(idea)).set(idea_tallies::status.eq(status)).execute(tx.conn())?;
    Ok(())
}

/// Closes (`Some`) or opens (`None`) an idea's thread.
///
/// # Errors
/// Those of the database.
pub fn set_lock(tx: &mut WriteTx<'_>, idea: IdeaId, since: Option<Moment>) -> Result<()> {
    diesel::update(ideas::table.find(idea)).set(ideas::locked_at.eq(since)).execute(tx.conn())?;
    Ok(())
}

/// Lets everybody say one thing in so many minutes under an idea, until then; or as often as they like.
///
/// # Errors
/// Those of the database.
pub fn set_slow(tx: &mut WriteTx<'_>, idea: IdeaId, minutes: i64, until: Option<Moment>) -> Result<()> {
    diesel::update(ideas::table.find(idea))
        .set((ideas::slow_minutes.eq(minutes), ideas::slow_until.eq(until)))
        .execute(tx.conn())?;
    Ok(())
}

/// Lets an idea, with the others of its family, which live on in it, answer another question: in both of their rows, and in
/// the counts of both questions.
///
/// # Errors
/// Those of the database; a unique one where the other question has an idea of the same outside id, see [`is_known_in`].
pub fn set_question(tx: &mut WriteTx<'_>, idea: &Idea, family: &[IdeaId], question: QuestionId) -> Result<()> {
    diesel::update(ideas::table.filter(ideas::id.eq_any(family.to_vec())))
        .set(ideas::question_id.eq(question))
        .execute(tx.conn())?;
    diesel::update(idea_tallies::table.filter(idea_tallies::idea_id.eq_any(family.to_vec())))
        .set(idea_tallies::question_id.eq(question))
        .execute(tx.conn())?;
    if idea.standing != Standing::Visible {
        return Ok(());
    }
    questions_store::bump_ideas(tx, idea.question.id, -1)?;
    questions_store::bump_ideas(tx, question, 1)
}

/// Whether a question has an idea of its own with the outside id of one of these.
///
/// # Errors
/// Those of the database.
pub fn is_known_in(tx: &mut ReadTx<'_>, family: &[IdeaId], question: QuestionId) -> Result<bool> {
    let brought: Vec<String> = ideas::table
        .filter(among(ideas::id, family))
        .filter(ideas::outside_id.is_not_null())
        .select(ideas::outside_id.assume_not_null())
        .load(tx.conn())?;
    if brought.is_empty() {
        return Ok(false);
    }
    let same = ideas::table.filter(ideas::question_id.eq(question)).filter(ideas::outside_id.eq_any(brought));
    Ok(diesel::select(diesel::dsl::exists(same)).get_result(tx.conn())?)
}

/// When an idea was proposed.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn proposed_at(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Moment> {
    Ok(ideas::table.find(idea).select(ideas::created_at).first(tx.conn())?)
}
