//! The verbs of accounts. Passwords are hashed before, on a thread of their own: never inside a transaction.

use super::permits::{AdministerPeople, Register, SignIn, SignOut};
use super::person::{Email, From, Relation};
use super::{rules, store};
use crate::event::Event;
use crate::platform::access::{Holders, Limit, Permit, Role, TokenDigest};
use crate::platform::clock::Moment;
use crate::platform::community::WayIn;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Language, PersonId};
use crate::platform::mail::{self, Letter, Mail};

/// Attempts to sign in to one address from one network: nobody can shut somebody else out from elsewhere.
const TRIES_AT_ADDRESS: Limit = Limit { scope: "sign-in-address", most: 10, window: 15 * Moment::MINUTE };
/// Attempts to sign in or register from one network.
const TRIES_OF_NETWORK: Limit = Limit { scope: "sign-in-network", most: 60, window: 15 * Moment::MINUTE };

/// The key of the sentence for an address that has an account.
pub const EMAIL_TAKEN: &str = "error-email-taken";

/// The secret of a session or token, as its holder keeps it. Only its digest is stored.
#[derive(Debug, Clone)]
pub struct Secret(pub String);

/// A newcomer.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// Their address.
    pub email: Option<Email>,
    /// The name they go by.
    pub name: String,
    /// Their title in the company.
    pub title: Option<String>,
    /// Their role.
    pub role: Role,
    /// What they are to the company.
    pub relation: Relation,
    /// The language they read.
    pub language: Language,
    /// The hash of their password; without one they cannot sign in with a password.
    pub password_hash: Option<String>,
}

/// Counts an attempt to sign in or register before anything is checked, so that parallel guesses count each.
///
/// # Errors
/// [`Error::TooMany`] is the value, not an error: the count must be committed.
pub fn count_attempt(
    _permit: &Permit<SignIn>,
    tx: &mut WriteTx<'_>,
    email: &str,
    network: &str,
) -> Result<Recorded<Result<(), u32>>> {
    let of_address = TRIES_AT_ADDRESS.count(tx, &format!("{network} {}", email.trim().to_lowercase()))?;
    let of_network = TRIES_OF_NETWORK.count(tx, network)?;
    Ok(Recorded::nothing(of_address.and(of_network)))
}

/// Makes the account of somebody who has just shown that the address is theirs.
///
/// # Errors
/// [`Error::Conflict`] when the community does not admit the address; [`Error::Invalid`] when it has an account.
pub fn register(permit: &Permit<Register>, tx: &mut WriteTx<'_>, newcomer: &Newcomer) -> Result<Recorded<PersonId>> {
    if !tx.community()?.lets_join(newcomer.email.as_ref().map_or("", Email::as_str)) {
        return Err(Error::Conflict("conflict-not-admitted"));
    }
    let person = add(tx, permit, newcomer)?;
    store::confirm_address(tx, person)?;
    Ok(Recorded::one(Event::PersonRegistered { person }, person))
}

/// Opens a session for a person whose way in was found right.
///
/// # Errors
/// [`Error::Conflict`] when the community does not offer that way; [`Error::NotFound`] when the person is gone.
pub fn sign_in(
    _permit: &Permit<SignIn>,
    tx: &mut WriteTx<'_>,
    person: PersonId,
    from: From<'_>,
) -> Result<Recorded<(Secret, Language)>> {
    if !tx.community()?.offers(from.way) {
        return Err(Error::Conflict("conflict-way-closed"));
    }
    let language = store::language_of(tx, person)?;
    let secret = open_session(tx, person, from)?;
    Ok(Recorded::one(Event::SignedIn { person }, (secret, language)))
}

/// Notes that whoever holds this session has just proved anew who they are, and how; false when there is no session.
///
/// # Errors
/// Those of the database.
pub fn prove_again(_permit: &Permit<SignIn>, tx: &mut WriteTx<'_>, way: WayIn) -> Result<Recorded<bool>> {
    let found = tx.actor().person().and_then(|known| known.session.map(|(session, _)| (known.id, session)));
    match found {
        Some((person, session)) => {
            store::note_proof(tx, session, way)?;
            Ok(Recorded::one(Event::ProvedAgain { person }, true))
        }
        None => Ok(Recorded::nothing(false)),
    }
}

/// Tells a person by mail that somebody signed in as them from a browser that was not seen before.
///
/// # Errors
/// Those of the database.
pub fn tell_of_new_browser(
    _permit: &Permit<SignIn>,
    tx: &mut WriteTx<'_>,
    person: PersonId,
    from: From<'_>,
) -> Result<()> {
    let (name, language, Some(address)) = store::correspondent(tx, person)? else { return Ok(()) };
    let (browser, system) = rules::browser(from.user_agent);
    let letter = Letter::new(Mail::NewBrowser, &address, Some(person), language)
        .with("name", name)
        .with("browser", browser)
        .with("system", system)
        .with("network", from.network)
        .with("link", "/me/sessions");
    mail::post(tx, &letter)
}

/// Remembers that somebody could not sign in.
pub fn refuse_sign_in(_permit: &Permit<SignIn>) -> Recorded<()> {
    Recorded::one(Event::SignInFailed {}, ())
}

/// Ends the session that the actor came with.
///
/// # Errors
/// Those of the database.
pub fn sign_out(permit: &Permit<SignOut>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let person = permit.person()?;
    let session = tx.actor().person().and_then(|known| known.session);
    match session {
        Some((session, _)) if store::delete_session(tx, session)? => Ok(Recorded::one(Event::SignedOut { person }, ())),
        _ => Ok(Recorded::nothing(())),
    }
}

