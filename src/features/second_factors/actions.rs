//! The verbs of second factors.

use rand::RngExt;

use super::factor::{Factor, Typed};
use super::permits::{RenewRecoveryCodes, TurnOffSecondFactor, TurnOnSecondFactor};
use super::{rules, store, totp};
use crate::event::Event;
use crate::features::accounts::permits::SignIn;
use crate::features::accounts::store as people;
use crate::features::challenges::{self, Challenge, Purpose, rules as once, store as kept};
use crate::features::ways_in;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::db::{Locked, Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, PersonId};
use crate::platform::mail::Mail;

/// Codes of apps guessed for one person, from wherever: one right in a month of guessing would still be luck. Recovery
/// codes and passkeys are not counted, so that nobody who guesses keeps the owner out.
const GUESSES: Limit = Limit { scope: "second-factor", most: 10, window: 10 * Moment::MINUTE };
/// Letters about failed second steps to one person.
const LETTERS: Limit = Limit { scope: "second-factor-letter", most: 1, window: Moment::DAY };

/// How the second step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Right.
    In(Passed),
    /// Not right; it may be tried again.
    Wrong,
    /// There is no first step to this one, or it was too long ago, or tried too often.
    Over,
    /// Too many codes were guessed for this person; come back in so many seconds, or use a recovery code.
    TooMany(u32),
}

/// Somebody who passed both steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// Who.
    pub person: PersonId,
    /// The way of the first step.
    pub way: WayIn,
    /// Where they wanted to go.
    pub next: String,
    /// Whether it took a recovery code.
    pub by_recovery: bool,
}

/// Makes a secret to be shared with an app; it counts once a first code has shown that the app has it.
///
/// # Errors
/// [`Error::Conflict`] when a second factor is on already.
pub fn begin(permit: &Permit<TurnOnSecondFactor>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let person = permit.person()?;
    if store::lock(tx, person)?.is_on() {
        return Err(Error::Conflict("conflict-second-factor-on"));
    }
    let secret: [u8; totp::SECRET] = tx.random().random();
    store::set_secret(tx, person, Some(&secret))?;
    Ok(Recorded::nothing(()))
}

/// Turns the second factor on with a first code, and gives the recovery codes; `None` when the code was not right.
///
/// # Errors
/// [`Error::Conflict`] when it is on already, [`Error::NotFound`] when nothing was begun.
pub fn turn_on(
    permit: &Permit<TurnOnSecondFactor>,
    tx: &mut WriteTx<'_>,
    typed: &str,
) -> Result<Recorded<Option<Vec<String>>>> {
    let person = permit.person()?;
    let factor = store::lock(tx, person)?;
    if factor.is_on() {
        return Err(Error::Conflict("conflict-second-factor-on"));
    }
    if factor.secret.is_none() {
        return Err(Error::NotFound);
    }
    let Typed::Totp(code) = rules::typed(typed) else { return Ok(Recorded::nothing(None)) };
    if !takes(tx, &factor, &code)? {
        return Ok(Recorded::nothing(None));
    }
    store::confirm(tx, &factor)?;
    people::end_sessions_but_this(tx, person)?;
    let codes = new_codes(tx, person)?;
    ways_in::letter_to(tx, person, Mail::SecondFactorOn, None)?;
    Ok(Recorded::one(Event::SecondFactorOn { person }, Some(codes)))
}

/// Turns the second factor off; its secret and recovery codes are gone.
///
/// # Errors
/// [`Error::Conflict`] when there is none.
pub fn turn_off(permit: &Permit<TurnOffSecondFactor>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let person = permit.person()?;
    let factor = store::lock(tx, person)?;
    if !factor.is_on() {
        return Err(Error::Conflict("conflict-second-factor-off"));
    }
    store::set_secret(tx, person, None)?;
    store::replace_codes(tx, person, &[])?;
    people::end_sessions_but_this(tx, person)?;
    ways_in::letter_to(tx, person, Mail::SecondFactorOff, None)?;
    Ok(Recorded::one(Event::SecondFactorOff { person }, ()))
}

/// Makes new recovery codes; the old ones are void.
///
/// # Errors
/// [`Error::Conflict`] when no second factor is on.
pub fn renew_codes(permit: &Permit<RenewRecoveryCodes>, tx: &mut WriteTx<'_>) -> Result<Recorded<Vec<String>>> {
    let person = permit.person()?;
    if !store::lock(tx, person)?.is_on() {
        return Err(Error::Conflict("conflict-second-factor-off"));
    }
    let codes = new_codes(tx, person)?;
    Ok(Recorded::one(Event::RecoveryCodesMade { person }, codes))
}

