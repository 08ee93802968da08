//! Using what the mail brought.

use crate::features::accounts::actions::{self as accounts, Newcomer};
use crate::features::accounts::permits::Register;
use crate::features::accounts::{Email, Relation, store as people};
use crate::features::challenges::{Challenge, New, Purpose, rules as challenge_rules, store as challenges};
use crate::features::codes::code::{Asking, Entered};
use crate::features::codes::permits::UseMail;
use crate::features::codes::{rules, store};
use crate::platform::access::{Permit, Role};
use crate::platform::community::WayIn;
use crate::platform::db::{Locked, Recorded, WriteTx};
use crate::platform::error::{Error, Result};

/// Uses a code in the browser that asked for it. A wrong one is counted, and the fifth wrong one is the last.
///
/// # Errors
/// [`Error::NotFound`] when there is nothing to guess; [`Error::Conflict`] when the community does not admit the address.
pub fn enter_by_code(
    permit: &Permit<UseMail>,
    tx: &mut WriteTx<'_>,
    secret: &str,
    typed: &str,
) -> Result<Recorded<Entered>> {
    let challenge = challenges::of_secret(tx, Purpose::SignIn, secret)?;
    if !challenges::guess(tx, &challenge, secret, typed)? {
        let left = (challenge_rules::GUESSES - challenge.tries - 1).max(0);
        return Ok(Recorded::nothing(Entered::Wrong(left)));
    }
    enter(permit, tx, &challenge, None, true)
}

/// Uses a mailed link, in whatever browser. `secret` is what this browser kept from asking, if it was the one.
///
/// # Errors
/// [`Error::NotFound`] when it was used or is over; [`Error::Conflict`] when the community does not admit the address.
pub fn enter_by_link(
    permit: &Permit<UseMail>,
    tx: &mut WriteTx<'_>,
    link: &str,
    secret: Option<&str>,
    name: Option<&str>,
) -> Result<Recorded<Entered>> {
    let challenge = challenges::of_link(tx, Purpose::SignIn, link)?;
    let is_same_browser = store::is_same_browser(tx, &challenge, secret)?;
    enter(permit, tx, &challenge, name, is_same_browser)
}

/// Makes the account of an address that was confirmed by its code, with the name that was missing.
///
/// # Errors
/// As [`enter_by_link`].
pub fn give_name(
    permit: &Permit<UseMail>,
    tx: &mut WriteTx<'_>,
    secret: &str,
    name: &str,
) -> Result<Recorded<Entered>> {
    let challenge = challenges::of_secret(tx, Purpose::Name, secret)?;
    enter(permit, tx, &challenge, Some(name), true)
}

fn enter(
    _permit: &Permit<UseMail>,
    tx: &mut WriteTx<'_>,
    challenge: &Locked<Challenge>,
    name: Option<&str>,
    is_same_browser: bool,
) -> Result<Recorded<Entered>> {
    let asking = store::asking(challenge)?;
    let email = address(challenge)?;
    let entered = |person, is_new| Entered::In { person, is_new, guest: challenge.guest, next: asking.next.clone() };
    if let Some(person) = people::by_email(tx, &email)? {
        challenges::use_up(tx, challenge)?;
        people::confirm_address(tx, person)?;
        return Ok(Recorded::nothing(entered(person, false)));
    }
    let Some(name) = name.or(asking.name.as_deref()) else {
        challenges::use_up(tx, challenge)?;
        let payload = store::written(&asking)?;
        let new = New {
            purpose: Purpose::Name,
            email: Some(email.as_str()),
            person: None,
            guest: challenge.guest,
            payload: &payload,
            life: rules::LIFE,
        };
        return Ok(Recorded::nothing(Entered::Nameless(challenges::make_mute(tx, &new)?)));
    };
    let (offers_password, offers_code) = (tx.community()?.offers(WayIn::Password), tx.community()?.offers(WayIn::Code));
    if !offers_password && !offers_code {
        return Err(Error::Conflict("conflict-way-closed"));
    }
    let newcomer = newcomer(&asking, email, name, is_same_browser && offers_password);
    let permit = tx.actor().may(Register)?;
    let registered = accounts::register(&permit, tx, &newcomer)?;
    challenges::use_up(tx, challenge)?;
    Ok(registered.map(|person| entered(person, true)))
}

fn newcomer(asking: &Asking, email: Email, name: &str, keeps_password: bool) -> Newcomer {
    Newcomer {
        email: Some(email),
        name: name.to_owned(),
        title: None,
        role: Role::Member,
        relation: Relation::Unasked,
        language: asking.language,
        password_hash: asking.password_hash.clone().filter(|_| keeps_password),
    }
}

fn address(challenge: &Challenge) -> Result<Email> {
    let email = challenge.email.as_deref().unwrap_or_default();
    Email::parse(email).map_err(|_| Error::internal("a challenge without an address"))
}
