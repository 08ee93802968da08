//! All SQL about decisions and their texts.

use diesel::prelude::*;

use super::decision::{Answer, Original};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Status;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{decision_texts, decisions, ideas, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, DecisionId, IdeaId, Language, PersonId, Standing};

/// What a form made before: by whom, on what, and what it said in its original language.
pub(super) fn made(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, IdeaId, Original)>> {
    let found: Option<(PersonId, IdeaId, (Status, Language, String))> = decisions::table
        .inner_join(decision_texts::table)
        .filter(decisions::code.eq(code))
        .filter(decision_texts::language.eq(decisions::language))
        .select((
            decisions::author_id,
            decisions::idea_id,
            (decisions::status, decisions::language, decision_texts::reasons),
        ))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(author, idea, (status, language, reasons))| (author, idea, Original { status, language, reasons })))
}

/// The newest answer to an idea, in its original language.
pub(super) fn newest(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Option<Original>> {
    let found: Option<(Status, Language, String)> = decisions::table
        .inner_join(decision_texts::table)
        .filter(decisions::idea_id.eq(idea))
        .filter(decision_texts::language.eq(decisions::language))
        .order(decisions::id.desc())
        .select((decisions::status, decisions::language, decision_texts::reasons))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(status, language, reasons)| Original { status, language, reasons }))
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    idea: IdeaId,
    host: PersonId,
    author: PersonId,
    answer: &Answer,
) -> Result<DecisionId> {
    let now = tx.now();
    let id: DecisionId = diesel::insert_into(decisions::table)
        .values((
            decisions::code.eq(code),
            decisions::idea_id.eq(idea),
            decisions::host_id.eq(host),
            decisions::author_id.eq(author),
            decisions::status.eq(answer.status),
            decisions::language.eq(answer.language),
            decisions::created_at.eq(now),
        ))
        .returning(decisions::id)
        .get_result(tx.conn())?;
    for (language, reasons) in &answer.reasons {
        diesel::insert_into(decision_texts::table)
            .values((
                decision_texts::decision_id.eq(id),
                decision_texts::language.eq(language),
                decision_texts::reasons.eq(reasons),
            ))
            .execute(tx.conn())?;
    }
    Ok(id)
}

/// A decision in one of its languages.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub id: DecisionId,
    pub status: Status,
    /// The language of the original.
    pub original: Language,
    pub host: Byline,
    pub at: Moment,
    /// The language of these reasons.
    pub language: Language,
    pub reasons: String,
}

type ToldRow = ((DecisionId, Status, Language, Moment), Byline, (Language, String));

/// The decisions on an idea in all their languages, newest first.
pub(super) fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Told>> {
    let rows: Vec<ToldRow> = decisions::table
        .inner_join(people::table.on(people::id.eq(decisions::host_id)))
        .inner_join(decision_texts::table)
        .filter(decisions::idea_id.eq(idea))
        .order(decisions::id.desc())
        .select((
            (decisions::id, decisions::status, decisions::language, decisions::created_at),
            BYLINE,
            (decision_texts::language, decision_texts::reasons),
        ))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|((id, status, original, at), host, (language, reasons))| Told {
            id,
            status,
            original,
            host,
            at,
            language,
            reasons,
        })
        .collect())
}

/// When each decision on an idea was made, the name of its host, and what it said, oldest first.
pub(super) fn steps(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<(Moment, String, Status)>> {
    Ok(decisions::table
        .inner_join(people::table.on(people::id.eq(decisions::host_id)))
        .filter(decisions::idea_id.eq(idea))
        .order(decisions::id)
        .select((decisions::created_at, people::name, decisions::status))
        .load(tx.conn())?)
}

/// What the company said that it would do with an idea.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Promise {
    /// Who proposed the idea.
    pub person: PersonId,
    /// The idea.
    pub idea: Code,
    /// Its title.
    pub title: String,
    /// What was promised.
    pub status: Status,
    /// When.
    pub at: Moment,
    /// Who signed.
    pub host: String,
}

/// What was promised to these people and is not kept yet: answers that their ideas are planned or being built, and which
/// still hold; newest first. One statement.
///
/// # Errors
/// Those of the database.
pub fn promised_to(tx: &mut ReadTx<'_>, to: &[PersonId], limit: i64) -> Result<Vec<Promise>> {
    Ok(decisions::table
        .inner_join(ideas::table)
        .inner_join(people::table.on(people::id.eq(decisions::host_id)))
        .filter(among(ideas::author_id, to))
        .filter(among(ideas::status, PROMISED))
        .filter(decisions::status.eq(ideas::status))
        .filter(ideas::standing.eq(Standing::Visible))
        .order(decisions::id.desc())
        .limit(limit)
        .select((ideas::author_id, ideas::code, ideas::title, decisions::status, decisions::created_at, people::name))
        .load(tx.conn())?)
}

const PROMISED: [Status; 2] = [Status::Planned, Status::Building];