/// Asks somebody who passed the first step for the second, when they have one: gives the browser's half of the secret.
/// A passkey is both steps at once.
///
/// # Errors
/// Those of the database.
pub fn ask(
    _permit: &Permit<SignIn>,
    tx: &mut WriteTx<'_>,
    person: PersonId,
    way: WayIn,
    next: &str,
) -> Result<Recorded<Option<String>>> {
    if way == WayIn::Passkey || !store::of_person(tx, person)?.is_on() {
        return Ok(Recorded::nothing(None));
    }
    let new = challenges::New {
        purpose: Purpose::SecondFactor,
        email: None,
        person: Some(person),
        guest: None,
        payload: &format!("{way}\n{next}"),
        life: rules::SECOND_STEP,
    };
    Ok(Recorded::nothing(Some(kept::make(tx, &new)?.secret)))
}

/// The second step. Every try counts, right or wrong: at this browser's challenge, and codes of apps also for the person.
///
/// # Errors
/// Those of the database; how it ended is a value, since the count must be committed.
pub fn pass(_permit: &Permit<SignIn>, tx: &mut WriteTx<'_>, secret: &str, typed: &str) -> Result<Recorded<Outcome>> {
    let challenge = match kept::of_secret(tx, Purpose::SecondFactor, secret) {
        Ok(challenge) => challenge,
        Err(Error::NotFound) => return Ok(Recorded::nothing(Outcome::Over)),
        Err(error) => return Err(error),
    };
    let Some(person) = challenge.person else { return Ok(Recorded::nothing(Outcome::Over)) };
    if !kept::count_try(tx, &challenge)? {
        return Ok(Recorded::nothing(Outcome::Over));
    }
    let factor = store::lock(tx, person)?;
    let typed = rules::typed(typed);
    let is_right = match &typed {
        Typed::Totp(code) => {
            if let Err(seconds) = GUESSES.count(tx, &person.0.to_string())? {
                return Ok(Recorded::nothing(Outcome::TooMany(seconds)));
            }
            factor.is_on() && takes(tx, &factor, code)?
        }
        Typed::Recovery(code) => factor.is_on() && store::use_code(tx, person, code)?,
        Typed::Nonsense => false,
    };
    if !is_right {
        return failed(tx, &challenge, person);
    }
    kept::use_up(tx, &challenge)?;
    let (way, next) = challenge.payload.split_once('\n').unwrap_or_default();
    let by_recovery = matches!(typed, Typed::Recovery(_));
    let way = WayIn::parse(way).unwrap_or(WayIn::Password);
    let passed = Outcome::In(Passed { person, way, next: next.to_owned(), by_recovery });
    if !by_recovery {
        return Ok(Recorded::nothing(passed));
    }
    ways_in::letter_to(tx, person, Mail::RecoveryCodeUsed, None)?;
    Ok(Recorded::one(Event::RecoveryCodeUsed { person }, passed))
}

/// A wrong try. The last one that is allowed ends the challenge, and its person hears that somebody knows the first step.
fn failed(tx: &mut WriteTx<'_>, challenge: &Locked<Challenge>, person: PersonId) -> Result<Recorded<Outcome>> {
    let is_last = challenge.tries + 1 >= once::GUESSES;
    if is_last {
        kept::use_up(tx, challenge)?;
        if LETTERS.count(tx, &person.0.to_string())?.is_ok() {
            ways_in::letter_to(tx, person, Mail::SecondFactorTried, None)?;
        }
    }
    let outcome = if is_last { Outcome::Over } else { Outcome::Wrong };
    Ok(Recorded::one(Event::SecondFactorFailed { person }, outcome))
}

/// Whether this is a code of the app that was not used before; used up with that.
fn takes(tx: &mut WriteTx<'_>, factor: &Locked<Factor>, code: &str) -> Result<bool> {
    let Some(secret) = &factor.secret else { return Ok(false) };
    match totp::step_of(secret, code, tx.now())? {
        Some(step) if step > factor.step => {
            store::note_step(tx, factor, step)?;
            Ok(true)
        }
        _ => Ok(false),
    }
}

fn new_codes(tx: &mut WriteTx<'_>, person: PersonId) -> Result<Vec<String>> {
    let codes: Vec<Code> = (0..rules::RECOVERY_CODES).map(|_| tx.code()).collect();
    store::replace_codes(tx, person, &codes)?;
    Ok(codes.iter().map(rules::spelled).collect())
}
