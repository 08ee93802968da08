//! The verbs of suggested changes.

use super::permits::{AnswerRefinement, SuggestChange, WithdrawRefinement};
use super::refinement::{Rebased, Refinement, State};
use super::{rules, store};
use crate::event::Event;
use crate::features::blocks;
use crate::features::deals;
use crate::features::ideas::Idea;
use crate::features::ideas::idea::Text;
use crate::features::ideas::{actions as ideas, rules as ideas_rules, store as ideas_store};
use crate::features::notices::{self, Kind, Notice};
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{ReadTx, Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId};
use crate::platform::text::merge::merge;

/// Suggestions that a person may write.
const OWN: Limit = Limit { scope: "write-refinements", most: 30, window: Moment::HOUR };

/// A suggested change, as it was typed.
#[derive(Debug, Clone)]
pub struct Suggestion {
    /// The version that was changed.
    pub base_version: i64,
    /// The text as it should be.
    pub text: Text,
    /// Why; may be empty.
    pub why: String,
}

/// Suggests a change. The code comes with the form: the same form twice is the same suggestion.
///
/// # Errors
/// [`Error::Conflict`] when the text cannot change now, too many wait already, or the code was used for something else;
/// [`Error::Invalid`] when nothing was changed or the deal was not agreed to; [`Error::TooMany`] past the limit of a person.
pub fn suggest(
    permit: &Permit<SuggestChange>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    new: &Suggestion,
) -> Result<Recorded<Code>> {
    let (author, idea) = (permit.person()?, &permit.idea);
    let is_same = |(before, why): &(Refinement, String)| {
        (before.author, before.idea, &before.text, why) == (author, idea.id, &new.text, &new.why)
    };
    match store::suggested(tx, code)? {
        Some(before) if is_same(&before) => return Ok(Recorded::nothing(code.clone())),
        Some(_) => return Err(Error::Conflict("conflict-code-taken")),
        None => {}
    }
    ideas_rules::may_change(idea, tx.now())?;
    let newest = ideas_store::version_text(tx, idea.id, idea.version)?;
    let base = match ideas_store::version_text(tx, idea.id, new.base_version) {
        Err(Error::NotFound) => Err(Error::Conflict("conflict-stale")),
        found => found,
    }?;
    rules::says_something(idea, new.base_version, &new.text, &base, &newest)?;
    deals::require(tx, idea.question.id, author)?;
    rules::may_wait(store::waiting_of(tx, idea.id, author)?)?;
    OWN.count_own(tx)?;
    let Suggestion { base_version, text, why } = new;
    let row = store::New { code, idea: idea.id, author, base_version: *base_version, text, why };
    let refinement = store::insert(tx, &row)?.ok_or(Error::Conflict("conflict-code-taken"))?;
    tell(tx, idea.authors(), &Notice::of_idea(Kind::Suggested, Some(author), idea.id))?;
    Ok(Recorded::one(Event::RefinementSuggested { refinement, idea: idea.id }, code.clone()))
}

/// Tells people, but for those who want to hear nothing from whom it comes.
fn tell(tx: &mut WriteTx<'_>, mut people: Vec<PersonId>, notice: &Notice) -> Result<()> {
    if let Some(actor) = notice.actor {
        let deaf = blocks::deaf_to(tx, actor)?;
        people.retain(|person| !deaf.contains(person));
    }
    notices::store::tell(tx, &people, notice)
}

/// A suggestion as it would read in the newest version of its idea.
///
/// # Errors
/// Those of the database.
pub fn rebase(tx: &mut ReadTx<'_>, refinement: &Refinement, idea: &Idea) -> Result<Rebased> {
    if refinement.base_version == idea.version {
        return Ok(Rebased { text: refinement.text.clone(), clashes: vec![] });
    }
    let base = ideas_store::version_text(tx, idea.id, refinement.base_version)?;
    let now = ideas_store::version_text(tx, idea.id, idea.version)?;
    let mut clashes = Vec::new();
    let mut one = |base: &str, now: &str, wanted: &str| {
        let merged = merge(base, now, wanted);
        clashes.extend(merged.clashes.into_iter().map(|clash| (clash.now, clash.wanted)));
        merged.text
    };
    let title = one(&base.title, &now.title, &refinement.text.title);
    let body = one(&base.body, &now.body, &refinement.text.body);
    Ok(Rebased { text: Text { title, body }, clashes })
}

