//! The verbs about votes that look odd: setting aside, and letting count again. A ruling for each person, so that each is
//! told and may appeal for themselves.

use super::permits::JudgeVotes;
use super::store;
use crate::event::Event;
use crate::features::moderation::actions::Written;
use crate::features::moderation::permits::not_own;
use crate::features::moderation::ruling::{Kind, Subject};
use crate::features::moderation::store::{self as rulings, NewRuling};
use crate::features::votes::actions as votes;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{PersonId, RulingId};

/// The most people that one form judges.
pub const MOST: usize = 200;

/// Lets the votes of these people not count in an idea. The code comes with the form: the same form twice is the same
/// rulings.
///
/// # Errors
/// [`Error::Invalid`] without anybody; [`Error::Conflict`] when somebody has no votes there that count, or the code was
/// used for something else; [`Error::Denied`] for the moderator's own votes.
pub fn set_aside(
    permit: &Permit<JudgeVotes>,
    tx: &mut WriteTx<'_>,
    written: &Written,
    people: &[PersonId],
) -> Result<Recorded<()>> {
    if is_done(permit, tx, Kind::SetAside, written, people)? {
        return Ok(Recorded::nothing(()));
    }
    let (idea, mut events, mut marks) = (permit.idea.id, Vec::new(), Vec::new());
    for (nth, person) in people.iter().enumerate() {
        let ruling = rule(permit, tx, Kind::SetAside, written, nth, *person, None)?;
        marks.push((*person, ruling));
        events.push(Event::VotesSetAside { idea, ruling });
    }
    events.extend(votes::set_aside(tx, &permit.idea, &marks)?);
    Ok(Recorded::several(events, ()))
}

/// Lets the votes of these people count again in an idea, exactly as they would if they had never been set aside.
///
/// # Errors
/// As for [`set_aside`].
pub fn count_again(
    permit: &Permit<JudgeVotes>,
    tx: &mut WriteTx<'_>,
    written: &Written,
    people: &[PersonId],
) -> Result<Recorded<()>> {
    if is_done(permit, tx, Kind::Count, written, people)? {
        return Ok(Recorded::nothing(()));
    }
    let (idea, mut events) = (permit.idea.id, Vec::new());
    for (nth, person) in people.iter().enumerate() {
        let undone = store::aside_by(tx, idea, *person)?;
        let ruling = rule(permit, tx, Kind::Count, written, nth, *person, undone)?;
        events.push(Event::VotesCountedAgain { idea, ruling });
    }
    events.extend(votes::count_again(tx, &permit.idea, people)?);
    Ok(Recorded::several(events, ()))
}

/// Whether the form of this code has done its work already.
fn is_done(
    permit: &Permit<JudgeVotes>,
    tx: &mut WriteTx<'_>,
    kind: Kind,
    written: &Written,
    people: &[PersonId],
) -> Result<bool> {
    if people.is_empty() {
        return Err(Error::Invalid(FormErrors::one("people", "error-choose")));
    }
    not_own(tx.actor(), people)?;
    match store::made(tx, &written.code)? {
        None => Ok(false),
        Some(made) if made == (permit.person()?, kind, Some(permit.idea.id)) => Ok(true),
        Some(_) => Err(Error::Conflict("conflict-code-taken")),
    }
}

fn rule(
    permit: &Permit<JudgeVotes>,
    tx: &mut WriteTx<'_>,
    kind: Kind,
    written: &Written,
    nth: usize,
    person: PersonId,
    undoes: Option<RulingId>,
) -> Result<RulingId> {
    let code = if nth == 0 { written.code.clone() } else { tx.code() };
    let new = NewRuling {
        code: &code,
        kind,
        subject: Subject::Idea,
        idea: Some(permit.idea.id),
        comment: None,
        refinement: None,
        into: None,
        questions: None,
        person: Some(person),
        moderator: permit.person()?,
        reason: &written.reason,
        ground: written.ground,
        rule: written.rule,
        law: &written.law,
        origin: written.origin,
        is_detected: written.is_detected,
        until: written.until,
        undoes,
        minutes: 0,
        before: "",
    };
    rulings::insert(tx, &new)
}
