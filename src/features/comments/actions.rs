//! The verbs of comments.

use super::permits::PostComment;
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts::store as accounts;
use crate::features::ideas::store as ideas;
use crate::platform::access::{Holders, Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Language};

/// Comments that a person may write.
const OWN: Limit = Limit { scope: "write-comments", most: 200, window: Moment::HOUR };

/// Posts a comment. The code comes with the form: the same form twice is the same comment.
///
/// An answer belongs to the idea of the comment that it answers, so that both stay together when merged ideas are taken
/// apart again.
///
/// # Errors
/// [`Error::Conflict`] when the idea takes no comments, or the code was used for something else; [`Error::Invalid`] when
/// the comment to answer cannot be answered, or somebody without a title would speak for the company; [`Error::TooMany`]
/// past the limit of a person.
pub fn post(
    permit: &Permit<PostComment>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    language: Language,
    body: &str,
) -> Result<Recorded<Code>> {
    let (author, idea) = (permit.person()?, &permit.idea);
    let parent = permit.parent.as_deref();
    let same = |posted: &store::Posted| {
        posted.author == author
            && posted.body == body
            && posted.parent == parent.map(|parent| parent.parent.unwrap_or(parent.id))
            && posted.idea == parent.map_or(idea.id, |parent| parent.idea)
    };
    if let Some(posted) = store::posted(tx, code)? {
        return again(same(&posted), code);
    }
    if tx.actor().holds(Holders::STAFF) && !accounts::byline(tx, author)?.has_standing() {
        return Err(Error::Invalid(FormErrors::one("body", accounts::NO_TITLE)));
    }
    rules::thread_open(idea)?;
    OWN.count_own(tx)?;
    let top = parent.map(|parent| rules::top_of(parent, idea.id)).transpose()?;
    let origin = parent.map_or(idea.id, |parent| parent.idea);
    let new = store::NewComment { code, idea: origin, counted_in: idea.id, parent: top, author, language, body };
    match store::insert(tx, &new)? {
        Some(comment) => {
            ideas::bump_comments(tx, idea.id, 1)?;
            Ok(Recorded::one(Event::Commented { comment, idea: idea.id }, code.clone()))
        }
        None => match store::posted(tx, code)? {
            Some(posted) => again(same(&posted), code),
            None => Err(Error::Conflict("conflict-code-taken")),
        },
    }
}

/// What a repeated form means: the comment that it made, if it says the same in the same place.
fn again(is_same: bool, code: &Code) -> Result<Recorded<Code>> {
    if is_same { Ok(Recorded::nothing(code.clone())) } else { Err(Error::Conflict("conflict-code-taken")) }
}
