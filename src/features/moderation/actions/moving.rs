//! Moving an idea, with all that belongs to it, to another question, and back exactly.

use std::collections::BTreeSet;

use super::{About, Written, done, write};
use crate::event::Event;
use crate::features::cases::store as cases;
use crate::features::deals::store as deals;
use crate::features::ideas::{Idea, Status, store as ideas};
use crate::features::moderation::permits::MoveIdea;
use crate::features::moderation::rules::{self, Movable, Place, Was};
use crate::features::moderation::ruling::Kind;
use crate::features::moderation::store::{self, Made};
use crate::features::pins::{self, store as pins_store};
use crate::features::prior_work::store as prior_work;
use crate::features::questions::Question;
use crate::features::support::{self, Progress};
use crate::features::votes;
use crate::platform::access::Permit;
use crate::platform::db::{ReadTx, Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{IdeaId, RulingId};

/// Lets an idea answer another question from now on. Its address stays, and so does all that is its own: comments, votes,
/// followers, versions, suggested changes, pictures, tags, answers; what was merged into it comes along.
///
/// # Errors
/// [`Error::Conflict`] or [`Error::Invalid`] of the field `to` when that would not be fair to somebody, as
/// [`rules::movable`] says.
pub fn relocate(permit: &Permit<MoveIdea>, tx: &mut WriteTx<'_>, written: &Written) -> Result<Recorded<RulingId>> {
    let (idea, to): (&Idea, &Question) = (&permit.idea, &permit.to);
    if let Some(known) = done(permit, tx, written, &about(idea, to, &Was::default()))? {
        return Ok(Recorded::nothing(known));
    }
    let family = ideas::family(tx, idea.id)?;
    let movable = facts(tx, idea, &family, to)?;
    let now = tx.now();
    rules::movable(movable, &Place::of(&idea.question, now), &Place::of(to, now))?;
    let was = was(tx, idea, &family)?;
    let counted = carry(tx, idea, &family, to)?;
    support::store::begin_anew(tx, idea.id, idea.status != Status::New)?;
    told(permit, tx, written, (&was, counted))
}

/// Lets an idea go back to the question that it was moved from, as far along as it was there.
pub(super) fn undo(
    permit: &Permit<MoveIdea>,
    tx: &mut WriteTx<'_>,
    made: &Made,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let (idea, to): (&Idea, &Question) = (&permit.idea, &permit.to);
    let before = Was::parse(&made.before).ok_or(Error::NotFound)?;
    let family = ideas::family(tx, idea.id)?;
    let is_there = made.questions.1 == Some(idea.question.id);
    let now_together: BTreeSet<IdeaId> = family.iter().copied().collect();
    rules::may_go_back(idea.standing, is_there, &before, &now_together, to.phase_at(tx.now()))?;
    let was = was(tx, idea, &family)?;
    let counted = carry(tx, idea, &family, to)?;
    let Was { taken, due_at, .. } = before;
    support::store::restore(tx, idea.id, Progress { taken, due_at })?;
    told(permit, tx, written, (&was, counted))
}

/// What [`rules::movable`] asks about an idea, and about its way to another question.
///
/// # Errors
/// Those of the database.
pub fn facts(tx: &mut ReadTx<'_>, idea: &Idea, family: &[IdeaId], to: &Question) -> Result<Movable> {
    let pinned = pins_store::of_idea(tx, idea.id)?;
    let has_deal = deals::current(tx, idea.question.id)?.is_some() || deals::current(tx, to.id)?.is_some();
    let plans = prior_work::read(tx, to.id)?;
    let proposed_at = ideas::proposed_at(tx, idea.id)?;
    Ok(Movable {
        standing: idea.standing,
        status: idea.status,
        has_votes: store::has_votes(tx, family)?,
        is_pinned: pinned.iter().any(|pin| pin.place == pins::pin::Place::List),
        has_deal,
        is_older_than_plans: plans.is_some_and(|plans| proposed_at < plans.sealed_at),
        is_known_there: ideas::is_known_in(tx, family, to.id)?,
    })
}

fn was(tx: &mut WriteTx<'_>, idea: &Idea, family: &[IdeaId]) -> Result<Was> {
    let Progress { taken, due_at } = support::store::progress(tx, idea.id)?;
    Ok(Was { taken, due_at, family: family.iter().copied().collect() })
}

fn carry(tx: &mut WriteTx<'_>, idea: &Idea, family: &[IdeaId], to: &Question) -> Result<Vec<Event>> {
    cases::set_question(tx, family, to.id)?;
    votes::move_to(tx, idea, family, to)
}

fn about(idea: &Idea, to: &Question, was: &Was) -> About {
    let questions = Some((idea.question.id, to.id));
    About { questions, before: was.to_string(), ..About::idea(Kind::Move, idea) }
}

fn told(
    permit: &Permit<MoveIdea>,
    tx: &mut WriteTx<'_>,
    written: &Written,
    (was, counted): (&Was, Vec<Event>),
) -> Result<Recorded<RulingId>> {
    let (idea, to): (&Idea, &Question) = (&permit.idea, &permit.to);
    let ruling = write(permit, tx, written, &about(idea, to, was))?;
    let (old_question, new_question) = (idea.question.id, to.id);
    let moved = Event::IdeaMoved { idea: idea.id, old_question, new_question, ruling };
    Ok(Recorded::several([moved].into_iter().chain(counted).collect(), ruling))
}
