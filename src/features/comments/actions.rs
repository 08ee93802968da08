//! The verbs of comments.

mod after;

use super::comment::Comment;
use super::permits::{EditComment, MarkShaped, PostComment};
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts::store as accounts;
use crate::features::ideas::{Idea, store as ideas};
use crate::features::mentions::store as mentions;
use crate::features::notices::{self, Notice};
use crate::features::trust::{Said, actions as trust};
use crate::platform::access::{Holders, Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::both::Hold;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, CommentId, Language, PersonId, Standing};

/// Comments that a person may write or change.
const OWN: Limit = Limit { scope: "write-comments", most: 200, window: Moment::HOUR };
/// Comments that a person may mark.
const MARKS: Limit = Limit { scope: "mark-comments", most: 200, window: Moment::HOUR };

/// Posts a comment. The code comes with the form: the same form twice is the same comment. Whom it concerns is told. What
/// looks like advertising is held, and so are the first comments of a newcomer where the question says so: see [`let_in`].
///
/// An answer belongs to the idea of the comment that it answers, so that both stay together when merged ideas are taken
/// apart again.
///
/// # Errors
/// [`Error::Conflict`] when the idea takes no comments, or the code was used for something else; [`Error::Invalid`] when
/// the comment to answer cannot be answered, somebody without a title would speak for the company, or a newcomer wants
/// too much; [`Error::TooMany`] past the limit of a person.
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
    if let Some(gap) = rules::pace(idea, tx.now()).filter(|_| !tx.actor().holds(Holders::STAFF)) {
        let since = Moment(tx.now().0 - gap);
        if store::has_spoken(tx, idea.id, author, since)? {
            return Err(Error::Conflict("conflict-slow"));
        }
    }
    OWN.count_own(tx)?;
    let top = parent.map(|parent| rules::top_of(parent, idea.id)).transpose()?;
    let origin = parent.map_or(idea.id, |parent| parent.idea);
    let answers = parent.map(|parent| parent.id);
    let at = tx.now();
    let held = trust::admit(tx, &Said { title: "", body, at }, idea.question.holds_newcomers)?;
    let standing = if held.is_some() { Standing::Held } else { Standing::Visible };
    let new = store::NewComment {
        code,
        idea: origin,
        counted_in: idea.id,
        parent: top,
        answers,
        author,
        language,
        body,
        standing,
    };
    match store::insert(tx, &new)? {
        Some(comment) => {
            let event = match held {
                Some(found) => {
                    Event::CommentHeld { comment, idea: idea.id, signals: found.signals, score: found.score }
                }
                None => begin(tx, comment, author, idea, (answers, top), body)?,
            };
            Ok(Recorded::one(event, code.clone()))
        }
        None => match store::posted(tx, code)? {
            Some(posted) => again(same(&posted), code),
            None => Err(Error::Conflict("conflict-code-taken")),
        },
    }
}

/// What a comment that everybody sees does when it begins: it is counted, and whom it concerns is told.
fn begin(
    tx: &mut WriteTx<'_>,
    comment: CommentId,
    author: PersonId,
    idea: &Idea,
    answered: (Option<CommentId>, Option<CommentId>),
    body: &str,
) -> Result<Event> {
    ideas::bump_comments(tx, idea.id, 1)?;
    let named = mentions::settle(tx, comment, idea, body, true)?;
    after::tell(tx, comment, author, idea, answered, named)?;
    Ok(Event::Commented { comment, idea: idea.id })
}

/// Lets everybody see a comment that was held, which the caller holds: it is said from now on, with all that follows from
/// it and from the event which this returns. What everybody had read before is read again, and nothing else happens.
///
/// # Errors
/// [`Error::Conflict`] when it is not held.
pub fn let_in(tx: &mut WriteTx<'_>, comment: &Comment) -> Result<Vec<Event>> {
    if comment.standing != Standing::Held {
        return Err(Error::Conflict("conflict-nothing-to-undo"));
    }
    let idea = ideas::code_of(tx, comment.counted_in)?;
    let idea = ideas::lock_any(tx, &idea, Hold::Shared)?;
    if store::has_begun(tx, comment.id)? {
        store::set_standing(tx, comment.id, Standing::Visible)?;
        ideas::bump_comments(tx, idea.id, 1)?;
        return Ok(vec![]);
    }
    let body = store::begin(tx, comment.id)?;
    Ok(vec![begin(tx, comment.id, comment.author, &idea, (comment.answers, comment.parent), &body)?])
}

