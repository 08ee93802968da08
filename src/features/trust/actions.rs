//! What trust says to a contribution before it is written. Not verbs of their own: the verbs of ideas and comments ask.

use super::level::{Facts, Level};
use super::rules::{self, TooMuch, spam};
use super::signal::{Said, Suspicion};
use super::store;
use crate::platform::access::{Holders, Limit};
use crate::platform::clock::Moment;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::PersonId;

/// Ideas and comments that a newcomer may write.
const NEWCOMER: Limit = Limit { scope: "newcomer-writes", most: rules::AN_HOUR, window: Moment::HOUR };

/// Whose trust is asked: a member who writes by themselves. Staff are trusted, and so is what is brought in at the command
/// line.
fn member(tx: &ReadTx<'_>) -> Option<PersonId> {
    let known = tx.actor().person().filter(|known| known.session.is_some() || !known.is_fresh)?;
    if tx.actor().holds(Holders::STAFF) { None } else { Some(known.id) }
}

fn known(tx: &mut ReadTx<'_>) -> Result<Option<(PersonId, Facts, Level)>> {
    let Some(person) = member(tx) else { return Ok(None) };
    let facts = store::facts_of(tx, person)?;
    Ok(Some((person, facts, rules::level(&facts, tx.now()))))
}

fn refused(field: &str, why: TooMuch) -> Error {
    Error::Invalid(FormErrors::one(field, why.key()))
}

/// Whether the actor may write this, and if so, whether it waits for a look first: because it looks like advertising, or
/// because it is among the first that somebody writes and the question holds those. What is wrong is said beside `body`.
///
/// # Errors
/// [`Error::Invalid`] with a sentence that says why, and when it changes.
pub fn admit(tx: &mut WriteTx<'_>, said: &Said<'_>, holds_newcomers: bool) -> Result<Option<Suspicion>> {
    let Some((person, facts, level)) = known(tx)? else { return Ok(None) };
    check_links(level, said)?;
    if level == Level::Newcomer {
        NEWCOMER.count(tx, &person.0.to_string())?.map_err(|_| refused("body", TooMuch::Speed))?;
    }
    // Whoever has contributed much that stands is not suspected of a link too many.
    if level < Level::Regular {
        let found = spam::suspect(said, facts.since, &store::lately(tx, person)?);
        if found.score >= spam::HOLDS {
            return Ok(Some(found));
        }
    }
    Ok((holds_newcomers && rules::is_first(&facts)).then(Suspicion::default))
}

/// Whether the actor may change what they wrote into this.
///
/// # Errors
/// [`Error::Invalid`] as above.
pub fn may_rewrite(tx: &mut ReadTx<'_>, said: &Said<'_>) -> Result<()> {
    if spam::links_in(said.title) + spam::links_in(said.body) <= rules::LINKS {
        return Ok(());
    }
    match known(tx)? {
        Some((_, _, level)) => check_links(level, said),
        None => Ok(()),
    }
}

fn check_links(level: Level, said: &Said<'_>) -> Result<()> {
    let links = spam::links_in(said.title) + spam::links_in(said.body);
    rules::may_link(level, links).map_err(|why| refused("body", why))
}

/// Whether the actor may show so many pictures with an idea.
///
/// # Errors
/// [`Error::Invalid`] beside `pictures`.
pub fn may_show(tx: &mut ReadTx<'_>, pictures: usize) -> Result<()> {
    if pictures <= rules::PICTURES {
        return Ok(());
    }
    match known(tx)? {
        Some((_, _, level)) => rules::may_show(level, pictures).map_err(|why| refused("pictures", why)),
        None => Ok(()),
    }
}