/// Takes a suggested change up as it is: a new version by who suggested it.
///
/// # Errors
/// [`Error::Conflict`] when it was answered, the text cannot change now, or what changed meanwhile asks for adapting.
pub fn accept(permit: &Permit<AnswerRefinement>, tx: &mut WriteTx<'_>, thanks: &str) -> Result<Recorded<Code>> {
    let (refinement, idea) = (&permit.refinement, &permit.idea);
    if is_again(permit, State::Accepted)? {
        return Ok(Recorded::nothing(refinement.code.clone()));
    }
    rules::is_open(refinement)?;
    ideas_rules::may_change(idea, tx.now())?;
    let rebased = rebase(tx, refinement, idea)?;
    if !rebased.clashes.is_empty() || !rules::fits(&rebased.text) {
        return Err(Error::Conflict("conflict-refinement-clash"));
    }
    if rebased.text == ideas_store::version_text(tx, idea.id, idea.version)? {
        return Err(Error::Conflict("conflict-refinement-there"));
    }
    take_up(permit, tx, State::Accepted, &rebased.text, thanks)
}

/// Takes a suggested change up with changes of one's own: a new version by both.
///
/// # Errors
/// [`Error::Conflict`] when it was answered or the text cannot change now; [`Error::Stale`] when somebody wrote a version
/// meanwhile; [`Error::Invalid`] when the text would not change.
pub fn adapt(
    permit: &Permit<AnswerRefinement>,
    tx: &mut WriteTx<'_>,
    base_version: i64,
    text: &Text,
    thanks: &str,
) -> Result<Recorded<Code>> {
    let (refinement, idea) = (&permit.refinement, &permit.idea);
    let newest = ideas_store::version_text(tx, idea.id, idea.version)?;
    if newest == *text && (is_again(permit, State::Adapted)? || is_again(permit, State::Accepted)?) {
        return Ok(Recorded::nothing(refinement.code.clone()));
    }
    rules::is_open(refinement)?;
    ideas_rules::may_change(idea, tx.now())?;
    ideas_rules::is_newest(idea, base_version)?;
    if newest == *text {
        return Err(Error::Invalid(FormErrors::one("body", "error-nothing-changed")));
    }
    let rebased = rebase(tx, refinement, idea)?;
    let is_as_suggested = rebased.clashes.is_empty() && rebased.text == *text;
    take_up(permit, tx, if is_as_suggested { State::Accepted } else { State::Adapted }, text, thanks)
}

/// Whether the answerer gave this very answer before: a double click is the same thing twice.
fn is_again(permit: &Permit<AnswerRefinement>, state: State) -> Result<bool> {
    Ok(permit.refinement.state == state && permit.refinement.answerer == Some(permit.person()?))
}

fn take_up(
    permit: &Permit<AnswerRefinement>,
    tx: &mut WriteTx<'_>,
    state: State,
    text: &Text,
    thanks: &str,
) -> Result<Recorded<Code>> {
    let (refinement, idea, by) = (&permit.refinement, &permit.idea, permit.person()?);
    let version = ideas_store::revise(tx, idea, refinement.author, text, Some(refinement.id))?;
    store::answer(tx, refinement.id, state, Some(by), thanks)?;
    ideas::tell_of_version(tx, idea, by, &[refinement.author])?;
    tell(tx, vec![refinement.author], &Notice::of_idea(Kind::SuggestionTaken, Some(by), idea.id))?;
    let events = vec![
        Event::IdeaRevised { idea: idea.id, version },
        Event::RefinementAnswered { refinement: refinement.id, idea: idea.id, state: state.as_str() },
    ];
    Ok(Recorded::several(events, refinement.code.clone()))
}

/// Declines a suggested change, with thanks. That is possible at any time: nobody should wait for nothing.
///
/// # Errors
/// [`Error::Conflict`] when it was answered.
pub fn decline(permit: &Permit<AnswerRefinement>, tx: &mut WriteTx<'_>, thanks: &str) -> Result<Recorded<Code>> {
    let (refinement, idea, by) = (&permit.refinement, permit.idea.id, permit.person()?);
    if is_again(permit, State::Declined)? {
        return Ok(Recorded::nothing(refinement.code.clone()));
    }
    rules::is_open(refinement)?;
    store::answer(tx, refinement.id, State::Declined, Some(by), thanks)?;
    tell(tx, vec![refinement.author], &Notice::of_idea(Kind::SuggestionDeclined, Some(by), idea))?;
    let event = Event::RefinementAnswered { refinement: refinement.id, idea, state: State::Declined.as_str() };
    Ok(Recorded::one(event, refinement.code.clone()))
}

/// Takes one's own suggestion back.
///
/// # Errors
/// [`Error::Conflict`] when it was answered.
pub fn withdraw(permit: &Permit<WithdrawRefinement>, tx: &mut WriteTx<'_>) -> Result<Recorded<Code>> {
    let refinement = &permit.refinement;
    if refinement.state == State::Withdrawn {
        return Ok(Recorded::nothing(refinement.code.clone()));
    }
    if refinement.state != State::Open {
        return Err(Error::Conflict("conflict-refinement-answered"));
    }
    store::answer(tx, refinement.id, State::Withdrawn, None, "")?;
    let event = Event::RefinementWithdrawn { refinement: refinement.id, idea: refinement.idea };
    Ok(Recorded::one(event, refinement.code.clone()))
}
