//! The verbs of support. Steps are taken where votes are counted (`store::counted`); here is what is said about it.

use super::permits::TellSupport;
use super::step::Step;
use super::{rules, store};
use crate::event::Event;
use crate::features::ideas::{Status, store as ideas};
use crate::features::notices::store::tell;
use crate::features::notices::{Kind, Notice};
use crate::features::questions::permits::ReviseQuestion;
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::Standing;

/// Says how many supporters ideas of a question need that are proposed from now on; none when `steps` is empty. Ideas that
/// are there keep what was asked of them.
///
/// # Errors
/// Those of the database.
pub fn ask_for(permit: &Permit<ReviseQuestion>, tx: &mut WriteTx<'_>, steps: &[Step]) -> Result<Recorded<()>> {
    let question = permit.question.id;
    let before = store::current(tx, question)?.map(|(steps, _)| steps).unwrap_or_default();
    if before == steps {
        return Ok(Recorded::nothing(()));
    }
    let author = permit.person().unwrap_or(permit.question.host);
    store::insert(tx, question, steps, author)?;
    Ok(Recorded::one(Event::SupportRuled { question }, ()))
}

/// Tells the author that the time of an idea is over, if it ended at this moment and the idea waits still. Decides nothing:
/// whether it is over is what the moment says.
///
/// # Errors
/// Those of the database.
pub fn tell_expired(permit: &Permit<TellSupport>, tx: &mut WriteTx<'_>, due_at: Moment) -> Result<Recorded<()>> {
    let idea = &permit.idea;
    let progress = store::progress(tx, idea.id)?;
    let is_over = progress.due_at == Some(due_at) && rules::is_expired(progress, tx.now());
    let waits = idea.standing == Standing::Visible && Status::UNDECIDED.contains(&idea.status);
    if !is_over || !waits {
        return Ok(Recorded::nothing(()));
    }
    tell(tx, &idea.authors(), &Notice::of_idea(Kind::Expired, None, idea.id))?;
    Ok(Recorded::one(Event::IdeaExpired { idea: idea.id }, ()))
}

/// Puts an idea that took every step among those that are looked at.
///
/// # Errors
/// Those of the database.
pub fn grant_review(permit: &Permit<TellSupport>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let idea = &permit.idea;
    if idea.status != Status::New || idea.standing != Standing::Visible {
        return Ok(Recorded::nothing(()));
    }
    ideas::set_status(tx, idea.id, Status::Reviewing)?;
    Ok(Recorded::one(Event::ReviewEarned { idea: idea.id }, ()))
}
