//! What asks moderators by itself, or by a word of the staff's: ideas that look alike, suggested changes that nobody answered,
//! criticism of the company.

use crate::event::Event;
use crate::features::cases::{Kind, NewCase, store as cases};
use crate::features::ideas::Idea;
use crate::features::ideas::lists;
use crate::features::queue::permits::{MarkCriticism, OpenCase};
use crate::features::queue::store;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, RefinementId, Standing};
use crate::platform::search::{self, Wanted};

/// How much of a title another one has to say before moderators are asked whether the two are one idea, from 0 to 1. Twice
/// of what the author was asked about: they sent it all the same, so it must be plain.
const ALIKE: f64 = 0.8;
/// How many hits are looked at.
const LOOKED_AT: usize = 5;
/// What such cases weigh in the queue, in thousandths: about a report of somebody who is new, of somebody who is known, of two.
const LIKENESS: i64 = 1_000;
const SUGGESTION: i64 = 2_000;
const CRITICISM: i64 = 4_000;

/// Opens a case where a new idea looks very much like one there is, of the same question.
///
/// # Errors
/// Those of the database.
pub fn ask_about_likeness(_permit: &Permit<OpenCase>, tx: &mut WriteTx<'_>, idea: &Idea) -> Result<Recorded<()>> {
    if idea.standing != Standing::Visible {
        return Ok(Recorded::nothing(()));
    }
    let wanted = Wanted {
        text: &idea.title,
        language: idea.language,
        kinds: &[search::Kind::Idea],
        question: Some(idea.question.id),
        written_in: None,
        status: None,
        is_typing: false,
    };
    let hits = search::find(tx, &wanted)?.hits;
    let alike: Vec<IdeaId> = hits
        .iter()
        .filter(|hit| hit.share >= ALIKE && hit.subject != idea.id.0)
        .take(LOOKED_AT)
        .map(|hit| IdeaId(hit.subject))
        .collect();
    // The older one is asked about, and of several the most alike.
    let visible = lists::visible_among(tx, &alike)?;
    let other = alike.into_iter().find(|id| *id < idea.id && visible.iter().any(|line| line.id == *id));
    let Some(other) = other else { return Ok(Recorded::nothing(())) };
    let new = NewCase {
        kind: Kind::Likeness,
        thing: idea.id.into(),
        idea: Some(idea.id),
        question: Some(idea.question.id),
        author: Some(idea.author),
        other: Some(other),
        weight: LIKENESS,
        reports: 0,
        signals: &[],
    };
    open_once(tx, &new)
}

/// Opens a case about a suggested change that still waits for an answer.
///
/// # Errors
/// Those of the database.
pub fn ask_about_suggestion(
    _permit: &Permit<OpenCase>,
    tx: &mut WriteTx<'_>,
    refinement: RefinementId,
) -> Result<Recorded<()>> {
    let Some((idea, question, author)) = store::waiting_suggestion(tx, refinement)? else {
        return Ok(Recorded::nothing(()));
    };
    let new = NewCase {
        kind: Kind::Suggestion,
        thing: refinement.into(),
        idea: Some(idea),
        question: Some(question),
        author: Some(author),
        other: None,
        weight: SUGGESTION,
        reports: 0,
        signals: &[],
    };
    open_once(tx, &new)
}

/// Notes that a comment is criticism of the company: a case with the host of the question as its owner, until the company
/// answers. Twice is once.
///
/// # Errors
/// Those of the database.
pub fn mark_criticism(permit: &Permit<MarkCriticism>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    permit.person()?;
    let (comment, idea) = (&permit.comment, &permit.idea);
    let new = NewCase {
        kind: Kind::Criticism,
        thing: comment.id.into(),
        idea: Some(idea.id),
        question: Some(idea.question.id),
        author: Some(comment.author),
        other: None,
        weight: CRITICISM,
        reports: 0,
        signals: &[],
    };
    open_once(tx, &new)
}

/// Opens a case, unless there is one: what comes twice weighs no more.
fn open_once(tx: &mut WriteTx<'_>, new: &NewCase<'_>) -> Result<Recorded<()>> {
    if cases::open_about(tx, new.kind, new.thing)?.is_some() {
        return Ok(Recorded::nothing(()));
    }
    let case = cases::open(tx, new)?;
    Ok(Recorded::one(Event::CaseOpened { case }, ()))
}
