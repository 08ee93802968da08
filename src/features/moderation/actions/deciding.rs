//! The one door for whoever decides about a thing without knowing what it is: the queue, and rulings that are taken back.

use super::{Written, merging, moving, on_content, on_people};
use crate::features::accounts::store as accounts;
use crate::features::cases::Thing;
use crate::features::comments::store as comments;
use crate::features::ideas::store as ideas;
use crate::features::moderation::permits::{
    MoveIdea, RuleOnComment, RuleOnIdea, RuleOnPerson, RuleOnRefinement, UnmergeIdeas,
};
use crate::features::moderation::ruling::{Kind, Subject};
use crate::features::moderation::store;
use crate::features::questions::store as questions;
use crate::features::refinements::store as refinements;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{CommentId, IdeaId, PersonId, RefinementId, RulingId};

/// Rules on a thing: holds it, asks whether the actor may, and does what this kind of ruling does to such a thing.
///
/// Joining ideas asks for a second one and has a verb of its own, and so have appeals.
///
/// # Errors
/// [`Error::NotFound`] when there is no such thing, or the ruling is not for such things; [`Error::Denied`] when the thing
/// is the actor's own, or their report; [`Error::Conflict`] when it is already so.
pub fn decide(tx: &mut WriteTx<'_>, thing: Thing, kind: Kind, written: &Written) -> Result<Recorded<RulingId>> {
    match thing.subject {
        Subject::Comment => {
            let permit = on_comment(tx, CommentId(thing.id))?;
            let permit = tx.actor().may(permit)?;
            on_content::rule_on_comment(&permit, tx, kind, written)
        }
        Subject::Idea if kind == Kind::Unmerge => {
            let code = ideas::code_of(tx, IdeaId(thing.id))?;
            let locked = ideas::lock_with_root(tx, &code)?;
            let permit = tx.actor().may(UnmergeIdeas::of(locked))?;
            merging::unmerge(&permit, tx, written)
        }
        Subject::Idea if kind == Kind::Move => {
            let to = written.to.clone().ok_or_else(|| Error::Invalid(FormErrors::one("to", "error-choose")))?;
            let RuleOnIdea { idea, reporters } = on_idea(tx, IdeaId(thing.id))?;
            let to = questions::lock(tx, &to, Hold::Shared).map_err(|error| match error {
                Error::NotFound => Error::Invalid(FormErrors::one("to", "error-choose")),
                other => other,
            })?;
            let permit = tx.actor().may(MoveIdea { idea, to, reporters })?;
            moving::relocate(&permit, tx, written)
        }
        Subject::Idea => {
            let permit = on_idea(tx, IdeaId(thing.id))?;
            let permit = tx.actor().may(permit)?;
            on_content::rule_on_idea(&permit, tx, kind, written)
        }
        Subject::Refinement => {
            let permit = on_refinement(tx, RefinementId(thing.id))?;
            let permit = tx.actor().may(permit)?;
            on_content::rule_on_refinement(&permit, tx, kind, written)
        }
        Subject::Person => {
            let permit = on_person(tx, PersonId(thing.id))?;
            let permit = tx.actor().may(permit)?;
            on_people::rule_on_person(&permit, tx, kind, written)
        }
        Subject::Appeal => Err(Error::NotFound),
    }
}

pub(super) fn on_comment(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<RuleOnComment> {
    let reporters = store::reporters(tx, comment.into())?;
    let code = comments::code_of(tx, comment)?;
    Ok(RuleOnComment { reporters, ..RuleOnComment::of(comments::lock_any(tx, &code)?) })
}

pub(super) fn on_idea(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<RuleOnIdea> {
    let reporters = store::reporters(tx, idea.into())?;
    let code = ideas::code_of(tx, idea)?;
    Ok(RuleOnIdea { reporters, ..RuleOnIdea::of(ideas::lock_any(tx, &code, Hold::Exclusive)?) })
}

pub(super) fn on_refinement(tx: &mut WriteTx<'_>, refinement: RefinementId) -> Result<RuleOnRefinement> {
    let reporters = store::reporters(tx, refinement.into())?;
    let code = refinements::code_of(tx, refinement)?;
    Ok(RuleOnRefinement { reporters, ..RuleOnRefinement::of(refinements::lock(tx, &code)?) })
}

pub(super) fn on_person(tx: &mut WriteTx<'_>, person: PersonId) -> Result<RuleOnPerson> {
    let reporters = store::reporters(tx, person.into())?;
    // Before any other row, as whoever might take the last administrator away does.
    let admins = accounts::hold_admins(tx)?;
    Ok(RuleOnPerson { account: accounts::lock_account(tx, person)?, admins, reporters })
}
