//! The verbs of passkeys. What the browser is asked is made before any transaction; its answer is judged inside one, so
//! that an answer counts once and a key's counter only grows.

use super::ceremony::{Ceremony, Wrong};
use super::permits::{AddPasskey, RemovePasskey};
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts::permits::SignIn;
use crate::features::accounts::store as people;
use crate::features::challenges::{self, Purpose, store as kept};
use crate::features::ways_in;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, PersonId};
use crate::platform::mail::Mail;

/// Ceremonies begun from one network: every look at the sign-in page begins one.
const CEREMONIES: Limit = Limit { scope: "passkey-network", most: 200, window: 15 * Moment::MINUTE };

/// Remembers what a browser was asked in order to add a passkey; gives its half of the secret.
///
/// # Errors
/// [`Error::Conflict`] when the person has as many as one may.
pub fn begin_adding(permit: &Permit<AddPasskey>, tx: &mut WriteTx<'_>, state: &str) -> Result<Recorded<String>> {
    let person = permit.person()?;
    if store::of_person(tx, person)?.len() >= rules::MOST {
        return Err(Error::Conflict("conflict-passkeys-enough"));
    }
    begin(tx, Purpose::AddPasskey, Some(person), state).map(Recorded::nothing)
}

/// Adds the passkey that a browser made. An answer is judged once, right or wrong.
///
/// # Errors
/// Those of the database; a wrong answer is a value, since its state is used up.
pub fn add(
    permit: &Permit<AddPasskey>,
    tx: &mut WriteTx<'_>,
    ceremony: &Ceremony,
    secret: &str,
    answer: &str,
    name: &str,
) -> Result<Recorded<Result<(), Wrong>>> {
    let person = permit.person()?;
    let Some(state) = take(tx, Purpose::AddPasskey, secret, Some(person))? else {
        return Ok(Recorded::nothing(Err(Wrong)));
    };
    let new = match ceremony.finish_adding(&state, answer) {
        Ok(new) if !store::is_known(tx, &new.credential)? => new,
        _ => return Ok(Recorded::nothing(Err(Wrong))),
    };
    let code = tx.code();
    store::insert(tx, &code, person, &new, name)?;
    ways_in::letter_to(tx, person, Mail::PasskeyAdded, Some(name))?;
    Ok(Recorded::one(Event::PasskeyAdded { person }, Ok(())))
}

/// Takes a passkey away, if another way in is left.
///
/// # Errors
/// [`Error::NotFound`] when it is not theirs; [`Error::Conflict`] when it is the last way in.
pub fn remove(permit: &Permit<RemovePasskey>, tx: &mut WriteTx<'_>, code: &Code) -> Result<Recorded<()>> {
    let person = permit.person()?;
    ways_in::store::hold(tx, person)?;
    let name = store::delete(tx, person, code)?.ok_or(Error::NotFound)?;
    let (left, community) = (ways_in::of_person(tx, person)?, tx.community()?);
    if !ways_in::rules::can_come_in(&left, &community) {
        return Err(Error::Conflict(ways_in::rules::LAST_WAY_IN));
    }
    people::end_sessions_but_this(tx, person)?;
    ways_in::letter_to(tx, person, Mail::PasskeyRemoved, Some(&name))?;
    Ok(Recorded::one(Event::PasskeyRemoved { person }, ()))
}

/// Remembers what a browser was asked in order to sign in; gives its half of the secret.
///
/// # Errors
/// Those of the database. A passed limit is a value: the count must be committed.
pub fn begin_using(
    _permit: &Permit<SignIn>,
    tx: &mut WriteTx<'_>,
    network: &str,
    state: &str,
) -> Result<Recorded<Result<String, u32>>> {
    if let Err(seconds) = CEREMONIES.count(tx, network)? {
        return Ok(Recorded::nothing(Err(seconds)));
    }
    begin(tx, Purpose::UsePasskey, None, state).map(Ok).map(Recorded::nothing)
}

/// The person whose passkey answered. An answer is judged once, right or wrong.
///
/// # Errors
/// Those of the database; a wrong answer is a value, since its state is used up and the failure is remembered.
pub fn prove(
    _permit: &Permit<SignIn>,
    tx: &mut WriteTx<'_>,
    ceremony: &Ceremony,
    secret: &str,
    answer: &str,
) -> Result<Recorded<Result<PersonId, Wrong>>> {
    match judged(tx, ceremony, secret, answer)? {
        Ok(person) => Ok(Recorded::nothing(Ok(person))),
        Err(wrong) => Ok(Recorded::one(Event::SignInFailed {}, Err(wrong))),
    }
}

fn judged(tx: &mut WriteTx<'_>, ceremony: &Ceremony, secret: &str, answer: &str) -> Result<Result<PersonId, Wrong>> {
    let Some(state) = take(tx, Purpose::UsePasskey, secret, None)? else { return Ok(Err(Wrong)) };
    let Ok(claim) = ceremony.read(answer) else { return Ok(Err(Wrong)) };
    let key = match store::lock(tx, &claim.credential) {
        Ok(key) => key,
        Err(Error::NotFound) => return Ok(Err(Wrong)),
        Err(error) => return Err(error),
    };
    if rules::handle(key.owner.as_str()) != claim.handle {
        return Ok(Err(Wrong));
    }
    let Ok(passkey) = ceremony.finish_using(&state, &claim, &key.passkey) else { return Ok(Err(Wrong)) };
    store::note_use(tx, &key, &passkey)?;
    Ok(Ok(key.person))
}

fn begin(tx: &mut WriteTx<'_>, purpose: Purpose, person: Option<PersonId>, state: &str) -> Result<String> {
    let new = challenges::New { purpose, email: None, person, guest: None, payload: state, life: rules::CEREMONY };
    Ok(kept::make(tx, &new)?.secret)
}

/// The state of a ceremony, which is over with that; `None` when there is none for this browser and person.
fn take(tx: &mut WriteTx<'_>, purpose: Purpose, secret: &str, person: Option<PersonId>) -> Result<Option<String>> {
    let challenge = match kept::of_secret(tx, purpose, secret) {
        Ok(challenge) => challenge,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    kept::use_up(tx, &challenge)?;
    Ok((challenge.person == person).then(|| challenge.payload.clone()))
}
