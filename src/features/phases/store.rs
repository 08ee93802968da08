//! All SQL about extensions and announced phases, and who takes part in a question.

use diesel::prelude::*;

use super::extension::Extension;
use crate::features::accounts::store::BYLINE;
use crate::features::questions::{Phase, Schedule};
use crate::platform::clock::Moment;
use crate::platform::db::schema::{extensions, follows, ideas, people, questions, votes};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId, QuestionId};
use crate::platform::jobs::{self, JobKind};

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    question: QuestionId,
    host: PersonId,
    phase: Phase,
    (from, to): (Moment, Moment),
    language: Language,
    reason: &str,
) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(extensions::table)
        .values((
            extensions::question_id.eq(question),
            extensions::person_id.eq(host),
            extensions::phase.eq(phase),
            extensions::from_at.eq(from),
            extensions::to_at.eq(to),
            extensions::language.eq(language),
            extensions::reason.eq(reason),
            extensions::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The extensions of a question, oldest first.
pub(super) fn of_question(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<Extension>> {
    Ok(extensions::table
        .inner_join(people::table)
        .filter(extensions::question_id.eq(question))
        .order(extensions::id)
        .select((
            BYLINE,
            extensions::phase,
            extensions::from_at,
            extensions::to_at,
            extensions::language,
            extensions::reason,
            extensions::created_at,
        ))
        .load(tx.conn())?)
}

/// Whoever proposed an idea to a question, voted for one or follows one; several times who did several of it.
pub(super) fn people_of(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<PersonId>> {
    let mut people: Vec<PersonId> =
        ideas::table.filter(ideas::question_id.eq(question)).select(ideas::author_id).distinct().load(tx.conn())?;
    let voted = votes::table
        .inner_join(ideas::table.on(ideas::id.eq(votes::counted_in_id)))
        .filter(ideas::question_id.eq(question))
        .select(votes::person_id)
        .distinct();
    people.extend(voted.load::<PersonId>(tx.conn())?);
    let following = follows::table
        .inner_join(ideas::table)
        .filter(ideas::question_id.eq(question))
        .select(follows::person_id)
        .distinct();
    people.extend(following.load::<PersonId>(tx.conn())?);
    Ok(people)
}

/// The phase that people were last told of.
pub(super) fn announced(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<Phase>> {
    let word: String = questions::table.find(question).select(questions::announced).first(tx.conn())?;
    Ok(Phase::parse(&word))
}

pub(super) fn set_announced(tx: &mut WriteTx<'_>, question: QuestionId, phase: Phase) -> Result<()> {
    diesel::update(questions::table.find(question)).set(questions::announced.eq(phase.as_str())).execute(tx.conn())?;
    Ok(())
}

/// Asks for a job at each date of a question that is to come. A date that moves leaves its job behind, which then finds
/// nothing new to tell.
///
/// # Errors
/// Those of the database.
pub fn announce_at_each_date(tx: &mut WriteTx<'_>, question: QuestionId) -> Result<()> {
    let (opens_at, refine_at, voting_at, review_at, decided_at) = questions::table
        .find(question)
        .select((
            questions::opens_at,
            questions::refine_at,
            questions::voting_at,
            questions::review_at,
            questions::decided_at,
        ))
        .first(tx.conn())?;
    let schedule = Schedule { opens_at, refine_at, voting_at, review_at, decided_at };
    let now = tx.now();
    for (_, at) in schedule.steps().filter(|(_, at)| *at > now) {
        jobs::put_at(tx, JobKind::AnnouncePhase, &format!("{} {}", question.0, at.0), at)?;
    }
    Ok(())
}