/// Adds a person without opening a session.
///
/// # Errors
/// [`Error::Invalid`] when the address has an account.
pub fn add_person(
    permit: &Permit<AdministerPeople>,
    tx: &mut WriteTx<'_>,
    newcomer: &Newcomer,
) -> Result<Recorded<PersonId>> {
    let person = add(tx, permit, newcomer)?;
    Ok(Recorded::one(Event::PersonRegistered { person }, person))
}

/// Gives a person a role; their sessions end, so that no page of the old role stays open.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person; [`Error::Conflict`] when it is oneself, or the last administrator.
pub fn give_role(
    permit: &Permit<AdministerPeople>,
    tx: &mut WriteTx<'_>,
    person: PersonId,
    role: Role,
    title: Option<&str>,
) -> Result<Recorded<()>> {
    let admins = store::hold_admins(tx)?;
    rules::may_change(permit.person().ok(), person, Some(role), &admins)?;
    store::set_role(tx, person, role, title)?;
    store::end_invitations(tx, person, !Holders::ADMINISTRATION.includes(role))?;
    store::shut_out(tx, person)?;
    Ok(Recorded::one(Event::RoleGiven { person, role: role.as_str() }, ()))
}

/// Makes a bearer token for the API. It is shown once.
///
/// # Errors
/// Those of the database.
pub fn make_token(
    _permit: &Permit<AdministerPeople>,
    tx: &mut WriteTx<'_>,
    person: PersonId,
    name: &str,
) -> Result<Recorded<Secret>> {
    let secret = Secret(tx.secret());
    store::insert_token(tx, person, &TokenDigest::of(&secret.0), name)?;
    Ok(Recorded::one(Event::TokenMade { person }, secret))
}

/// Suspends a person until then (`None`: without an end) and ends their sessions and tokens. What they wrote stays; they
/// may sign in again to read, and to take their data away.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person; [`Error::Conflict`] when it is oneself, or the last administrator.
pub fn suspend(
    permit: &Permit<AdministerPeople>,
    tx: &mut WriteTx<'_>,
    person: PersonId,
    until: Option<Moment>,
    reason: &str,
) -> Result<Recorded<()>> {
    let now = tx.now();
    let admins = store::hold_admins(tx)?;
    rules::may_change(permit.person().ok(), person, None, &admins)?;
    store::set_suspension(tx, person, Some(now), until, Some(reason))?;
    store::end_invitations(tx, person, true)?;
    store::shut_out(tx, person)?;
    Ok(Recorded::one(Event::PersonSuspended { person, ruling: None }, ()))
}

/// Ends a suspension.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub fn reinstate(_permit: &Permit<AdministerPeople>, tx: &mut WriteTx<'_>, person: PersonId) -> Result<Recorded<()>> {
    store::set_suspension(tx, person, None, None, None)?;
    Ok(Recorded::one(Event::PersonReinstated { person, ruling: None }, ()))
}

/// Ends all sessions and tokens of a person, who may sign in again.
///
/// # Errors
/// Those of the database.
pub fn shut_out(_permit: &Permit<AdministerPeople>, tx: &mut WriteTx<'_>, person: PersonId) -> Result<Recorded<()>> {
    store::shut_out(tx, person)?;
    Ok(Recorded::one(Event::PersonShutOut { person }, ()))
}

/// Adds somebody whose address is confirmed by how they came; the permit of that way in is proof enough.
///
/// # Errors
/// [`Error::Invalid`] when the address has an account.
pub fn join<P>(permit: &Permit<P>, tx: &mut WriteTx<'_>, newcomer: &Newcomer) -> Result<Recorded<PersonId>> {
    let person = add(tx, permit, newcomer)?;
    store::confirm_address(tx, person)?;
    Ok(Recorded::one(Event::PersonRegistered { person }, person))
}

/// The person without an address who stands for authors of elsewhere; made when there is none of that name.
///
/// # Errors
/// Those of the database.
pub fn outside_author(
    permit: &Permit<AdministerPeople>,
    tx: &mut WriteTx<'_>,
    name: &str,
    language: Language,
) -> Result<Recorded<PersonId>> {
    if let Some(person) = store::without_address(tx, name)? {
        return Ok(Recorded::nothing(person));
    }
    let newcomer = Newcomer {
        email: None,
        name: name.to_owned(),
        title: None,
        role: Role::Member,
        relation: Relation::Customer,
        language,
        password_hash: None,
    };
    add_person(permit, tx, &newcomer)
}

/// Takes the address of a person as confirmed.
///
/// # Errors
/// Those of the database.
pub(crate) fn believe_address<P>(_permit: &Permit<P>, tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    store::confirm_address(tx, person)
}

/// Adds the row; the permit of whichever way in is proof enough.
///
/// # Errors
/// [`Error::Invalid`] when the address has an account.
pub(crate) fn add<P>(tx: &mut WriteTx<'_>, _permit: &Permit<P>, newcomer: &Newcomer) -> Result<PersonId> {
    if let Some(email) = &newcomer.email
        && store::by_email(tx, email)?.is_some()
    {
        return Err(Error::Invalid(FormErrors::one("email", EMAIL_TAKEN)));
    }
    let code = tx.code();
    let new = store::NewPerson {
        code: &code,
        email: newcomer.email.as_ref(),
        name: &newcomer.name,
        title: newcomer.title.as_deref(),
        role: newcomer.role,
        relation: newcomer.relation,
        language: newcomer.language,
        password_hash: newcomer.password_hash.as_deref(),
    };
    store::insert(tx, &new)
}

fn open_session(tx: &mut WriteTx<'_>, person: PersonId, from: From<'_>) -> Result<Secret> {
    let secret = Secret(tx.secret());
    store::insert_session(tx, person, &TokenDigest::of(&secret.0), from)?;
    Ok(secret)
}
