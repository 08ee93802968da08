//! Whom a comment concerns: each is told once, nobody of what they said themselves, and nobody who wants to hear nothing
//! from its author.

use std::collections::HashSet;

use crate::features::blocks::store as blocks;
use crate::features::comments::store;
use crate::features::ideas::Idea;
use crate::features::notices::{Kind, Notice, store as notices};
use crate::platform::db::WriteTx;
use crate::platform::error::Result;
use crate::platform::id::{CommentId, PersonId};

/// Tells of a new comment: first who is named in it, then who is answered (the author of the comment that this one answers,
/// and of the one that began the thread), then who signs or follows the idea.
pub(super) fn tell(
    tx: &mut WriteTx<'_>,
    comment: CommentId,
    author: PersonId,
    idea: &Idea,
    (answers, top): (Option<CommentId>, Option<CommentId>),
    named: Vec<PersonId>,
) -> Result<()> {
    let mut answered = Vec::new();
    for comment in answers.into_iter().chain(top.filter(|top| Some(*top) != answers)) {
        answered.push(store::author_of(tx, comment)?);
    }
    let mut concerned = idea.authors();
    concerned.extend(notices::followers_of(tx, idea.id)?);
    let groups = [(Kind::Mentioned, named), (Kind::Replied, answered), (Kind::Commented, concerned)];
    tell_each(tx, comment, author, idea, groups)
}

/// Tells who is named in a comment since it was edited.
pub(super) fn tell_named(
    tx: &mut WriteTx<'_>,
    comment: CommentId,
    author: PersonId,
    idea: &Idea,
    named: Vec<PersonId>,
) -> Result<()> {
    tell_each(tx, comment, author, idea, [(Kind::Mentioned, named)])
}

fn tell_each(
    tx: &mut WriteTx<'_>,
    comment: CommentId,
    author: PersonId,
    idea: &Idea,
    groups: impl IntoIterator<Item = (Kind, Vec<PersonId>)>,
) -> Result<()> {
    let mut done: HashSet<PersonId> = blocks::deaf_to(tx, author)?;
    done.insert(author);
    for (kind, people) in groups {
        let people: Vec<PersonId> = people.into_iter().filter(|person| done.insert(*person)).collect();
        if !people.is_empty() {
            notices::tell(tx, &people, &Notice::of_idea(kind, Some(author), idea.id).in_comment(comment))?;
        }
    }
    Ok(())
}
