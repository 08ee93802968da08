//! Taking a ruling back: its exact opposite, whatever it was.

use super::on_content::{lock_idea, rule_on_refinement, slow_idea, stand_comment, stand_idea};
use super::on_people::{end_of, stand_person};
use super::{About, Written, deciding, merging, moving, tagging, write};
use crate::event::Event;
use crate::features::accounts::Restraint;
use crate::features::ideas::store as ideas;
use crate::features::moderation::permits::{MergeIdeas, MoveIdea, RuleOnIdea, UnmergeIdeas, not_own};
use crate::features::moderation::ruling::{Kind, Subject};
use crate::features::moderation::store::Made;
use crate::features::moderation::{rules, store};
use crate::features::questions::store as questions;
use crate::features::votes::actions as votes;
use crate::platform::access::Permit;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{RulingId, Standing};

/// Takes a ruling back, by another one that names it: everything is again as it was before.
///
/// # Errors
/// [`Error::Conflict`] when it was taken back, or something else was ruled on the same thing since; [`Error::Denied`] when
/// the thing is the actor's own, or their report.
pub fn undo(tx: &mut WriteTx<'_>, ruling: RulingId, written: &Written) -> Result<Recorded<RulingId>> {
    let made = store::made(tx, ruling)?;
    if let Some(known) = store::known(tx, &written.code)? {
        let is_same = known.undoes == Some(ruling) && tx.actor().is(known.moderator);
        return if is_same { Ok(Recorded::nothing(known.id)) } else { Err(Error::Conflict("conflict-code-taken")) };
    }
    let later = store::later(tx, &made)?;
    if !rules::is_in_force(made.id, made.kind, &later) {
        return Err(Error::Conflict("conflict-ruled-since"));
    }
    let written = Written { undoes: Some(ruling), ..written.clone() };
    match (made.subject, made.comment, made.idea, made.refinement, made.person) {
        (Subject::Comment, Some(comment), ..) => {
            let permit = deciding::on_comment(tx, comment)?;
            let permit = tx.actor().may(permit)?;
            let (kind, before) = way_back(&made, permit.comment.standing)?;
            let about = About::comment(kind, &permit.comment);
            stand_comment(&permit, tx, (about, before), &written)
        }
        (Subject::Refinement, _, _, Some(refinement), _) => {
            let permit = deciding::on_refinement(tx, refinement)?;
            let permit = tx.actor().may(permit)?;
            let kind = if made.kind == Kind::Hide { Kind::Restore } else { Kind::Hide };
            rule_on_refinement(&permit, tx, kind, &written)
        }
        (Subject::Idea, _, Some(_), ..) => undo_on_idea(tx, &made, &written),
        (Subject::Person, .., Some(person)) => {
            let permit = deciding::on_person(tx, person)?;
            let permit = tx.actor().may(permit)?;
            let before = Restraint::parse(&made.before);
            let kind = rules::kind_back(made.kind, &before).ok_or(Error::NotFound)?;
            let mut after = permit.account.restraint.clone();
            match made.kind {
                Kind::Limit | Kind::Unlimit => after.limited_until = before.limited_until,
                Kind::Warn | Kind::Forgive => {}
                _ => (after.suspended_at, after.suspended_until) = (before.suspended_at, before.suspended_until),
            }
            let written = Written { until: end_of(kind, &after), ..written };
            stand_person(&permit, tx, (kind, after), &written)
        }
        _ => Err(Error::NotFound),
    }
}

/// Where something stood before a ruling on it, and the kind of ruling that lets it stand so again.
fn way_back(made: &Made, now: Standing) -> Result<(Kind, Standing)> {
    let before = Standing::parse(&made.before).ok_or(Error::NotFound)?;
    if rules::standing_left(made.kind) == Some(now) {
        Ok((rules::kind_towards(before, now)?, before))
    } else {
        Err(rules::Pointless::Already.into())
    }
}

/// Lets somebody's votes count again, or not.
fn undo_on_votes(
    permit: &Permit<RuleOnIdea>,
    tx: &mut WriteTx<'_>,
    made: &Made,
    written: &Written,
) -> Result<Recorded<RulingId>> {
    let voter = made.person.ok_or(Error::NotFound)?;
    not_own(tx.actor(), &[voter])?;
    let kind = if made.kind == Kind::SetAside { Kind::Count } else { Kind::SetAside };
    let about = About { person: voter, before: String::new(), ..About::idea(kind, &permit.idea) };
    let (idea, ruling) = (permit.idea.id, write(permit, tx, written, &about)?);
    let (event, counted) = if kind == Kind::Count {
        (Event::VotesCountedAgain { idea, ruling }, votes::count_again(tx, &permit.idea, &[voter])?)
    } else {
        (Event::VotesSetAside { idea, ruling }, votes::set_aside(tx, &permit.idea, &[(voter, ruling)])?)
    };
    Ok(Recorded::several([event].into_iter().chain(counted).collect(), ruling))
}

fn undo_on_idea(tx: &mut WriteTx<'_>, made: &Made, written: &Written) -> Result<Recorded<RulingId>> {
    let Some(idea) = made.idea else { return Err(Error::NotFound) };
    match made.kind {
        Kind::Merge => {
            let code = ideas::code_of(tx, idea)?;
            let locked = ideas::lock_with_root(tx, &code)?;
            let permit = tx.actor().may(UnmergeIdeas::of(locked))?;
            merging::unmerge(&permit, tx, written)
        }
        Kind::Unmerge => {
            let (code, into) = (ideas::code_of(tx, idea)?, made.into.ok_or(Error::NotFound)?);
            let into = ideas::code_of(tx, into)?;
            let locked = ideas::lock_two(tx, &code, &into)?;
            let permit = tx.actor().may(MergeIdeas::of(locked))?;
            merging::merge(&permit, tx, written)
        }
        Kind::Move => {
            let RuleOnIdea { idea, reporters } = deciding::on_idea(tx, idea)?;
            let to = questions::lock_id(tx, made.questions.0.ok_or(Error::NotFound)?, Hold::Shared)?;
            let permit = tx.actor().may(MoveIdea { idea, to, reporters })?;
            moving::undo(&permit, tx, made, written)
        }
        _ => {
            let permit = deciding::on_idea(tx, idea)?;
            let permit = tx.actor().may(permit)?;
            match made.kind {
                Kind::Retag => tagging::undo(&permit, tx, made, written),
                Kind::Lock => lock_idea(&permit, tx, Kind::Unlock, written),
                Kind::Unlock => lock_idea(&permit, tx, Kind::Lock, written),
                Kind::Slow | Kind::Unslow => {
                    let (minutes, until) = rules::parse_pace(&made.before);
                    let written = Written { minutes, until, ..written.clone() };
                    slow_idea(&permit, tx, (minutes, until), &written)
                }
                Kind::SetAside | Kind::Count => undo_on_votes(&permit, tx, made, written),
                _ => {
                    let (kind, before) = way_back(made, permit.idea.standing)?;
                    let about = About::idea(kind, &permit.idea);
                    stand_idea(&permit, tx, (about, before), written)
                }
            }
        }
    }
}
