//! The verbs of rounds.

use super::permits::CarryIdeas;
use super::{rules, store};
use crate::event::Event;
use crate::features::ideas::{Status, store as ideas};
use crate::features::notices::store::tell;
use crate::features::notices::{Kind, Notice};
use crate::features::questions::store as questions;
use crate::platform::access::Permit;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Standing};

/// Carries ideas to the next round, all or none. Each begins there with its newest text and without votes; what is there
/// already is passed over. Returns how many went.
///
/// # Errors
/// [`Error::Conflict`] when none was chosen, when the questions are not in phases for that, when the next round would show them to people for whom
/// they were not written, or when one was decided meanwhile; [`Error::NotFound`] when one answers another question.
pub fn carry(permit: &Permit<CarryIdeas>, tx: &mut WriteTx<'_>, chosen: &[Code]) -> Result<Recorded<usize>> {
    let (from, to, host) = (&permit.from, &permit.to, permit.person()?);
    if chosen.is_empty() {
        return Err(Error::Conflict("conflict-carry-nothing"));
    }
    rules::may_carry_between(from, to, tx.now())?;
    if !store::invites_nobody_new(tx, from.id, to.id)? {
        return Err(Error::Conflict("conflict-carry-audience"));
    }
    // Always in the same order, so that nobody waits in a circle.
    let mut chosen = chosen.to_vec();
    chosen.sort_unstable();
    chosen.dedup();
    let mut events = Vec::new();
    for code in &chosen {
        let idea = ideas::lock(tx, code, Hold::Exclusive)?;
        if idea.question.id != from.id {
            return Err(Error::NotFound);
        }
        if store::went_to(tx, idea.id)?.is_some() {
            continue;
        }
        if !rules::may_go_on(&idea) {
            return Err(Error::Conflict("conflict-decided"));
        }
        let text = ideas::version_text(tx, idea.id, idea.version)?;
        let (code, created_at) = (tx.code(), tx.now());
        let new = ideas::NewIdea {
            code: &code,
            question: to.id,
            author: idea.author,
            language: idea.language,
            text: &text,
            outside_id: None,
            created_at,
            standing: Standing::Visible,
        };
        let next = ideas::insert(tx, &new)?;
        store::set_origin(tx, next, idea.id)?;
        ideas::sign_on(tx, idea.id, next)?;
        ideas::set_status(tx, idea.id, Status::Later)?;
        tell(tx, &idea.authors(), &Notice::of_idea(Kind::Carried, Some(host), next))?;
        events.push(Event::IdeaCarried { idea: next, from: idea.id, question: to.id });
    }
    let count = events.len();
    questions::bump_ideas(tx, to.id, i64::try_from(count).unwrap_or(i64::MAX))?;
    Ok(Recorded::several(events, count))
}
