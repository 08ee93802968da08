//! The verbs of co-authors.

use super::co_author::State;
use super::permits::{InviteCoAuthor, JoinIdea, LeaveIdea};
use super::{rules, store};
use crate::event::Event;
use crate::features::notices::{self, Kind, Notice};
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::PersonId;

/// People whom a person may ask.
const OWN: Limit = Limit { scope: "ask-co-authors", most: 30, window: Moment::DAY };

/// Asks somebody who did something for an idea to sign it, too. Twice is once.
///
/// # Errors
/// [`Error::Conflict`] when they cannot be asked; [`Error::TooMany`] past the limit of a person.
pub fn invite(permit: &Permit<InviteCoAuthor>, tx: &mut WriteTx<'_>, person: PersonId) -> Result<Recorded<()>> {
    let (idea, inviter) = (&permit.idea, permit.person()?);
    rules::may_be_signed(idea)?;
    let asked = store::of_idea(tx, idea.id)?;
    let is_known = store::known_of(tx, idea.id, inviter)?.iter().any(|deeds| deeds.person == person);
    rules::may_be_asked(idea, &asked, person, is_known)?;
    if asked.iter().any(|one| one.person == person && one.state == State::Asked) {
        return Ok(Recorded::nothing(()));
    }
    OWN.count_own(tx)?;
    store::ask(tx, idea.id, person, inviter)?;
    notices::store::tell(tx, &[person], &Notice::of_idea(Kind::CoAuthorAsked, Some(inviter), idea.id))?;
    Ok(Recorded::one(Event::CoAuthorAsked { idea: idea.id, person }, ()))
}

/// Takes the question back, as long as it was not answered.
///
/// # Errors
/// [`Error::Conflict`] when it was answered, or never asked.
pub fn take_back(permit: &Permit<InviteCoAuthor>, tx: &mut WriteTx<'_>, person: PersonId) -> Result<Recorded<()>> {
    let idea = permit.idea.id;
    let found = store::of_idea(tx, idea)?.into_iter().find(|one| one.person == person).map(|one| one.state);
    match found {
        Some(State::Asked) => {
            store::set(tx, idea, person, State::Unasked)?;
            Ok(Recorded::one(Event::CoAuthorUnasked { idea, person }, ()))
        }
        Some(State::Unasked) => Ok(Recorded::nothing(())),
        _ => Err(Error::Conflict("conflict-co-author-answered")),
    }
}

/// Signs an idea together with its author from now on. Whoever said no may still say yes.
///
/// # Errors
/// [`Error::Conflict`] when the idea is out of sight, or whoever left was not asked again.
pub fn join(permit: &Permit<JoinIdea>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (asked, person) = (&permit.asked, permit.person()?);
    match asked.row.map(|row| row.state) {
        Some(State::Joined) => return Ok(Recorded::nothing(())),
        Some(State::Asked | State::Declined) => {}
        _ => return Err(Error::Conflict("conflict-co-author-answered")),
    }
    rules::may_be_signed(&asked.idea)?;
    rules::has_room(&store::of_idea(tx, asked.idea.id)?, person)?;
    let idea = asked.idea.id;
    store::set(tx, idea, person, State::Joined)?;
    notices::store::tell(tx, &asked.idea.authors(), &Notice::of_idea(Kind::CoAuthorJoined, Some(person), idea))?;
    Ok(Recorded::one(Event::CoAuthorJoined { idea, person }, ()))
}

/// Signs an idea no longer, or says no to being asked. Words that were written stay.
///
/// # Errors
/// Those of the database.
pub fn leave(permit: &Permit<LeaveIdea>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (idea, person) = (permit.asked.idea.id, permit.person()?);
    let (state, event) = match permit.asked.row.map(|row| row.state) {
        Some(State::Asked) => (State::Declined, Event::CoAuthorDeclined { idea, person }),
        Some(State::Joined) => (State::Left, Event::CoAuthorLeft { idea, person }),
        _ => return Ok(Recorded::nothing(())),
    };
    store::set(tx, idea, person, state)?;
    Ok(Recorded::one(event, ()))
}
