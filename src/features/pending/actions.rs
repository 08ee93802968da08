//! The verbs of what waits.

use super::act::{Act, Kind};
use super::permits::{ApplyActs, KeepAct};
use super::{rules, store};
use crate::features::comments::permits::PostComment;
use crate::features::comments::{actions as comments, rules as threads, store as comment_store};
use crate::features::deals;
use crate::features::deals::permits::AcceptDeal;
use crate::features::drafts::actions::{self as drafts, Proposal};
use crate::features::ideas::idea::Text;
use crate::features::ideas::permits::ProposeIdea;
use crate::features::ideas::store as idea_store;
use crate::features::pictures::actions::Change;
use crate::features::questions::store as questions;
use crate::features::votes::permits::CastVote;
use crate::features::votes::{actions as votes, rules as ballots};
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{GuestId, PersonId};

/// Acts that visitors from one network may leave to wait.
const OF_NETWORK: Limit = Limit { scope: "pending-network", most: 60, window: Moment::HOUR };

/// Leaves an act to wait for a name. Returns the secret of a new visitor, for their browser.
///
/// # Errors
/// [`Error::Conflict`] when it could not be done now with a name, or too much waits already; [`Error::TooMany`] past the
/// limit of the network.
pub fn keep(
    _permit: &Permit<KeepAct>,
    tx: &mut WriteTx<'_>,
    guest: Option<GuestId>,
    network: &str,
    act: &Act,
) -> Result<Recorded<Option<String>>> {
    is_possible(tx, act)?;
    // What this browser left may have become somebody's meanwhile: then it begins anew.
    let own = guest.map(|guest| store::lock(tx, guest)).transpose()?.filter(|held| held.1.is_none());
    let (guest, secret) = match own {
        Some(held) => (held.0, None),
        None => {
            let secret = tx.secret();
            (store::insert_guest(tx, &secret)?, Some(secret))
        }
    };
    let waiting = store::of_guest(tx, guest)?;
    if waiting.iter().any(|(_, waiting)| waiting.act.is_same(act)) {
        return Ok(Recorded::nothing(None));
    }
    if waiting.len() >= rules::MOST {
        return Err(Error::Conflict("conflict-too-much-waits"));
    }
    // Nothing is left behind past the limit, so that the count need not be kept either.
    OF_NETWORK.count(tx, network)?.map_err(|retry_after| Error::TooMany { retry_after })?;
    store::insert(tx, guest, act)?;
    Ok(Recorded::nothing(secret))
}

/// Whether somebody with a name could do it now.
fn is_possible(tx: &mut WriteTx<'_>, act: &Act) -> Result<()> {
    match act {
        Act::Vote { idea } => {
            let idea = idea_store::lock(tx, idea, Hold::Shared)?;
            let is_locked = idea.locked_at.is_some();
            Ok(ballots::ballot_open(&idea.question, idea.standing, idea.status, is_locked, tx.now())?)
        }
        Act::Comment { idea, parent, .. } => {
            let idea = idea_store::lock(tx, idea, Hold::Shared)?;
            threads::thread_open(&idea)?;
            let parent = comment_store::lock_parent(tx, parent.as_ref())?;
            parent.map(|parent| threads::top_of(&parent, idea.id)).transpose().map(drop)
        }
        Act::Idea { question, deal, .. } => {
            let question = questions::lock(tx, question, Hold::Shared)?;
            question.takes_ideas(tx.now())?;
            deals::store::is_newest(tx, question.id, deal)
        }
    }
}

/// Gives what waits for a visitor to the person whose mail was just confirmed. `shown` is the last that they saw before
/// they agreed: whoever left it may be somebody else, and may have left more since.
///
/// # Errors
/// [`Error::Conflict`] when more waits by now than was shown.
pub fn give(
    _permit: &Permit<KeepAct>,
    tx: &mut WriteTx<'_>,
    guest: GuestId,
    person: PersonId,
    shown: i64,
) -> Result<Recorded<()>> {
    store::give(tx, guest, person)?;
    if store::last_of(tx, guest)? > shown {
        return Err(Error::Conflict(rules::MORE_WAITS));
    }
    Ok(Recorded::nothing(()))
}

/// Takes over what waits in this browser, whose reader is the actor.
///
/// # Errors
/// Those of the database.
pub fn take_over(permit: &Permit<ApplyActs>, tx: &mut WriteTx<'_>, guest: GuestId) -> Result<Recorded<()>> {
    let person = permit.person()?;
    store::give(tx, guest, person)?;
    Ok(Recorded::nothing(()))
}

/// Does in the actor's name what waited for it.
///
/// # Errors
/// Those of the act itself; then it still waits.
pub fn apply(permit: &Permit<ApplyActs>, tx: &mut WriteTx<'_>, row: i64) -> Result<Recorded<()>> {
    let waiting = store::lock_act(tx, permit.person()?, row)?;
    let done = match &waiting.act {
        Act::Vote { idea } => {
            let idea = idea_store::lock(tx, idea, Hold::Shared)?;
            let permit = tx.actor().may(CastVote::on(idea))?;
            votes::cast(&permit, tx)?.map(drop)
        }
        Act::Comment { idea, code, parent, language, body } => {
            let idea = idea_store::lock(tx, idea, Hold::Shared)?;
            let parent = comment_store::lock_parent(tx, parent.as_ref())?;
            let permit = tx.actor().may(PostComment::on(idea, parent))?;
            comments::post(&permit, tx, code, *language, body)?.map(drop)
        }
        Act::Idea { question, code, language, title, body, deal, answers, tags } => {
            let question = questions::lock(tx, question, Hold::Shared)?;
            let agreeing = tx.actor().may(AcceptDeal::of(&question))?;
            let agreed = deals::accept(&agreeing, tx, deal)?;
            let permit = tx.actor().may(ProposeIdea::to(question))?;
            let proposal = Proposal {
                code: code.clone(),
                language: *language,
                text: Text { title: title.clone(), body: body.clone() },
                answers: answers.clone(),
                tags: tags.clone(),
                pictures: Change::default(),
            };
            agreed.and(drafts::propose(&permit, tx, &proposal)?).map(drop)
        }
    };
    store::delete(tx, row)?;
    Ok(done)
}

/// Notes why what waited could not be done. The act stays, so that nothing typed is lost.
///
/// # Errors
/// Those of the database.
pub fn refuse(
    permit: &Permit<ApplyActs>,
    tx: &mut WriteTx<'_>,
    row: i64,
    because: &'static str,
) -> Result<Recorded<()>> {
    let waiting = store::lock_act(tx, permit.person()?, row)?;
    let refused = store::Waiting { refused: Some(because.to_owned()), ..(*waiting).clone() };
    store::refuse(tx, row, &refused)?;
    Ok(Recorded::nothing(()))
}

/// Takes away what waits for this visitor or person.
///
/// # Errors
/// [`Error::NotFound`] when there is no such act of theirs.
pub fn discard(
    _permit: &Permit<KeepAct>,
    tx: &mut WriteTx<'_>,
    guest: Option<GuestId>,
    person: Option<PersonId>,
    kind: Kind,
    subject: &str,
) -> Result<Recorded<()>> {
    let row = store::row_of(tx, guest, person, kind, subject)?;
    store::delete(tx, row)?;
    Ok(Recorded::nothing(()))
}
