//! Moving an account to another address: confirmed at both, or nothing happens.

use super::ask::count;
use crate::event::Event;
use crate::features::accounts::{Email, store as people};
use crate::features::challenges::{New, Purpose, store as challenges};
use crate::features::codes::permits::{ChangeAddress, UseMail};
use crate::features::codes::rules;
use crate::features::codes::store::{self, Move};
use crate::features::ways_in;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::PersonId;
use crate::platform::mail::{self, Letter, Mail};

/// Moves that a person may begin.
const MOVES: Limit = Limit { scope: "move-address", most: 5, window: Moment::DAY };

/// Begins a move: one mail to the old address, one to the new. Whether the new one is somebody's already is said in the
/// mail to it alone.
///
/// # Errors
/// Those of the database. [`Error::TooMany`] is the value: the count must be committed.
pub fn ask_to_move(
    permit: &Permit<ChangeAddress>,
    tx: &mut WriteTx<'_>,
    to: &Email,
    network: &str,
) -> Result<Recorded<Result<(), u32>>> {
    let person = permit.person()?;
    if let Err(seconds) = MOVES.count(tx, &person.0.to_string())? {
        return Ok(Recorded::nothing(Err(seconds)));
    }
    let sends = match count(tx, to, network, "")? {
        Ok(sends) => sends,
        Err(seconds) => return Ok(Recorded::nothing(Err(seconds))),
    };
    challenges::end_all(tx, person, Some(Purpose::LeaveAddress))?;
    challenges::end_all(tx, person, Some(Purpose::TakeAddress))?;
    let (_, language, from) = people::correspondent(tx, person)?;
    let is_free = people::by_email(tx, to)?.is_none();
    let pair = tx.code().to_string();
    let payload = store::written_move(&Move { pair, to: to.as_str().to_owned(), is_free })?;
    if let Some(from) = &from {
        let link = challenges::make(tx, &half(Purpose::LeaveAddress, person, from, &payload))?.link;
        let letter = Letter::new(Mail::LeaveAddress, from, Some(person), language)
            .with("to", to.as_str())
            .with("link", format!("/me/address/{link}"));
        mail::post(tx, &letter)?;
    }
    let taking = half(Purpose::TakeAddress, person, to.as_str(), &payload);
    // Neither letter to the new address tells who asks: it may be a stranger's, who would read what others call
    // themselves.
    let letter = if is_free && sends {
        let link = challenges::make(tx, &taking)?.link;
        Letter::new(Mail::TakeAddress, to.as_str(), None, language).with("link", format!("/me/address/{link}"))
    } else {
        challenges::make_mute(tx, &taking)?;
        Letter::new(Mail::AddressTaken, to.as_str(), None, language).with("link", "/sign-in")
    };
    if sends {
        mail::post(tx, &letter)?;
    }
    Ok(Recorded::nothing(Ok(())))
}

fn half<'a>(purpose: Purpose, person: PersonId, email: &'a str, payload: &'a str) -> New<'a> {
    New { purpose, email: Some(email), person: Some(person), guest: None, payload, life: rules::ADDRESS_LIFE }
}

/// Confirms one half of a move, whichever the link is of. With the second half the account moves: other challenges end,
/// and both addresses are told. Tells whether it moved.
///
/// # Errors
/// [`Error::NotFound`] when the link was used or is over; [`Error::Conflict`] when the address has an account by now.
pub fn confirm_move(_permit: &Permit<UseMail>, tx: &mut WriteTx<'_>, link: &str) -> Result<Recorded<bool>> {
    let (half, other) = match challenges::of_link(tx, Purpose::TakeAddress, link) {
        Err(Error::NotFound) => (challenges::of_link(tx, Purpose::LeaveAddress, link)?, Purpose::TakeAddress),
        found => (found?, Purpose::LeaveAddress),
    };
    let moving = store::moving(&half)?;
    let person = half.person.ok_or(Error::NotFound)?;
    if !moving.is_free && half.purpose == Purpose::TakeAddress {
        return Err(Error::NotFound);
    }
    // Both halves may be confirmed at once: the second waits here, and then sees the first.
    ways_in::store::hold(tx, person)?;
    challenges::use_up(tx, &half)?;
    let (_, language, from) = people::correspondent(tx, person)?;
    if from.is_some() && !store::is_confirmed(tx, person, other, &half.payload)? {
        return Ok(Recorded::nothing(false));
    }
    let to = Email::parse(&moving.to).map_err(|_| Error::internal("a move to no address"))?;
    people::set_address(tx, person, &to)?;
    challenges::end_all(tx, person, None)?;
    for address in from.iter().map(String::as_str).chain([to.as_str()]) {
        let letter = Letter::new(Mail::AddressChanged, address, Some(person), language).with("to", to.as_str());
        mail::post(tx, &letter)?;
    }
    Ok(Recorded::one(Event::AddressChanged { person }, true))
}
