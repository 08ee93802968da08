//! The verbs of ideas that come out of something. The code comes with the form: the same form twice is the same idea.

use super::permits::{GrowIdea, SplitIdea};
use super::rules;
use super::store::{self, Sprung};
use crate::event::Event;
use crate::features::deals;
use crate::features::ideas::idea::Text;
use crate::features::ideas::{rules as ideas_rules, store as ideas};
use crate::features::notices::{self, Kind, Notice};
use crate::features::questions::store as questions;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, Language, Standing};

/// Makes an idea of a comment, in the name of who wrote it, who is told. The comment stays where it is.
///
/// # Errors
/// [`Error::Conflict`] when the comment is not read or became one already, the question takes no new ideas, its deal was not
/// agreed to by who wrote the comment, or the code was used for something else.
pub fn grow(
    permit: &Permit<GrowIdea>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    language: Language,
    text: &Text,
) -> Result<Recorded<Code>> {
    let (by, comment, question) = (permit.person()?, &permit.comment, &permit.idea.question);
    if let Some(before) = store::known(tx, code)? {
        return again(before == Sprung { moderator: by, from: comment.idea, comment: Some(comment.id) }, code);
    }
    rules::may_grow(comment, &permit.idea, tx.now())?;
    if store::has_grown(tx, comment.id)? {
        return Err(Error::Conflict("conflict-grown"));
    }
    // Nobody agrees to a deal for somebody else.
    if !deals::store::accepted(tx, question.id, comment.author)? {
        return Err(Error::Conflict("conflict-grow-deal"));
    }
    let created_at = tx.now();
    let new = ideas::NewIdea {
        code,
        question: question.id,
        author: comment.author,
        language,
        text,
        outside_id: None,
        created_at,
        standing: Standing::Visible,
    };
    let idea = insert(tx, &new)?;
    store::insert(tx, idea, &Sprung { moderator: by, from: comment.idea, comment: Some(comment.id) })?;
    notices::store::tell(tx, &[comment.author], &Notice::of_idea(Kind::Grown, Some(by), idea))?;
    let events =
        vec![Event::IdeaProposed { idea, question: question.id }, Event::IdeaGrown { idea, comment: comment.id }];
    Ok(Recorded::several(events, code.clone()))
}

/// Two ideas, as they are to read.
#[derive(Debug, Clone)]
pub struct Halves {
    /// The version that was looked at.
    pub base_version: i64,
    /// What the idea says from now on.
    pub kept: Text,
    /// What the new one says.
    pub new: Text,
}

/// Makes two ideas out of one: a new version of it, and a new idea of the same people. Votes stay where they were given, and
/// whoever gave them is told.
///
/// # Errors
/// [`Error::Conflict`] when texts are frozen, or the code was used for something else; [`Error::Stale`] when somebody changed
/// the text meanwhile; [`Error::Invalid`] when it would not be two.
pub fn split(permit: &Permit<SplitIdea>, tx: &mut WriteTx<'_>, code: &Code, halves: &Halves) -> Result<Recorded<Code>> {
    let (by, from) = (permit.person()?, &permit.idea);
    if let Some(before) = store::known(tx, code)? {
        return again(before == Sprung { moderator: by, from: from.id, comment: None }, code);
    }
    ideas_rules::may_change(from, tx.now())?;
    ideas_rules::is_newest(from, halves.base_version)?;
    let before = ideas::version_text(tx, from.id, from.version)?;
    rules::is_split(&before, &halves.kept, &halves.new)?;
    let version = ideas::revise(tx, from, by, &halves.kept, None)?;
    let created_at = tx.now();
    let new = ideas::NewIdea {
        code,
        question: from.question.id,
        author: from.author,
        language: from.language,
        text: &halves.new,
        outside_id: None,
        created_at,
        standing: Standing::Visible,
    };
    let idea = insert(tx, &new)?;
    ideas::sign_on(tx, from.id, idea)?;
    store::insert(tx, idea, &Sprung { moderator: by, from: from.id, comment: None })?;
    let authors = from.authors();
    notices::store::tell(tx, &authors, &Notice::of_idea(Kind::SplitOff, Some(by), idea))?;
    let mut supporters = notices::store::supporters_of(tx, from.id)?;
    supporters.retain(|person| !authors.contains(person));
    notices::store::tell(tx, &supporters, &Notice::of_idea(Kind::Split, Some(by), from.id))?;
    let events = vec![
        Event::IdeaRevised { idea: from.id, version },
        Event::IdeaProposed { idea, question: from.question.id },
        Event::IdeaSplit { idea, from: from.id },
    ];
    Ok(Recorded::several(events, code.clone()))
}

fn insert(tx: &mut WriteTx<'_>, new: &ideas::NewIdea<'_>) -> Result<IdeaId> {
    if ideas::id_of(tx, new.code)?.is_some() {
        return Err(Error::Conflict("conflict-code-taken"));
    }
    let idea = ideas::insert(tx, new)?;
    questions::bump_ideas(tx, new.question, 1)?;
    Ok(idea)
}

/// What a repeated form means: the idea that it made, if it was of the same.
fn again(is_same: bool, code: &Code) -> Result<Recorded<Code>> {
    if is_same { Ok(Recorded::nothing(code.clone())) } else { Err(Error::Conflict("conflict-code-taken")) }
}
