//! The verbs of votes, and what becomes of votes by the verbs of others.

mod aside;
mod moving;
mod settling;
mod whys;

pub use aside::{count_again, set_aside};
pub use moving::move_to;
pub use settling::{set_standing, set_status, settle};
pub use whys::{explain, remove_why};

use super::permits::CastVote;
use super::rules::{self, Change, Closed, TooMany};
use super::store;
use crate::event::Event;
use crate::features::ideas::{Idea, Tally, store as ideas};
use crate::features::support;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;

/// Votes that a person may cast and take back: far more than anybody reads ideas.
const OWN: Limit = Limit { scope: "write-votes", most: 1_000, window: Moment::HOUR };

/// What a voter learns: the count now as far as it may be known, how many of the votes are theirs, and what is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// What counts in the idea.
    pub tally: Tally,
    /// How many of the votes are the voter's.
    pub mine: i64,
    /// How many votes they have left in the question; `None` where there is no budget, or nobody votes yet.
    pub left: Option<i64>,
}

fn open(idea: &Idea, now: Moment) -> Result<(), Closed> {
    rules::ballot_open(&idea.question, idea.standing, idea.status, idea.locked_at.is_some(), now)
}

/// Votes for an idea. A second vote is the first one.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the idea takes no votes now, or the voter has none left;
/// [`crate::platform::error::Error::TooMany`] past the limit of a person.
pub fn cast(permit: &Permit<CastVote>, tx: &mut WriteTx<'_>) -> Result<Recorded<Receipt>> {
    vote(permit, tx, |have| have.max(1))
}

/// Gives an idea exactly so many votes; none takes all back.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the idea takes no votes now, or so many are not to be had;
/// [`crate::platform::error::Error::TooMany`] past the limit of a person.
pub fn give(permit: &Permit<CastVote>, tx: &mut WriteTx<'_>, weight: i64) -> Result<Recorded<Receipt>> {
    vote(permit, tx, |_| weight)
}

/// Takes a vote back. Taking back what is not there changes nothing.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the idea gives no votes back now, or they are set aside.
pub fn withdraw(permit: &Permit<CastVote>, tx: &mut WriteTx<'_>) -> Result<Recorded<Receipt>> {
    vote(permit, tx, |_| 0)
}

fn vote(permit: &Permit<CastVote>, tx: &mut WriteTx<'_>, wanted: impl Fn(i64) -> i64) -> Result<Recorded<Receipt>> {
    let (idea, person) = (&permit.idea, permit.person()?);
    let (question, terms) = (idea.question.id, idea.question.ballot);
    open(idea, tx.now())?;
    OWN.count_own(tx)?;
    let ballot = store::ballot(tx, question, person)?;
    let rows = store::cast_by(tx, idea.id, person)?;
    if rows.iter().any(|row| row.is_aside) {
        return Err(Closed::Aside.into());
    }
    let have: i64 = rows.iter().map(|row| row.counted).sum();
    let wanted = wanted(have);
    if wanted > have {
        support::store::has_time(tx, idea.id)?;
    }
    let receipt = |tally, mine: i64| Receipt {
        tally,
        mine,
        left: terms.budget.map(|budget| budget - ballot.spent - (mine - have)),
    };
    if wanted == have {
        return Ok(Recorded::nothing(receipt(ideas::tally_of(tx, idea)?, have)));
    }
    rules::fits_idea(&terms, wanted)?;
    if wanted > have && idea.authors().contains(&person) && !terms.takes_own {
        return Err(Closed::Own.into());
    }
    if !store::spend(tx, ballot.id, wanted - have, terms.budget)? {
        return Err(TooMany::Budget.into());
    }
    let mut events = Vec::new();
    for change in rules::changes(&rows, idea.id, wanted) {
        let voted = |idea, weight| Event::IdeaVoted { idea, question, ballot: ballot.code.clone(), weight };
        events.push(match change {
            Change::Add(weight) => {
                store::insert(tx, idea.id, person, weight)?;
                voted(idea.id, weight)
            }
            Change::Set(row, weight) => {
                store::set_weight(tx, row.id, weight)?;
                voted(row.idea, weight)
            }
            Change::Take(row) => {
                store::delete(tx, row.id)?;
                let weight = row.counted;
                Event::VoteWithdrawn { idea: row.idea, question, ballot: ballot.code.clone(), weight }
            }
        });
    }
    let voters = i64::from(wanted > 0) - i64::from(have > 0);
    let tally = ideas::bump_votes(tx, idea, wanted - have, voters)?;
    Ok(Recorded::several(events, receipt(tally, wanted)))
}
