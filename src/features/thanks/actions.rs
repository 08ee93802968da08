//! The verbs of thanks. Each may be said twice, and is said once.

use super::permits::{ThankForComment, ThankForIdea};
use super::store::{self, NewThanks};
use crate::event::Event;
use crate::features::notices::{self, Kind, Notice};
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Standing;

/// Thanks that somebody of the company may say: warmth in bulk is none.
const OWN: Limit = Limit { scope: "write-thanks", most: 120, window: Moment::HOUR };

/// Thanks whoever signs an idea.
///
/// # Errors
/// [`Error::Conflict`] when it is not seen.
pub fn thank_for_idea(permit: &Permit<ThankForIdea>, tx: &mut WriteTx<'_>, words: &str) -> Result<Recorded<()>> {
    let (by, idea) = (permit.person()?, &permit.idea);
    if idea.standing != Standing::Visible {
        return Err(Error::Conflict("conflict-thanks-unseen"));
    }
    OWN.count_own(tx)?;
    let new = NewThanks { thanker: by, person: idea.author, idea: idea.id, comment: None, words };
    if !store::insert(tx, &new)? {
        return Ok(Recorded::nothing(()));
    }
    notices::store::tell(tx, &idea.authors(), &Notice::of_idea(Kind::Thanked, Some(by), idea.id))?;
    Ok(Recorded::one(Event::IdeaThanked { idea: idea.id, person: idea.author }, ()))
}

/// Thanks whoever wrote a comment.
///
/// # Errors
/// [`Error::Conflict`] when it is not seen.
pub fn thank_for_comment(permit: &Permit<ThankForComment>, tx: &mut WriteTx<'_>, words: &str) -> Result<Recorded<()>> {
    let (by, comment) = (permit.person()?, &permit.comment);
    if comment.standing != Standing::Visible {
        return Err(Error::Conflict("conflict-thanks-unseen"));
    }
    OWN.count_own(tx)?;
    let (person, idea) = (comment.author, comment.counted_in);
    let new = NewThanks { thanker: by, person, idea: comment.idea, comment: Some(comment.id), words };
    if !store::insert(tx, &new)? {
        return Ok(Recorded::nothing(()));
    }
    let notice = Notice::of_idea(Kind::Thanked, Some(by), idea).in_comment(comment.id);
    notices::store::tell(tx, &[person], &notice)?;
    Ok(Recorded::one(Event::CommentThanked { comment: comment.id, person }, ()))
}
