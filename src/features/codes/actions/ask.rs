//! Asking for a mail. What is written is the same for every address; the letter alone differs.

use crate::features::accounts::{Email, store as people};
use crate::features::challenges::{Made, New, Purpose, store as challenges};
use crate::features::codes::code::{Asking, Handle};
use crate::features::codes::permits::UseMail;
use crate::features::codes::{rules, store};
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{GuestId, Language, PersonId};
use crate::platform::mail::{self, Letter, Mail};

/// Mails to one address that one network may ask for: whoever asks from elsewhere has bounds of their own.
const TO_ADDRESS: Limit = Limit { scope: "mail-address", most: 6, window: 15 * Moment::MINUTE };
/// Mails that one network may ask for.
const OF_NETWORK: Limit = Limit { scope: "mail-network", most: 120, window: Moment::HOUR };
/// Mails to one address in a day that networks may ask for in which its owner is not signed in.
const FROM_ELSEWHERE: Limit = Limit { scope: "mail-elsewhere", most: 24, window: Moment::DAY };
/// Mails in a day to an address that cannot join.
const REFUSALS: Limit = Limit { scope: "mail-refusal", most: 1, window: Moment::DAY };

/// Who asks for a mail, and from where.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The address.
    pub email: &'a Email,
    /// The network, as limits count it.
    pub network: &'a str,
    /// The visitor whose acts wait for it.
    pub guest: Option<GuestId>,
}

/// Counts a mail; `Ok(Ok(false))` when it is not to be sent, of which the one who asked is told nothing.
pub(super) fn count(tx: &mut WriteTx<'_>, email: &Email, network: &str) -> Result<Result<bool, u32>> {
    let of_network = OF_NETWORK.count(tx, network)?;
    let to_address = TO_ADDRESS.count(tx, &format!("{network} {}", email.as_str()))?;
    let is_own = people::is_own_network(tx, email, network)?;
    let elsewhere = FROM_ELSEWHERE
        .count(tx, &if is_own { format!("{network} {}", email.as_str()) } else { email.as_str().to_owned() })?;
    Ok(of_network.and(to_address).map(|()| elsewhere.is_ok()))
}

/// Asks for a link and a code that let one in: to sign in, or to make an account where the address has none.
///
/// # Errors
/// Those of the database. [`Error::TooMany`] is the value: the count must be committed.
pub fn ask(
    _permit: &Permit<UseMail>,
    tx: &mut WriteTx<'_>,
    asked: Asked<'_>,
    asking: &Asking,
) -> Result<Recorded<Handle>> {
    let sends = match count(tx, asked.email, asked.network)? {
        Ok(sends) => sends,
        Err(seconds) => return Ok(Recorded::nothing(Err(seconds))),
    };
    let person = people::by_email(tx, asked.email)?;
    let made = make(tx, Purpose::SignIn, person, asked, &store::written(asking)?, rules::LIFE)?;
    let community = tx.community()?;
    let mail = match person {
        Some(_) if community.offers(WayIn::Code) => Mail::SignIn,
        Some(_) => Mail::HaveAccount,
        None if community.lets_join(asked.email.as_str()) => Mail::FinishAccount,
        None => Mail::NotAdmitted,
    };
    if sends && (mail != Mail::NotAdmitted || REFUSALS.count(tx, asked.email.as_str())?.is_ok()) {
        let (name, language) = greeted(tx, person, asking.name.as_deref(), asking.language)?;
        let letter = Letter::new(mail, asked.email.as_str(), person, language).with("name", name);
        let letter = match mail {
            Mail::HaveAccount => letter.with("link", "/sign-in"),
            Mail::NotAdmitted => letter,
            _ => letter.with("link", format!("/sign-in/link/{}", made.link)).with("code", made.code.clone()),
        };
        mail::post(tx, &letter)?;
    }
    Ok(Recorded::nothing(Ok(made.secret)))
}

/// Asks for a link to a new password.
///
/// # Errors
/// [`Error::Conflict`] when nobody signs in with a password here. [`Error::TooMany`] is the value: the count must be
/// committed.
pub fn ask_reset(
    _permit: &Permit<UseMail>,
    tx: &mut WriteTx<'_>,
    asked: Asked<'_>,
    language: Language,
) -> Result<Recorded<Result<(), u32>>> {
    if !tx.community()?.offers(WayIn::Password) {
        return Err(Error::Conflict("conflict-way-closed"));
    }
    let sends = match count(tx, asked.email, asked.network)? {
        Ok(sends) => sends,
        Err(seconds) => return Ok(Recorded::nothing(Err(seconds))),
    };
    let person = people::by_email(tx, asked.email)?;
    let made = make(tx, Purpose::Reset, person, asked, "", rules::RESET_LIFE)?;
    if sends {
        let (name, language) = greeted(tx, person, None, language)?;
        let mail = if person.is_some() { Mail::Reset } else { Mail::ResetUnknown };
        let link = if person.is_some() { format!("/sign-in/reset/{}", made.link) } else { "/register".to_owned() };
        let letter = Letter::new(mail, asked.email.as_str(), person, language).with("name", name).with("link", link);
        mail::post(tx, &letter)?;
    }
    Ok(Recorded::nothing(Ok(())))
}

fn make(
    tx: &mut WriteTx<'_>,
    purpose: Purpose,
    person: Option<PersonId>,
    asked: Asked<'_>,
    payload: &str,
    life: i64,
) -> Result<Made> {
    let new = New { purpose, email: Some(asked.email.as_str()), person, guest: asked.guest, payload, life };
    challenges::make(tx, &new)
}

/// The name and language of a letter. Asked for unknown addresses, too, so that it takes the same time.
fn greeted(
    tx: &mut WriteTx<'_>,
    person: Option<PersonId>,
    name: Option<&str>,
    language: Language,
) -> Result<(String, Language)> {
    match people::correspondent(tx, person.unwrap_or(PersonId(0))) {
        Ok((name, language, _)) => Ok((name, language)),
        Err(Error::NotFound) => {
            Ok((name.filter(|name| rules::is_greetable(name)).unwrap_or_default().to_owned(), language))
        }
        Err(error) => Err(error),
    }
}
