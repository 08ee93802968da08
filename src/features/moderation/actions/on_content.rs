//! Rulings on what people wrote: ideas, comments, suggested changes.

use super::{About, Written, done, write};
use crate::event::Event;
use crate::features::comments::{actions as said, store as comments};
use crate::features::ideas::{actions as proposed, store as ideas};
use crate::features::moderation::permits::{RuleOnComment, RuleOnIdea, RuleOnRefinement};
use crate::features::moderation::rules;
use crate::features::moderation::ruling::{Kind, MINUTES};
use crate::features::refinements::store as refinements;
use crate::features::votes;
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{RulingId, Standing};

/// Approves, hides, restores or removes a comment.
///
/// # Errors
/// [`Error::Conflict`] when it is already so; [`Error::NotFound`] for other kinds of rulings.
pub fn rule_on_comment(
    permit: &Permit<RuleOnComment>,
    tx: &mut WriteTx<'_>,
    kind: Kind,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let about = About::comment(kind, &permit.comment);
    if let Some(known) = done(permit, tx, written, &about)? {
        return Ok(Recorded::nothing(known));
    }
    let after = rules::standing_after(kind, permit.comment.standing)?;
    if kind == Kind::Approve {
        let begun = said::let_in(tx, &permit.comment)?;
        let (comment, ruling) = (permit.comment.id, write(permit, tx, written, &about)?);
        let approved = Event::CommentApproved { comment, ruling };
        return Ok(Recorded::several([approved].into_iter().chain(begun).collect(), ruling));
    }
    stand_comment(permit, tx, (about, after), written)
}

/// Lets a comment stand so, with its ruling.
pub(super) fn stand_comment(
    permit: &Permit<RuleOnComment>,
    tx: &mut WriteTx<'_>,
    (about, after): (About, Standing),
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let comment = &permit.comment;
    comments::set_standing(tx, comment.id, after)?;
    let shown = |standing| i64::from(standing == Standing::Visible);
    let by = shown(after) - shown(comment.standing);
    if by != 0 {
        ideas::bump_comments(tx, comment.counted_in, by)?;
    }
    let (comment, ruling) = (comment.id, write(permit, tx, written, &about)?);
    let event = match about.kind {
        Kind::Approve => Event::CommentApproved { comment, ruling },
        Kind::Hold => Event::CommentHeldBack { comment, ruling },
        Kind::Restore => Event::CommentRestored { comment, ruling },
        Kind::Remove => Event::CommentTakenAway { comment, ruling },
        _ => Event::CommentHidden { comment, ruling },
    };
    Ok(Recorded::one(event, ruling))
}

/// Approves, hides, restores, removes, locks or unlocks an idea, changes the pace of its talk, or its tags.
///
/// # Errors
/// [`Error::Conflict`] when it is already so, or the idea was merged; [`Error::NotFound`] for other kinds of rulings;
/// [`Error::Invalid`] for a slow talk without an end or a pace.
pub fn rule_on_idea(
    permit: &Permit<RuleOnIdea>,
    tx: &mut WriteTx<'_>,
    kind: Kind,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let idea = &permit.idea;
    let about = About::idea(kind, idea);
    if let Some(known) = done(permit, tx, written, &about)? {
        return Ok(Recorded::nothing(known));
    }
    rules::suits_idea(kind, idea)?;
    match kind {
        Kind::Lock | Kind::Unlock => lock_idea(permit, tx, kind, written),
        Kind::Slow => {
            let until = ahead(tx, written.until)?;
            if (MINUTES.0..=MINUTES.1).contains(&written.minutes) {
                slow_idea(permit, tx, (written.minutes, Some(until)), written)
            } else {
                Err(Error::Invalid(FormErrors::one("minutes", "error-minutes")))
            }
        }
        Kind::Unslow => slow_idea(permit, tx, (0, None), written),
        Kind::Retag => super::tagging::retag(permit, tx, written),
        Kind::Approve => {
            let mut begun = proposed::let_in(tx, idea)?;
            // It may have been held back after people had voted for it.
            begun.extend(votes::settle(tx, &idea.question, &[idea.id])?);
            let (idea, ruling) = (idea.id, write(permit, tx, written, &about)?);
            begun.insert(0, Event::IdeaApproved { idea, ruling });
            Ok(Recorded::several(begun, ruling))
        }
        _ => {
            let after = rules::standing_after(kind, idea.standing)?;
            stand_idea(permit, tx, (about, after), written)
        }
    }
}

