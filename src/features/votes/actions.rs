//! The verbs of votes.

use super::permits::CastVote;
use super::{rules, store};
use crate::event::Event;
use crate::features::ideas::{Idea, store as ideas};
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;

/// Votes that a person may cast and take back: far more than anybody reads ideas.
const OWN: Limit = Limit { scope: "write-votes", most: 1_000, window: Moment::HOUR };

/// What a voter learns: the count now, and whether their vote is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// Votes that count in the idea.
    pub votes: i64,
    /// Whether the voter's is among them.
    pub mine: bool,
}

fn open(idea: &Idea, now: Moment) -> Result<(), rules::Closed> {
    rules::ballot_open(&idea.question, idea.standing, idea.status, idea.locked_at.is_some(), now)
}

/// Votes for an idea. A second vote is the first one.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the idea takes no votes now;
/// [`crate::platform::error::Error::TooMany`] past the limit of a person.
pub fn cast(permit: &Permit<CastVote>, tx: &mut WriteTx<'_>) -> Result<Recorded<Receipt>> {
    let (idea, person) = (&permit.idea, permit.person()?);
    open(idea, tx.now())?;
    OWN.count_own(tx)?;
    if store::has(tx, idea.id, person)? || !store::insert(tx, idea.id, person)? {
        return Ok(Recorded::nothing(Receipt { votes: ideas::votes_of(tx, idea.id)?, mine: true }));
    }
    let votes = ideas::bump_votes(tx, idea.id, 1)?;
    Ok(Recorded::one(Event::IdeaVoted { idea: idea.id }, Receipt { votes, mine: true }))
}

/// Takes a vote back. Taking back what is not there changes nothing.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the idea gives no votes back now.
pub fn withdraw(permit: &Permit<CastVote>, tx: &mut WriteTx<'_>) -> Result<Recorded<Receipt>> {
    let (idea, person) = (&permit.idea, permit.person()?);
    open(idea, tx.now())?;
    OWN.count_own(tx)?;
    if !store::delete(tx, idea.id, person)? {
        return Ok(Recorded::nothing(Receipt { votes: ideas::votes_of(tx, idea.id)?, mine: false }));
    }
    let votes = ideas::bump_votes(tx, idea.id, -1)?;
    Ok(Recorded::one(Event::VoteWithdrawn { idea: idea.id }, Receipt { votes, mine: false }))
}
