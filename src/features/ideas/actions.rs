//! The verbs of ideas.

use super::idea::{Idea, Text};
use super::permits::{ImportIdeas, ProposeIdea, ReviseIdea};
use super::{rules, store};
use crate::event::Event;
use crate::features::deals;
use crate::features::notices::{self, Kind, Notice};
use crate::features::questions::store as questions;
use crate::features::trust::{Said, actions as trust};
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language, PersonId, Standing};

/// Ideas that a person may propose, and versions that they may write.
const OWN: Limit = Limit { scope: "write-ideas", most: 100, window: Moment::HOUR };

/// Proposes an idea. The code comes with the form: the same form twice is the same idea. What looks like advertising is
/// held, and so are the first ideas of a newcomer where the question says so: see [`let_in`].
///
/// # Errors
/// [`Error::Conflict`] when the question takes no new ideas, or the code was used for something else; [`Error::Invalid`] of
/// whom its deal asks first, and of newcomers who want too much.
pub fn propose(
    permit: &Permit<ProposeIdea>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    language: Language,
    text: &Text,
) -> Result<Recorded<Code>> {
    let (author, question) = (permit.person()?, permit.question.id);
    match store::proposed(tx, code)? {
        Some(before) if before == (author, question, text.clone()) => return Ok(Recorded::nothing(code.clone())),
        Some(_) => return Err(Error::Conflict("conflict-code-taken")),
        None => {}
    }
    permit.question.takes_ideas(tx.now())?;
    deals::require(tx, question, author)?;
    OWN.count_own(tx)?;
    let created_at = tx.now();
    let held = trust::admit(tx, &said(text, created_at), permit.question.holds_newcomers)?;
    let standing = if held.is_some() { Standing::Held } else { Standing::Visible };
    let new = store::NewIdea { code, question, author, language, text, outside_id: None, created_at, standing };
    let idea = store::insert(tx, &new)?;
    let event = match held {
        Some(found) => Event::IdeaHeld { idea, question, signals: found.signals, score: found.score },
        None => {
            questions::bump_ideas(tx, question, 1)?;
            Event::IdeaProposed { idea, question }
        }
    };
    Ok(Recorded::one(event, code.clone()))
}

fn said(text: &Text, at: Moment) -> Said<'_> {
    Said { title: &text.title, body: &text.body, at }
}

/// Lets everybody see an idea that was held, which the caller holds: it is proposed from now on, with all that follows from
/// the event which this returns. When it was written is told by its first version. What everybody had seen before is seen
/// again, and nothing else happens.
///
/// # Errors
/// [`Error::Conflict`] when it is not held.
pub fn let_in(tx: &mut WriteTx<'_>, idea: &Idea) -> Result<Vec<Event>> {
    if idea.standing != Standing::Held {
        return Err(Error::Conflict("conflict-nothing-to-undo"));
    }
    let has_begun = store::has_begun(tx, idea.id)?;
    store::set_standing(tx, idea, Standing::Visible, None)?;
    if has_begun {
        return Ok(vec![]);
    }
    store::begin(tx, idea.id)?;
    Ok(vec![Event::IdeaProposed { idea: idea.id, question: idea.question.id }])
}

/// Writes a new version of an idea's text. The same text again is no new version.
///
/// # Errors
/// [`Error::Stale`] when somebody wrote a version meanwhile; [`Error::Conflict`] when texts are frozen; [`Error::Invalid`] of
/// an author whom the deal asks first.
pub fn revise(
    permit: &Permit<ReviseIdea>,
    tx: &mut WriteTx<'_>,
    base_version: i64,
    text: &Text,
) -> Result<Recorded<Code>> {
    let (idea, author) = (&permit.idea, permit.person()?);
    rules::may_change(idea, tx.now())?;
    let newest = store::version_text(tx, idea.id, idea.version)?;
    if newest == *text {
        return Ok(Recorded::nothing(idea.code.clone()));
    }
    rules::is_newest(idea, base_version)?;
    // A moderator who mends somebody's words contributes nothing of their own.
    if idea.authors().contains(&author) {
        deals::require(tx, idea.question.id, author)?;
    }
    let now = tx.now();
    trust::may_rewrite(tx, &said(text, now))?;
    OWN.count_own(tx)?;
    let version = store::revise(tx, idea, author, text, None)?;
    tell_of_version(tx, idea, author, &[])?;
    Ok(Recorded::one(Event::IdeaRevised { idea: idea.id, version }, idea.code.clone()))
}

/// Tells those who support an idea that its text changed after their vote, so that they can take it back: everybody who
/// voted or follows, but not its authors, nor `others` who had a hand in it. Of several versions only the newest is told.
///
/// # Errors
/// Those of the database.
pub fn tell_of_version(tx: &mut WriteTx<'_>, idea: &Idea, by: PersonId, others: &[PersonId]) -> Result<()> {
    let mut supporters = notices::store::supporters_of(tx, idea.id)?;
    let authors = idea.authors();
    supporters.retain(|person| !authors.contains(person) && !others.contains(person));
    notices::store::forget_unseen(tx, Kind::Revised, idea.id)?;
    notices::store::tell(tx, &supporters, &Notice::of_idea(Kind::Revised, Some(by), idea.id))
}

/// An idea from elsewhere.
#[derive(Debug, Clone)]
pub struct Outside {
    /// Its id there; the same id is brought in once.
    pub id: Option<String>,
    /// Who it is filed under.
    pub author: PersonId,
    /// Its language.
    pub language: Language,
    /// Its text.
    pub text: Text,
    /// When it was proposed there.
    pub created_at: Moment,
}

/// Brings in ideas from elsewhere, all or none; returns how many were new.
///
/// # Errors
/// Those of the database.
pub fn import(permit: &Permit<ImportIdeas>, tx: &mut WriteTx<'_>, ideas: &[Outside]) -> Result<Recorded<usize>> {
    let question = permit.question.id;
    let mut events = Vec::new();
    for outside in ideas {
        if let Some(id) = &outside.id
            && store::has_outside(tx, question, id)?
        {
            continue;
        }
        let code = tx.code();
        let new = store::NewIdea {
            code: &code,
            question,
            author: outside.author,
            language: outside.language,
            text: &outside.text,
            outside_id: outside.id.as_deref(),
            created_at: outside.created_at,
            standing: Standing::Visible,
        };
        let idea = store::insert(tx, &new)?;
        events.push(Event::IdeaProposed { idea, question });
    }
    let count = events.len();
    questions::bump_ideas(tx, question, i64::try_from(count).unwrap_or(i64::MAX))?;
    Ok(Recorded::several(events, count))
}