/// Lets an idea stand so, with its votes, and with the ruling.
pub(super) fn stand_idea(
    permit: &Permit<RuleOnIdea>,
    tx: &mut WriteTx<'_>,
    (about, after): (About, Standing),
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let counted = votes::set_standing(tx, &permit.idea, after)?;
    let (idea, ruling) = (permit.idea.id, write(permit, tx, written, &about)?);
    let event = match about.kind {
        Kind::Approve => Event::IdeaApproved { idea, ruling },
        Kind::Hold => Event::IdeaHeldBack { idea, ruling },
        Kind::Restore => Event::IdeaRestored { idea, ruling },
        Kind::Remove => Event::IdeaTakenAway { idea, ruling },
        _ => Event::IdeaHidden { idea, ruling },
    };
    Ok(Recorded::several([event].into_iter().chain(counted).collect(), ruling))
}

/// Closes or opens an idea's thread.
pub(super) fn lock_idea(
    permit: &Permit<RuleOnIdea>,
    tx: &mut WriteTx<'_>,
    kind: Kind,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let idea = &permit.idea;
    let is_locked = rules::lock_after(kind, idea.standing, idea.locked_at.is_some())?;
    let since = is_locked.then(|| tx.now());
    ideas::set_lock(tx, idea.id, since)?;
    let (idea, ruling) = (idea.id, write(permit, tx, written, &About::idea(kind, idea))?);
    let event = if is_locked { Event::IdeaLocked { idea, ruling } } else { Event::IdeaUnlocked { idea, ruling } };
    Ok(Recorded::one(event, ruling))
}

/// Changes the pace of an idea's talk.
pub(super) fn slow_idea(
    permit: &Permit<RuleOnIdea>,
    tx: &mut WriteTx<'_>,
    (minutes, until): (i64, Option<Moment>),
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let idea = &permit.idea;
    let kind = if until.is_some() { Kind::Slow } else { Kind::Unslow };
    let before = rules::pace(idea.slow_minutes, idea.slow_until);
    ideas::set_slow(tx, idea.id, minutes, until)?;
    let ruling = write(permit, tx, written, &About { before, ..About::idea(kind, idea) })?;
    let idea = idea.id;
    let event = match kind {
        Kind::Slow => Event::IdeaSlowed { idea, minutes, ruling },
        _ => Event::IdeaUnslowed { idea, ruling },
    };
    Ok(Recorded::one(event, ruling))
}

/// Hides or restores a suggested change.
///
/// # Errors
/// [`Error::Conflict`] when it is already so; [`Error::NotFound`] for other kinds of rulings.
pub fn rule_on_refinement(
    permit: &Permit<RuleOnRefinement>,
    tx: &mut WriteTx<'_>,
    kind: Kind,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let refinement = &permit.refinement;
    let about = About::refinement(kind, refinement);
    if let Some(known) = done(permit, tx, written, &about)? {
        return Ok(Recorded::nothing(known));
    }
    let is_hidden = rules::hiding_after(kind, refinement.is_hidden)?;
    let hidden = if is_hidden { Some((permit.person()?, written.reason.as_str())) } else { None };
    refinements::set_hidden(tx, refinement.id, hidden)?;
    let (refinement, idea) = (refinement.id, refinement.idea);
    let ruling = write(permit, tx, written, &about)?;
    let event = if is_hidden {
        Event::RefinementHidden { refinement, idea, ruling }
    } else {
        Event::RefinementRestored { refinement, idea, ruling }
    };
    Ok(Recorded::one(event, ruling))
}

/// The end of a ruling that ends by itself, which is still to come.
pub(super) fn ahead(tx: &WriteTx<'_>, until: Option<Moment>) -> Result<Moment> {
    match until {
        None => Err(Error::Invalid(FormErrors::one("until", "error-required"))),
        Some(until) if until <= tx.now() => Err(Error::Invalid(FormErrors::one("until", "error-date-past"))),
        Some(until) => Ok(until),
    }
}