/// What a repeated form means: the comment that it made, if it says the same in the same place.
fn again(is_same: bool, code: &Code) -> Result<Recorded<Code>> {
    if is_same { Ok(Recorded::nothing(code.clone())) } else { Err(Error::Conflict("conflict-code-taken")) }
}

/// Changes what a comment says; what it said before is kept. The same words again change nothing. Whoever is named for the
/// first time is told.
///
/// # Errors
/// [`Error::Conflict`] when the talk is closed, or the comment is hidden or gone; [`Error::TooMany`] past the limit of a
/// person.
pub fn edit(permit: &Permit<EditComment>, tx: &mut WriteTx<'_>, body: &str) -> Result<Recorded<Code>> {
    let (author, comment, idea) = (permit.person()?, &permit.comment, &permit.idea);
    tx.actor().may_write()?;
    rules::thread_open(idea)?;
    rules::is_said(comment)?;
    if store::posted(tx, &comment.code)?.is_some_and(|posted| posted.body == body) {
        return Ok(Recorded::nothing(comment.code.clone()));
    }
    let at = tx.now();
    trust::may_rewrite(tx, &Said { title: "", body, at })?;
    OWN.count_own(tx)?;
    store::edit(tx, comment, body)?;
    let named = mentions::settle(tx, comment.id, idea, body, false)?;
    after::tell_named(tx, comment.id, author, idea, named)?;
    Ok(Recorded::one(Event::CommentRevised { comment: comment.id }, comment.code.clone()))
}

/// The author takes the words of a comment away, hidden or not, also where the talk is closed; what was answered stays.
///
/// # Errors
/// [`Error::Conflict`] when they are gone already.
pub fn remove(permit: &Permit<EditComment>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let comment = &permit.comment;
    rules::is_removable(comment)?;
    if comment.standing == Standing::Visible {
        ideas::bump_comments(tx, comment.counted_in, -1)?;
    }
    store::remove(tx, comment.id)?;
    mentions::delete(tx, comment.id)?;
    Ok(Recorded::one(Event::CommentRemoved { comment: comment.id }, ()))
}

/// Says that a comment shaped the idea; its author is told.
///
/// # Errors
/// [`Error::Conflict`] when it is hidden or gone, or was written by who signs the idea.
pub fn mark_shaped(permit: &Permit<MarkShaped>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (by, comment, idea) = (permit.person()?, &permit.comment, permit.idea.id);
    rules::can_shape(comment, &permit.authors)?;
    if comment.shaped_at.is_some() {
        return Ok(Recorded::nothing(()));
    }
    MARKS.count_own(tx)?;
    store::set_shaped(tx, comment.id, Some(by))?;
    let notice = Notice::of_idea(notices::Kind::Shaped, Some(by), idea).in_comment(comment.id);
    notices::store::tell(tx, &[comment.author], &notice)?;
    Ok(Recorded::one(Event::CommentShaped { comment: comment.id, idea }, ()))
}

/// Takes back that a comment shaped the idea.
///
/// # Errors
/// Those of the database.
pub fn unmark_shaped(permit: &Permit<MarkShaped>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (comment, idea) = (&permit.comment, permit.idea.id);
    if comment.shaped_at.is_none() {
        return Ok(Recorded::nothing(()));
    }
    MARKS.count_own(tx)?;
    store::set_shaped(tx, comment.id, None)?;
    notices::store::take_back(tx, notices::Kind::Shaped, comment.id)?;
    Ok(Recorded::one(Event::CommentUnshaped { comment: comment.id, idea }, ()))
}
