//! The verbs of phases.

use super::permits::{AnnouncePhase, ExtendQuestion};
use super::store;
use crate::event::Event;
use crate::features::notices::store::tell;
use crate::features::notices::{Kind, Notice};
use crate::features::questions::store as questions;
use crate::features::questions::{Phase, Schedule};
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};

/// Gives the phase of now more time, and tells everybody who takes part.
///
/// # Errors
/// [`Error::Conflict`] when the phase of now has no end, [`Error::Invalid`] when the dates take time from a phase.
pub fn extend(
    permit: &Permit<ExtendQuestion>,
    tx: &mut WriteTx<'_>,
    schedule: &Schedule,
    language: Language,
    reason: &str,
) -> Result<Recorded<Code>> {
    let (question, host, now) = (&permit.question, permit.person()?, tx.now());
    let from = question.schedule.next(now).filter(|_| question.phase_at(now) != Phase::Draft);
    let from = from.ok_or(Error::Conflict("conflict-no-end"))?;
    let to = schedule.next(now).filter(|_| question.schedule.is_extended_by(schedule, now));
    let to = to.ok_or_else(|| Error::Invalid(FormErrors::one("to", "error-extend-later")))?;
    schedule.check().map_err(Error::Invalid)?;
    questions::set_schedule(tx, question.id, schedule)?;
    store::insert(tx, question.id, host, question.phase_at(now), (from, to), language, reason)?;
    let people = store::people_of(tx, question.id)?;
    tell(tx, &people, &Notice::of_question(Kind::Extended, Some(host), question.id))?;
    Ok(Recorded::one(Event::QuestionExtended { question: question.id, from: from.0, to: to.0 }, question.code.clone()))
}

/// Tells everybody who takes part which phase it is, once for each.
///
/// # Errors
/// Those of the database.
pub fn announce(permit: &Permit<AnnouncePhase>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let question = &permit.question;
    let phase = question.phase_at(tx.now());
    if phase == Phase::Draft || store::announced(tx, question.id)? == Some(phase) {
        return Ok(Recorded::nothing(()));
    }
    store::set_announced(tx, question.id, phase)?;
    let people = store::people_of(tx, question.id)?;
    tell(tx, &people, &Notice::of_question(Kind::Phase, None, question.id))?;
    Ok(Recorded::one(Event::PhaseAnnounced { question: question.id, phase: phase.as_str() }, ()))
}
