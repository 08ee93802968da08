//! All SQL about ideas that go on in the next round.

use diesel::prelude::*;

use crate::platform::db::among::among;
use crate::platform::db::schema::{ideas, question_guests, questions};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, QuestionId};

pub(super) fn set_origin(tx: &mut WriteTx<'_>, idea: IdeaId, from: IdeaId) -> Result<()> {
    diesel::update(ideas::table.find(idea)).set(ideas::carried_from_id.eq(from)).execute(tx.conn())?;
    Ok(())
}

/// The code of the idea that goes on from this one.
pub(super) fn went_to(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Option<Code>> {
    Ok(ideas::table.filter(ideas::carried_from_id.eq(idea)).select(ideas::code).first(tx.conn()).optional()?)
}

/// Those of these ideas that went on already.
pub(super) fn gone_among(tx: &mut ReadTx<'_>, ids: &[IdeaId]) -> Result<Vec<IdeaId>> {
    Ok(ideas::table
        .filter(among(ideas::carried_from_id.assume_not_null(), ids))
        .select(ideas::carried_from_id.assume_not_null())
        .load(tx.conn())?)
}

/// The code of the idea from which this one goes on.
pub(super) fn came_from(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Option<Code>> {
    let origin: Option<IdeaId> = ideas::table.find(idea).select(ideas::carried_from_id).first(tx.conn())?;
    match origin {
        Some(origin) => Ok(Some(ideas::table.find(origin).select(ideas::code).first(tx.conn())?)),
        None => Ok(None),
    }
}

/// Whether everybody whom the second question is put to by name has the first one, too. Always so where the first is not
/// put to people by name.
pub(super) fn invites_nobody_new(tx: &mut ReadTx<'_>, from: QuestionId, to: QuestionId) -> Result<bool> {
    let is_by_name = questions::table.find(from).filter(questions::audience.eq("invited"));
    if is_by_name.select(questions::id).first::<QuestionId>(tx.conn()).optional()?.is_none() {
        return Ok(true);
    }
    let of = |question: QuestionId| {
        question_guests::table.filter(question_guests::question_id.eq(question)).select(question_guests::email)
    };
    let known: Vec<String> = of(from).load(tx.conn())?;
    let new: Vec<String> = of(to).load(tx.conn())?;
    Ok(new.iter().all(|email| known.contains(email)))
}
