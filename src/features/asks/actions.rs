//! The verbs of questions to somebody. That they end when the word is there is no verb: it follows from the word itself
//! (`crate::reactions`).

use super::ask::{Kind, Outcome, Wish};
use super::permits::{AskForWord, WithdrawAsk};
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts::store as accounts;
use crate::features::ideas::Idea;
use crate::features::notices::{self, Kind as Told, Notice};
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId};
use crate::platform::mail::{self, Letter, Mail};

/// People whom somebody of the company may ask.
const OWN: Limit = Limit { scope: "write-asks", most: 60, window: Moment::HOUR };

/// Asks somebody for a word under an idea: without a name its author. The code comes with the form: the same form twice is the
/// same question. Who is asked is told; who is invited to answer also gets a letter.
///
/// # Errors
/// [`Error::Conflict`] when they wait for that person's word already, or nobody can be asked here; [`Error::Invalid`] when
/// nobody goes by that name, or who does may not read the idea, or somebody without a title would speak for the company.
pub fn ask(
    permit: &Permit<AskForWord>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    who: &str,
    wish: &Wish,
) -> Result<Recorded<()>> {
    let (asker, idea) = (permit.person()?, &permit.idea);
    if let Some((by, before, body)) = store::known(tx, code)? {
        let is_same = (by, before, body.as_str()) == (asker, idea.id, wish.body.as_str());
        return if is_same { Ok(Recorded::nothing(())) } else { Err(Error::Conflict("conflict-code-taken")) };
    }
    let name = accounts::byline(tx, asker)?;
    if !name.has_standing() {
        return Err(Error::Invalid(FormErrors::one("body", accounts::NO_TITLE)));
    }
    let person = match wish.kind {
        Kind::Clarify => idea.author,
        Kind::Answer => found(tx, idea, who)?,
    };
    rules::may_ask(idea, wish.kind, asker, person)?;
    if store::waits(tx, idea.id, person, wish.kind)? {
        return Err(Error::Conflict("conflict-ask-waits"));
    }
    OWN.count_own(tx)?;
    let ask = store::insert(tx, code, idea.id, asker, person, wish)?;
    match wish.kind {
        Kind::Clarify => {
            notices::store::tell(tx, &idea.authors(), &Notice::of_idea(Told::AskedToClarify, Some(asker), idea.id))?;
        }
        Kind::Answer => {
            notices::store::tell(tx, &[person], &Notice::of_idea(Told::AskedToAnswer, Some(asker), idea.id))?;
            write_to(tx, idea, &name.name, person, wish)?;
        }
    }
    Ok(Recorded::one(Event::WordAsked { ask, idea: idea.id, kind: wish.kind.as_str() }, ()))
}

/// The one person who goes by that name and may read the idea.
fn found(tx: &mut WriteTx<'_>, idea: &Idea, who: &str) -> Result<PersonId> {
    let wrong = |key| Error::Invalid(FormErrors::one("who", key));
    match store::named(tx, idea, who)?.as_slice() {
        [] => Err(wrong("error-ask-nobody")),
        [(person, true)] => Ok(*person),
        [_] => Err(wrong("error-ask-audience")),
        _ => Err(wrong("error-ask-several")),
    }
}

fn write_to(tx: &mut WriteTx<'_>, idea: &Idea, host: &str, person: PersonId, wish: &Wish) -> Result<()> {
    let (_, language, address) = accounts::correspondent(tx, person)?;
    let Some(address) = address else { return Ok(()) };
    let letter = Letter::new(Mail::AskedToAnswer, &address, Some(person), language)
        .with("title", idea.title.as_str())
        .with("host", host)
        .with("question", wish.body.as_str())
        .with("link", format!("/ideas/{}#comments", idea.code));
    mail::post(tx, &letter)
}

/// Takes a question back: nobody waits for that word any more.
///
/// # Errors
/// Those of the database. What is over already stays as it is.
pub fn withdraw(permit: &Permit<WithdrawAsk>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let ask = &permit.ask;
    if ask.closed_at.is_some() {
        return Ok(Recorded::nothing(()));
    }
    store::close(tx, ask.id, Outcome::Withdrawn)?;
    Ok(Recorded::one(Event::WordUnasked { ask: ask.id, idea: ask.idea }, ()))
}
