//! All SQL about prior work.

use std::collections::HashMap;

use diesel::prelude::*;

use super::commitment::{Commitment, text};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{ideas, prior_works};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Fingerprint, QuestionId};

type Row = (QuestionId, String, String, String, Option<Moment>, Moment);
type Columns = (
    prior_works::question_id,
    prior_works::salt,
    prior_works::plans,
    prior_works::digest,
    prior_works::opens_at,
    prior_works::sealed_at,
);
const COLUMNS: Columns = (
    prior_works::question_id,
    prior_works::salt,
    prior_works::plans,
    prior_works::digest,
    prior_works::opens_at,
    prior_works::sealed_at,
);

/// What was sealed for a question.
///
/// # Errors
/// Those of the database.
pub(crate) fn read(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<Commitment>> {
    let row: Option<Row> = prior_works::table.find(question).select(COLUMNS).first(tx.conn()).optional()?;
    row.map(commitment).transpose()
}

fn commitment((_, salt, plans, kept, opens_at, sealed_at): Row) -> Result<Commitment> {
    let digest = Fingerprint::of(&text(&salt, &plans));
    if digest.as_str() != kept {
        return Err(Error::internal("a sealed list is not the one that was sealed"));
    }
    Ok(Commitment { salt, plans, digest, opens_at, sealed_at })
}

/// What was sealed for these questions, where something was: one statement.
///
/// # Errors
/// Those of the database.
pub(crate) fn of_questions(tx: &mut ReadTx<'_>, questions: &[QuestionId]) -> Result<HashMap<QuestionId, Commitment>> {
    let rows: Vec<Row> =
        prior_works::table.filter(among(prior_works::question_id, questions)).select(COLUMNS).load(tx.conn())?;
    rows.into_iter().map(|row| Ok((row.0, commitment(row)?))).collect()
}

/// The digest of what was sealed for a question, for pages that name it.
///
/// # Errors
/// Those of the database.
pub fn digest_of(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<String>> {
    Ok(prior_works::table.find(question).select(prior_works::digest).first(tx.conn()).optional()?)
}

/// Whether anybody ever proposed anything.
pub(crate) fn has_ideas(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<bool> {
    let there = ideas::table.filter(ideas::question_id.eq(question));
    Ok(diesel::select(diesel::dsl::exists(there)).get_result(tx.conn())?)
}

pub(super) fn delete(tx: &mut WriteTx<'_>, question: QuestionId) -> Result<()> {
    diesel::delete(prior_works::table.find(question)).execute(tx.conn())?;
    Ok(())
}

pub(super) fn insert(tx: &mut WriteTx<'_>, question: QuestionId, sealed: &Commitment) -> Result<()> {
    diesel::insert_into(prior_works::table)
        .values((
            prior_works::question_id.eq(question),
            prior_works::salt.eq(&sealed.salt),
            prior_works::plans.eq(&sealed.plans),
            prior_works::digest.eq(sealed.digest.as_str()),
            prior_works::opens_at.eq(sealed.opens_at),
            prior_works::sealed_at.eq(sealed.sealed_at),
        ))
        .execute(tx.conn())?;
    Ok(())
}
