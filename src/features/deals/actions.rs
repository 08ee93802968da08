//! The verbs of deals.

use super::deal::Offer;
use super::permits::AcceptDeal;
use super::store;
use crate::event::Event;
use crate::features::questions::permits::ReviseQuestion;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;

/// Offers a deal: a new version, unless it says what the newest says.
///
/// # Errors
/// Those of the database.
pub fn offer(permit: &Permit<ReviseQuestion>, tx: &mut WriteTx<'_>, offer: &Offer) -> Result<Recorded<()>> {
    let question = permit.question.id;
    let newest = store::newest(tx, question)?;
    let says_it_already = match &newest {
        Some(deal) => deal.says(offer) || deal.terms.is_empty() && offer.terms.is_empty(),
        None => offer.terms.is_empty(),
    };
    if says_it_already {
        return Ok(Recorded::nothing(()));
    }
    let number = newest.map_or(0, |deal| deal.number) + 1;
    let author = permit.person().unwrap_or(permit.question.host);
    let deal = store::insert(tx, question, number, author, offer)?;
    Ok(Recorded::one(Event::DealOffered { question, deal }, ()))
}

/// Agrees to the newest deal of a question, whose number was typed: what the reader saw. Nothing is asked where there is no
/// deal, nor of who agreed before.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] of the field `deal` when something else was typed: nothing, or the number of a
/// version that is not the newest any more.
pub fn accept(permit: &Permit<AcceptDeal>, tx: &mut WriteTx<'_>, typed: &str) -> Result<Recorded<()>> {
    let (question, person) = (permit.question, permit.person()?);
    let Some(deal) = store::current(tx, question)? else { return Ok(Recorded::nothing(())) };
    if store::has_accepted(tx, deal.id, person)? {
        return Ok(Recorded::nothing(()));
    }
    store::is_newest(tx, question, typed)?;
    store::accept(tx, deal.id, person)?;
    Ok(Recorded::one(Event::DealAccepted { deal: deal.id, person }, ()))
}
