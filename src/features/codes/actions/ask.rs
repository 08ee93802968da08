//! Asking for a mail. What is written is the same for every address; the letter alone differs.

use crate::features::accounts::{Email, rules as people_rules, store as people};
use crate::features::challenges::{New, Purpose, store as challenges};
use crate::features::codes::code::{Asking, Handle};
use crate::features::codes::permits::UseMail;
use crate::features::codes::{rules, store};
use crate::features::community;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, GuestId, Language, PersonId};
use crate::platform::mail::{self, Letter, Mail};

/// Mails to one address that one network may ask for: whoever asks from elsewhere has bounds of their own.
const TO_ADDRESS: Limit = Limit { scope: "mail-address", most: 6, window: 15 * Moment::MINUTE };
/// Mails that one network may ask for.
const OF_NETWORK: Limit = Limit { scope: "mail-network", most: 120, window: Moment::HOUR };
/// Mails to one address in a day that networks may ask for in which its owner is not signed in.
const FROM_ELSEWHERE: Limit = Limit { scope: "mail-elsewhere", most: 24, window: Moment::DAY };
/// Past that, what each network still gets: who uses up the mails of somebody's address does not shut its owner out.
const STILL: Limit = Limit { scope: "mail-still", most: 1, window: Moment::HOUR };
/// Past that, all networks together in a day: nobody with many of them floods an address.
const FLOOD: Limit = Limit { scope: "mail-flood", most: 240, window: Moment::DAY };
/// Mails in a day to an address that cannot join.
const REFUSALS: Limit = Limit { scope: "mail-refusal", most: 1, window: Moment::DAY };

/// Who asks for a mail, and from where.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The address.
    pub email: &'a Email,
    /// The network, as limits count it.
    pub network: &'a str,
    /// The marks of whoever came in with this browser, as it shows them.
    pub seen: &'a str,
    /// The visitor whose acts wait for it.
    pub guest: Option<GuestId>,
}

/// Counts a mail; `Ok(Ok(false))` when it is not to be sent, of which the one who asked is told nothing. A browser that
/// the owner of the address came in with, and a network that they are signed in from, have bounds of their own.
pub(super) fn count(tx: &mut WriteTx<'_>, email: &Email, network: &str, seen: &str) -> Result<Result<bool, u32>> {
    let there = format!("{network} {}", email.as_str());
    let of_network = OF_NETWORK.count(tx, network)?;
    let to_address = TO_ADDRESS.count(tx, &there)?;
    let is_own_network = people::is_own_network(tx, email, network)?;
    let is_own_browser = is_own_browser(tx, email, seen)?;
    let whose = match (is_own_network, is_own_browser) {
        (_, true) => format!("own {}", email.as_str()),
        (true, _) => there.clone(),
        _ => email.as_str().to_owned(),
    };
    let sends = FROM_ELSEWHERE.count(tx, &whose)?.is_ok()
        || (STILL.count(tx, &there)?.is_ok() && FLOOD.count(tx, email.as_str())?.is_ok());
    Ok(of_network.and(to_address).map(|()| sends))
}

/// Whether one of the marks that a browser shows is of whoever has this address. Compared for unknown addresses, too.
fn is_own_browser(tx: &mut WriteTx<'_>, email: &Email, seen: &str) -> Result<bool> {
    let code = people::code_of(tx, email)?;
    let sign = people_rules::browser_sign(code.as_ref().map_or("", Code::as_str));
    let marker = community::marker(tx)?;
    Ok(seen.split('.').any(|mark| marker.knows(&sign, mark)) && code.is_some())
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
    let sends = match count(tx, asked.email, asked.network, asked.seen)? {
        Ok(sends) => sends,
        Err(seconds) => return Ok(Recorded::nothing(Err(seconds))),
    };
    let person = people::by_email(tx, asked.email)?;
    let language = language_of(tx, person, asking.language)?;
    let community = tx.community()?;
    let mail = match person {
        Some(_) if community.offers(WayIn::Code) => Mail::SignIn,
        Some(_) => Mail::HaveAccount,
        None if community.lets_join(asked.email.as_str()) => Mail::FinishAccount,
        None => Mail::NotAdmitted,
    };
    let sends = sends && (mail != Mail::NotAdmitted || REFUSALS.count(tx, asked.email.as_str())?.is_ok());
    let payload = store::written(asking)?;
    let new = new(Purpose::SignIn, person, asked, &payload, rules::LIFE);
    let letter = Letter::new(mail, asked.email.as_str(), person, language);
    if !sends {
        return Ok(Recorded::nothing(Ok(challenges::make_mute(tx, &new)?)));
    }
    let (secret, letter) = match mail {
        Mail::HaveAccount => (challenges::make_mute(tx, &new)?, letter.with("link", "/sign-in")),
        Mail::NotAdmitted => (challenges::make_mute(tx, &new)?, letter),
        _ => {
            let made = challenges::make(tx, &new)?;
            let letter = letter.with("link", format!("/sign-in/link/{}", made.link)).with("code", made.code);
            (made.secret, letter)
        }
    };
    mail::post(tx, &letter)?;
    Ok(Recorded::nothing(Ok(secret)))
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
    let sends = match count(tx, asked.email, asked.network, asked.seen)? {
        Ok(sends) => sends,
        Err(seconds) => return Ok(Recorded::nothing(Err(seconds))),
    };
    let person = people::by_email(tx, asked.email)?;
    let language = language_of(tx, person, language)?;
    let new = new(Purpose::Reset, person, asked, "", rules::RESET_LIFE);
    let (mail, link) = if person.is_some() && sends {
        (Mail::Reset, format!("/sign-in/reset/{}", challenges::make(tx, &new)?.link))
    } else {
        challenges::make_mute(tx, &new)?;
        (Mail::ResetUnknown, "/register".to_owned())
    };
    if sends {
        mail::post(tx, &Letter::new(mail, asked.email.as_str(), person, language).with("link", link))?;
    }
    Ok(Recorded::nothing(Ok(())))
}

fn new<'a>(purpose: Purpose, person: Option<PersonId>, asked: Asked<'a>, payload: &'a str, life: i64) -> New<'a> {
    New { purpose, email: Some(asked.email.as_str()), person, guest: asked.guest, payload, life }
}

/// The language of a letter. Asked for unknown addresses, too, so that it takes the same time.
fn language_of(tx: &mut WriteTx<'_>, person: Option<PersonId>, language: Language) -> Result<Language> {
    match people::correspondent(tx, person.unwrap_or(PersonId(0))) {
        Ok((_, language, _)) => Ok(language),
        Err(Error::NotFound) => Ok(language),
        Err(error) => Err(error),
    }
}
