//! All SQL about decisions and their texts.

use diesel::prelude::*;

use super::decision::{Answer, Original, Refusal, Words};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Status;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{decision_texts, decisions, ideas, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, DecisionId, IdeaId, Language, PersonId, Standing};

type Said = (Status, Option<Refusal>, Language, String, String);

fn original((status, refusal, language, reasons, change): Said) -> Original {
    Original { status, refusal, language, words: Words { reasons, change } }
}

/// What a form made before: by whom, on what, and what it said in its original language.
pub(super) fn made(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, IdeaId, Original)>> {
    let found: Option<(PersonId, IdeaId, Said)> = decisions::table
        .inner_join(decision_texts::table)
        .filter(decisions::code.eq(code))
        .filter(decision_texts::language.eq(decisions::language))
        .select((
            decisions::author_id,
            decisions::idea_id,
            (
                decisions::status,
                decisions::refusal,
                decisions::language,
                decision_texts::reasons,
                decision_texts::change,
            ),
        ))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(author, idea, said)| (author, idea, original(said))))
}

/// The newest answer to an idea, in its original language, and whether it waits to be shown to everybody.
pub(super) fn newest(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Option<(Original, bool)>> {
    let now = tx.now();
    let found: Option<(Said, Moment)> = decisions::table
        .inner_join(decision_texts::table)
        .filter(decisions::idea_id.eq(idea))
        .filter(decision_texts::language.eq(decisions::language))
        .order(decisions::id.desc())
        .select((
            (
                decisions::status,
                decisions::refusal,
                decisions::language,
                decision_texts::reasons,
                decision_texts::change,
            ),
            decisions::shown_from,
        ))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(said, shown_from)| (original(said), shown_from > now)))
}

/// A decision that takes effect.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made {
    pub decision: DecisionId,
    pub status: Status,
    pub host: PersonId,
}

/// The answer to an idea that waits to be shown to everybody.
pub(super) fn early(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Option<Made>> {
    let found: Option<(DecisionId, Status, PersonId)> = decisions::table
        .filter(decisions::idea_id.eq(idea))
        .filter(decisions::is_early.eq(true))
        .select((decisions::id, decisions::status, decisions::host_id))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(decision, status, host)| Made { decision, status, host }))
}

/// The idea of a decision that waits to be shown to everybody; nothing when it is shown already.
///
/// # Errors
/// Those of the database.
pub fn waits_on(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<Code>> {
    Ok(decisions::table
        .inner_join(ideas::table)
        .filter(decisions::code.eq(code))
        .filter(decisions::is_early.eq(true))
        .select(ideas::code)
        .first(tx.conn())
        .optional()?)
}

/// Everybody reads the answer from now on.
pub(super) fn show(tx: &mut WriteTx<'_>, id: DecisionId) -> Result<()> {
    let now = tx.now();
    diesel::update(decisions::table.find(id))
        .set((decisions::is_early.eq(false), decisions::shown_from.eq(now)))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) struct NewDecision<'a> {
    pub code: &'a Code,
    pub idea: IdeaId,
    pub host: PersonId,
    pub author: PersonId,
    pub answer: &'a Answer,
    pub shown_from: Moment,
}

pub(super) fn insert(tx: &mut WriteTx<'_>, new: &NewDecision<'_>) -> Result<DecisionId> {
    let now = tx.now();
    let answer = new.answer;
    let id: DecisionId = diesel::insert_into(decisions::table)
        .values((
            decisions::code.eq(new.code),
            decisions::idea_id.eq(new.idea),
            decisions::host_id.eq(new.host),
            decisions::author_id.eq(new.author),
            decisions::status.eq(answer.status),
            decisions::refusal.eq(answer.refusal),
            decisions::language.eq(answer.language),
            decisions::created_at.eq(now),
            decisions::shown_from.eq(new.shown_from),
            decisions::is_early.eq(new.shown_from > now),
        ))
        .returning(decisions::id)
        .get_result(tx.conn())?;
    for (language, words) in &answer.words {
        diesel::insert_into(decision_texts::table)
            .values((
                decision_texts::decision_id.eq(id),
                decision_texts::language.eq(language),
                decision_texts::reasons.eq(&words.reasons),
                decision_texts::change.eq(&words.change),
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
    pub refusal: Option<Refusal>,
    /// The language of the original.
    pub original: Language,
    pub host: Byline,
    pub at: Moment,
    /// The language of these reasons.
    pub language: Language,
    pub reasons: String,
    pub change: String,
    /// From when everybody reads it.
    pub shown_from: Moment,
    /// Whether that is still to come.
    pub is_early: bool,
}

type ToldRow =
    ((DecisionId, Status, Option<Refusal>, Language, Moment, Moment, bool), Byline, (Language, String, String));

/// The decisions on an idea in all their languages, newest first.
pub(super) fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Told>> {
    let rows: Vec<ToldRow> = decisions::table
        .inner_join(people::table.on(people::id.eq(decisions::host_id)))
        .inner_join(decision_texts::table)
        .filter(decisions::idea_id.eq(idea))
        .order(decisions::id.desc())
        .select((
            (
                decisions::id,
                decisions::status,
                decisions::refusal,
                decisions::language,
                decisions::created_at,
                decisions::shown_from,
                decisions::is_early,
            ),
            BYLINE,
            (decision_texts::language, decision_texts::reasons, decision_texts::change),
        ))
        .load(tx.conn())?;
    let told =
        |((id, status, refusal, original, at, shown_from, is_early), host, (language, reasons, change)): ToldRow| {
            Told { id, status, refusal, original, host, at, language, reasons, change, shown_from, is_early }
        };
    Ok(rows.into_iter().map(told).collect())
}

/// When each decision on an idea was shown to everybody, the name of its host, and what it said, oldest first.
pub(super) fn steps(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<(Moment, String, Status)>> {
    Ok(decisions::table
        .inner_join(people::table.on(people::id.eq(decisions::host_id)))
        .filter(decisions::idea_id.eq(idea))
        .filter(decisions::is_early.eq(false))
        .order(decisions::id)
        .select((decisions::shown_from, people::name, decisions::status))
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
