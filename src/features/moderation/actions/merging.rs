//! Joining ideas that say the same, and taking them apart exactly.

use super::{About, Written, done, write};
use crate::event::Event;
use crate::features::comments::store as comments;
use crate::features::ideas::{Idea, store as ideas};
use crate::features::moderation::permits::{MergeIdeas, UnmergeIdeas};
use crate::features::moderation::{Kind, rules};
use crate::features::votes;
use crate::platform::access::Permit;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, RulingId, Standing};

/// Lets an idea, and all that live on in it, live on in another: from now on everything counts there, a person who voted
/// for several of them once. The idea keeps its own status and the way its own ideas were merged, so that [`unmerge`] is
/// its exact opposite.
///
/// # Errors
/// [`Error::Conflict`] or [`Error::Invalid`] when the two cannot be merged.
pub fn merge(permit: &Permit<MergeIdeas>, tx: &mut WriteTx<'_>, written: &Written) -> Result<Recorded<RulingId>> {
    let (idea, into): (&Idea, &Idea) = (&permit.idea, &permit.into);
    let about = About { into: Some(into.id), ..About::idea(Kind::Merge, idea) };
    if let Some(known) = done(permit, tx, written, &about)? {
        return Ok(Recorded::nothing(known));
    }
    rules::mergeable(idea.into(), into.into())?;
    let moving = ideas::family(tx, idea.id)?;
    move_counts(tx, &moving, into.id)?;
    ideas::set_standing(tx, idea, Standing::Merged, Some(into.id))?;
    let counted = settle(tx, idea, into.id)?;
    let question = idea.question.id;
    let (idea, into, ruling) = (idea.id, into.id, write(permit, tx, written, &about)?);
    let events = [Event::IdeaMerged { idea, into, question, ruling }].into_iter().chain(counted).collect();
    Ok(Recorded::several(events, ruling))
}

/// Takes an idea, with all that live on in it, out of the one it was merged into: everything counts again where it was.
///
/// # Errors
/// [`Error::Conflict`] when it was not merged.
pub fn unmerge(permit: &Permit<UnmergeIdeas>, tx: &mut WriteTx<'_>, written: &Written) -> Result<Recorded<RulingId>> {
    let (idea, root): (&Idea, &Idea) = (&permit.idea, &permit.root);
    let about = About { into: idea.merged_into, ..About::idea(Kind::Unmerge, idea) };
    if let Some(known) = done(permit, tx, written, &about)? {
        return Ok(Recorded::nothing(known));
    }
    if idea.standing != Standing::Merged {
        return Err(rules::Pointless::Already.into());
    }
    let moving = ideas::family(tx, idea.id)?;
    move_counts(tx, &moving, idea.id)?;
    ideas::set_standing(tx, idea, Standing::Visible, None)?;
    let counted = settle(tx, idea, root.id)?;
    let question = idea.question.id;
    let (idea, from, ruling) = (idea.id, root.id, write(permit, tx, written, &about)?);
    let events = [Event::IdeaUnmerged { idea, from, question, ruling }].into_iter().chain(counted).collect();
    Ok(Recorded::several(events, ruling))
}

/// Lets everything that lives on directly in an idea stand by itself again, when that idea goes with its author; tells
/// what happened. No ruling: nobody judged.
///
/// # Errors
/// Those of the database.
pub fn set_free(tx: &mut WriteTx<'_>, from: &Idea) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for code in ideas::merged_into(tx, from.id)? {
        let idea = ideas::lock_any(tx, &code, Hold::Exclusive)?;
        let moving = ideas::family(tx, idea.id)?;
        move_counts(tx, &moving, idea.id)?;
        ideas::set_standing(tx, &idea, Standing::Visible, None)?;
        let counted = settle(tx, &idea, from.id)?;
        events.push(Event::IdeaSetFree { idea: idea.id, from: from.id, question: idea.question.id });
        events.extend(counted);
    }
    Ok(events)
}

fn move_counts(tx: &mut WriteTx<'_>, moving: &[IdeaId], to: IdeaId) -> Result<()> {
    votes::count_in(tx, moving, to)?;
    comments::count_in(tx, moving, to)
}

/// Counts an idea and another of its question again from the rows that count in them, the one with the smaller id first.
fn settle(tx: &mut WriteTx<'_>, idea: &Idea, other: IdeaId) -> Result<Vec<Event>> {
    let counted = votes::settle(tx, &idea.question, &[idea.id, other])?;
    for id in [idea.id.min(other), idea.id.max(other)] {
        let visible = comments::recount(tx, id)?;
        ideas::set_comments(tx, id, visible)?;
    }
    Ok(counted)
}
