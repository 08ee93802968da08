//! The verbs of opinions.

use super::opinion::Opinion;
use super::permits::GiveOpinion;
use super::{rules, store};
use crate::event::Event;
use crate::features::comments::rules as threads;
use crate::features::comments::store as comments;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::Code;

/// Opinions that a person may give or take back.
const OWN: Limit = Limit { scope: "write-opinions", most: 400, window: Moment::HOUR };

/// What people think of a comment, after somebody said so.
#[derive(Debug, Clone)]
pub struct Tally {
    /// The comment.
    pub comment: Code,
    /// How many find it helpful.
    pub helpful: i64,
    /// How many do not.
    pub unhelpful: i64,
    /// What the actor thinks of it.
    pub mine: Option<Opinion>,
}

/// Says what the actor thinks of a comment: one opinion each, the last one counts; `None` takes it back.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when the talk is closed or the comment is gone.
pub fn give(permit: &Permit<GiveOpinion>, tx: &mut WriteTx<'_>, opinion: Option<Opinion>) -> Result<Recorded<Tally>> {
    let (person, comment) = (permit.person()?, &permit.comment);
    threads::thread_open(&permit.idea)?;
    threads::is_said(comment)?;
    let mut tally =
        Tally { comment: comment.code.clone(), helpful: comment.helpful, unhelpful: comment.unhelpful, mine: opinion };
    let before = store::of(tx, comment.id, person)?;
    if before == opinion {
        return Ok(Recorded::nothing(tally));
    }
    OWN.count_own(tx)?;
    for (one, by) in [(before, -1), (opinion, 1)] {
        match one {
            Some(Opinion::Helpful) => tally.helpful += by,
            Some(Opinion::Unhelpful) => tally.unhelpful += by,
            None => {}
        }
    }
    store::put(tx, comment.id, person, opinion)?;
    let score = rules::score(tally.helpful, tally.unhelpful);
    comments::set_opinions(tx, comment.id, (tally.helpful, tally.unhelpful), score)?;
    let comment = comment.id;
    let event = if opinion.is_some() { Event::OpinionGiven { comment } } else { Event::OpinionWithdrawn { comment } };
    Ok(Recorded::one(event, tally))
}
