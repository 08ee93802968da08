//! All SQL about support: what questions ask for, and how far ideas have come.

use diesel::prelude::*;

use super::rules;
use super::step::{Progress, Step};
use crate::features::ideas::store::root_id;
use crate::features::notices::store::tell;
use crate::features::notices::{Kind, Notice};
use crate::platform::clock::Moment;
use crate::platform::db::schema::{idea_tallies, ideas, support_rules};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{IdeaId, PersonId, QuestionId};
use crate::platform::jobs::{self, JobKind};

/// What a question asks of ideas that are proposed at a moment; nothing when it asks for no supporters.
pub(super) fn steps_at(tx: &mut ReadTx<'_>, question: QuestionId, at: Moment) -> Result<Vec<Step>> {
    let written: Option<String> = support_rules::table
        .filter(support_rules::question_id.eq(question))
        .filter(support_rules::created_at.le(at))
        .order(support_rules::id.desc())
        .select(support_rules::steps)
        .first(tx.conn())
        .optional()?;
    Ok(rules::read(&written.unwrap_or_default()))
}

/// What a question asks of ideas that are proposed now, and since when it does; nothing when it never asked for any.
///
/// # Errors
/// Those of the database.
pub fn current(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<(Vec<Step>, Moment)>> {
    let newest: Option<(String, Moment)> = support_rules::table
        .filter(support_rules::question_id.eq(question))
        .order(support_rules::id.desc())
        .select((support_rules::steps, support_rules::created_at))
        .first(tx.conn())
        .optional()?;
    Ok(newest.map(|(written, since)| (rules::read(&written), since)))
}

pub(super) fn insert(tx: &mut WriteTx<'_>, question: QuestionId, steps: &[Step], author: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(support_rules::table)
        .values((
            support_rules::question_id.eq(question),
            support_rules::steps.eq(rules::written(steps)),
            support_rules::author_id.eq(author),
            support_rules::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// How far an idea has come.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn progress(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Progress> {
    let (taken, due_at) = idea_tallies::table
        .find(idea)
        .select((idea_tallies::support_step, idea_tallies::support_due_at))
        .first(tx.conn())?;
    Ok(Progress { taken, due_at })
}

/// Says no to a vote for an idea whose time is over.
///
/// # Errors
/// [`Error::Conflict`] when it is.
pub fn has_time(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<()> {
    let progress = progress(tx, idea)?;
    if rules::is_expired(progress, tx.now()) { Err(Error::Conflict("conflict-expired")) } else { Ok(()) }
}

fn set(tx: &mut WriteTx<'_>, idea: IdeaId, progress: Progress) -> Result<()> {
    diesel::update(idea_tallies::table.find(idea))
        .set((idea_tallies::support_step.eq(progress.taken), idea_tallies::support_due_at.eq(progress.due_at)))
        .execute(tx.conn())?;
    match progress.due_at {
        Some(due_at) => jobs::put_at(tx, JobKind::TellExpired, &format!("{} {}", idea.0, due_at.0), due_at),
        None => Ok(()),
    }
}

/// Starts the clock of an idea that was just proposed, where its question asks for supporters.
///
/// # Errors
/// Those of the database.
pub fn begin(tx: &mut WriteTx<'_>, idea: IdeaId, question: QuestionId) -> Result<()> {
    let now = tx.now();
    let progress = rules::begin(&steps_at(tx, question, now)?, now);
    if progress.due_at.is_some() { set(tx, idea, progress) } else { Ok(()) }
}

/// Starts the clock of an idea anew that was moved to another question: what that asks of ideas that were proposed when this
/// one was. Those whom the company looks at already need no supporters any more.
///
/// # Errors
/// Those of the database.
pub fn begin_anew(tx: &mut WriteTx<'_>, idea: IdeaId, is_looked_at: bool) -> Result<()> {
    let (question, _, proposed) = place_of(tx, idea)?;
    let steps = if is_looked_at { Vec::new() } else { steps_at(tx, question, proposed)? };
    let progress = rules::begin(&steps, tx.now());
    set(tx, idea, progress)?;
    counted(tx, idea)
}

/// Lets an idea be as far as it was before.
///
/// # Errors
/// Those of the database.
pub fn restore(tx: &mut WriteTx<'_>, idea: IdeaId, progress: Progress) -> Result<()> {
    set(tx, idea, progress)
}

/// The people whose votes count in an idea.
pub(super) fn supporters(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<i64> {
    Ok(idea_tallies::table.find(idea).select(idea_tallies::voters).first(tx.conn())?)
}

/// Takes the steps that the supporters of an idea have carried it to, after their number changed. Its row is held by then:
/// whoever counts changes its tally first.
///
/// # Errors
/// Those of the database.
pub fn counted(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let idea = root_id(tx, idea)?;
    let before = progress(tx, idea)?;
    if before.due_at.is_none() {
        return Ok(());
    }
    let (question, author, proposed) = place_of(tx, idea)?;
    let steps = steps_at(tx, question, proposed)?;
    let (supporters, now) = (supporters(tx, idea)?, tx.now());
    let after = rules::advance(&steps, before, supporters, now);
    if after == before {
        return Ok(());
    }
    set(tx, idea, after)?;
    if after.due_at.is_none() {
        jobs::put(tx, JobKind::GrantReview, &idea.0.to_string())?;
    }
    tell(tx, &[author], &Notice::of_idea(Kind::Supported, None, idea))
}

/// The question of an idea, who proposed it, and when.
pub(super) fn place_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<(QuestionId, PersonId, Moment)> {
    Ok(ideas::table.find(idea).select((ideas::question_id, ideas::author_id, ideas::created_at)).first(tx.conn())?)
}
