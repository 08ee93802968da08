//! Passwords chosen anew, and fresh proofs of who one is.

use crate::event::Event;
use crate::features::accounts::permits::SignIn;
use crate::features::accounts::{actions as accounts, store as people};
use crate::features::challenges::{New, Purpose, store as challenges};
use crate::features::codes::permits::{ChangePassword, ProveAgain, UseMail};
use crate::features::codes::rules;
use crate::features::ways_in;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::PersonId;
use crate::platform::mail::{self, Letter, Mail};

/// Guesses at one's own password, for somebody who sits at an open session that may not be theirs.
const GUESSES: Limit = Limit { scope: "prove", most: 10, window: 15 * Moment::MINUTE };
/// Codes that a session may ask for.
const PROOFS: Limit = Limit { scope: "mail-prove", most: 6, window: 15 * Moment::MINUTE };

/// Chooses a new password by a mailed link: all sessions and tokens end, and the person is told.
///
/// # Errors
/// [`Error::NotFound`] when the link was used or is over.
pub fn reset(_permit: &Permit<UseMail>, tx: &mut WriteTx<'_>, link: &str, hash: &str) -> Result<Recorded<PersonId>> {
    if !tx.community()?.offers(WayIn::Password) {
        return Err(Error::Conflict("conflict-way-closed"));
    }
    let challenge = challenges::of_link(tx, Purpose::Reset, link)?;
    let person = challenge.person.ok_or(Error::NotFound)?;
    let (_, _, address) = people::correspondent(tx, person)?;
    if address != challenge.email {
        return Err(Error::NotFound);
    }
    challenges::use_up(tx, &challenge)?;
    challenges::end_all(tx, person, None)?;
    people::confirm_address(tx, person)?;
    people::set_password(tx, person, Some(hash))?;
    people::shut_out(tx, person)?;
    tell(tx, person)?;
    Ok(Recorded::one(Event::PasswordChanged { person }, person))
}

/// Chooses, replaces or removes one's password. Other sessions, all tokens and whatever was mailed end, and the person is
/// told.
///
/// # Errors
/// [`Error::Conflict`] when the community offers no passwords, or the person could not come in any more.
pub fn change_password(
    permit: &Permit<ChangePassword>,
    tx: &mut WriteTx<'_>,
    hash: Option<&str>,
) -> Result<Recorded<()>> {
    let person = permit.person()?;
    let community = tx.community()?;
    if hash.is_some() && !community.offers(WayIn::Password) {
        return Err(Error::Conflict("conflict-way-closed"));
    }
    ways_in::store::hold(tx, person)?;
    people::set_password(tx, person, hash)?;
    if hash.is_none() && !ways_in::rules::can_come_in(&ways_in::of_person(tx, person)?, &community) {
        return Err(Error::Conflict("conflict-last-way"));
    }
    people::end_sessions_but_this(tx, person)?;
    people::end_tokens(tx, person)?;
    challenges::end_all(tx, person, None)?;
    tell(tx, person)?;
    Ok(Recorded::one(Event::PasswordChanged { person }, ()))
}

fn tell(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let (_, language, Some(address)) = people::correspondent(tx, person)? else { return Ok(()) };
    let letter = Letter::new(Mail::PasswordChanged, &address, Some(person), language).with("link", "/sign-in/reset");
    mail::post(tx, &letter)
}

/// Counts a guess at one's own password before it is checked.
///
/// # Errors
/// Those of the database. [`Error::TooMany`] is the value: the count must be committed.
pub fn check_guesses(permit: &Permit<ProveAgain>, tx: &mut WriteTx<'_>) -> Result<Recorded<Result<(), u32>>> {
    let person = permit.person()?;
    Ok(Recorded::nothing(GUESSES.count(tx, &person.0.to_string())?))
}

/// Notes that the actor's password was found right a moment ago.
///
/// # Errors
/// [`Error::SignInFirst`] without a session.
pub fn prove_by_password(permit: &Permit<ProveAgain>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    prove(permit, tx, WayIn::Password)
}

fn prove(_permit: &Permit<ProveAgain>, tx: &mut WriteTx<'_>, way: WayIn) -> Result<Recorded<()>> {
    let permit = tx.actor().may(SignIn)?;
    let proved = accounts::prove_again(&permit, tx, way)?;
    if *proved.value() { Ok(proved.map(drop)) } else { Err(Error::SignInFirst) }
}

/// Asks for a code that proves who one is.
///
/// # Errors
/// [`Error::Conflict`] when the person has no address. [`Error::TooMany`] is the value: the count must be committed.
pub fn ask_proof(permit: &Permit<ProveAgain>, tx: &mut WriteTx<'_>) -> Result<Recorded<Result<String, u32>>> {
    let person = permit.person()?;
    if let Err(seconds) = PROOFS.count(tx, &person.0.to_string())? {
        return Ok(Recorded::nothing(Err(seconds)));
    }
    let (_, language, address) = people::correspondent(tx, person)?;
    let address = address.ok_or(Error::Conflict("conflict-no-address"))?;
    let new = New {
        purpose: Purpose::Prove,
        email: Some(&address),
        person: Some(person),
        guest: None,
        payload: "",
        life: rules::LIFE,
    };
    let made = challenges::make(tx, &new)?;
    let letter = Letter::new(Mail::Prove, &address, Some(person), language).with("code", made.code.clone());
    mail::post(tx, &letter)?;
    Ok(Recorded::nothing(Ok(made.secret)))
}

/// Proves who one is by a mailed code; tells whether it was right.
///
/// # Errors
/// [`Error::NotFound`] when there is nothing to guess.
pub fn prove_by_code(
    permit: &Permit<ProveAgain>,
    tx: &mut WriteTx<'_>,
    secret: &str,
    typed: &str,
) -> Result<Recorded<bool>> {
    let challenge = challenges::of_secret(tx, Purpose::Prove, secret)?;
    if challenge.person != Some(permit.person()?) {
        return Err(Error::NotFound);
    }
    if !challenges::guess(tx, &challenge, secret, typed)? {
        return Ok(Recorded::nothing(false));
    }
    challenges::use_up(tx, &challenge)?;
    Ok(prove(permit, tx, WayIn::Code)?.map(|()| true))
}
