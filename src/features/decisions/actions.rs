//! The verbs of decisions.

use super::decision::{Answer, Refusal};
use super::permits::{DecideIdea, ShowDecision};
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts;
use crate::features::ideas::Idea;
use crate::features::notices::{self, Notice};
use crate::features::votes;
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language, PersonId};
use crate::platform::jobs::{self, JobKind};
use crate::platform::mail::{self, Letter, Mail};
use crate::platform::text;

/// Answers an idea; `host` signs. The code comes with the form: the same form twice is the same answer. The author hears at
/// once, everybody else after the hours that the answer says.
///
/// # Errors
/// [`Error::Conflict`] when the idea cannot be answered, this is its answer already, an earlier one waits to be shown, or the
/// code was used for something else;
/// [`Error::Invalid`] when `host` cannot stand for the company.
pub fn decide(
    permit: &Permit<DecideIdea>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    host: &Code,
    answer: &Answer,
) -> Result<Recorded<Code>> {
    let (idea, author) = (&permit.idea, permit.person()?);
    match store::made(tx, code)? {
        Some((owner, on, said)) if (owner, on) == (author, idea.id) && answer.says(&said) => {
            return Ok(Recorded::nothing(idea.code.clone()));
        }
        Some(_) => return Err(Error::Conflict("conflict-code-taken")),
        None => {}
    }
    rules::may_decide(idea)?;
    rules::may_stand(&idea.question, answer.status)?;
    let newest = store::newest(tx, idea.id)?;
    rules::is_next(newest.as_ref().is_some_and(|(_, waits)| *waits))?;
    rules::is_news(answer, newest.as_ref().map(|(said, _)| said))?;
    let host = accounts::host(tx, host)?;
    let shown_from = tx.now().plus(answer.hours * Moment::HOUR);
    let new = store::NewDecision { code, idea: idea.id, host: host.id, author, answer, shown_from };
    let decision = store::insert(tx, &new)?;
    write_to_authors(tx, idea, &host.name, answer)?;
    let notice = Notice::of_idea(notices::Kind::Decided, Some(host.id), idea.id);
    notices::store::tell(tx, &idea.authors(), &notice)?;
    if answer.hours > 0 {
        jobs::put_at(tx, JobKind::ShowDecision, code.as_str(), shown_from)?;
        return Ok(Recorded::one(Event::DecisionToldEarly { idea: idea.id, decision }, idea.code.clone()));
    }
    let events = take_effect(tx, idea, store::Made { decision, status: answer.status, host: host.id })?;
    Ok(Recorded::several(events, idea.code.clone()))
}

/// Shows everybody the answer to an idea that its author has read before them. One that is shown already stays as it is.
///
/// # Errors
/// Those of the database.
pub fn show(permit: &Permit<ShowDecision>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let Some(early) = store::early(tx, permit.idea.id)? else { return Ok(Recorded::nothing(())) };
    store::show(tx, early.decision)?;
    let events = take_effect(tx, &permit.idea, early)?;
    Ok(Recorded::several(events, ()))
}

/// The idea gets its status, votes are given back where it is a no, and whoever supports it hears.
fn take_effect(tx: &mut WriteTx<'_>, idea: &Idea, made: store::Made) -> Result<Vec<Event>> {
    let mut people = notices::store::supporters_of(tx, idea.id)?;
    let authors = idea.authors();
    people.retain(|person| !authors.contains(person));
    notices::store::tell(tx, &people, &Notice::of_idea(notices::Kind::Decided, Some(made.host), idea.id))?;
    let counted = votes::set_status(tx, idea, made.status)?;
    let event = Event::IdeaDecided { idea: idea.id, decision: made.decision, status: made.status.as_str() };
    Ok([event].into_iter().chain(counted).collect())
}

/// The authors hear by letters of their own, whatever else they want to hear of: it is the answer to what they wrote.
fn write_to_authors(tx: &mut WriteTx<'_>, idea: &Idea, host: &str, answer: &Answer) -> Result<()> {
    idea.authors().into_iter().try_for_each(|author| write_to_author(tx, idea, author, host, answer))
}

fn write_to_author(tx: &mut WriteTx<'_>, idea: &Idea, author: PersonId, host: &str, answer: &Answer) -> Result<()> {
    let (_, language, address) = accounts::store::correspondent(tx, author)?;
    let Some(address) = address else { return Ok(()) };
    let of = |wanted: Language| answer.words.iter().find(|(language, _)| *language == wanted).map(|(_, words)| words);
    let original = answer.original();
    let words = of(language).unwrap_or(&original);
    let letter = Letter::new(Mail::Answered, &address, Some(author), language)
        .with("title", idea.title.as_str())
        .with("host", host)
        .with("status", answer.status.as_str())
        .with("refusal", answer.refusal.map_or("", Refusal::as_str))
        .with("reasons", text::excerpt(&words.reasons, LETTER))
        .with("change", text::excerpt(&words.change, LETTER))
        .with("hours", answer.hours.to_string())
        .with("link", format!("/ideas/{}", idea.code));
    mail::post(tx, &letter)
}

/// How much of the reasons a letter tells, in characters; the rest is on the page.
const LETTER: usize = 1_200;
