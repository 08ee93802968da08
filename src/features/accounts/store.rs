//! All SQL about people, sessions and tokens, but for hosts (`hosts`) and the list of people (`lists`).

mod hosts;
mod identifying;
mod restraints;
mod ways;

use diesel::prelude::*;

pub(crate) use ways::*;

use super::person::{Byline, Email, From, Relation};
use super::rules;
use crate::platform::access::{Holders, Role, TokenDigest};
use crate::platform::community::WayIn;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::portrait::PictureDigest;
use crate::platform::db::schema::{community, people, sessions, tokens};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language, PersonId, SessionId};

pub use hosts::{NO_TITLE, able, host, hosts, speakers, stand_ins};
pub use identifying::identify;
pub(crate) use restraints::{lock_account, set_limit, set_suspension};

/// The columns of a [`Byline`].
pub type BylineColumns =
    (people::id, people::code, people::name, people::title, people::role, PictureDigest, people::erased_at);
/// The columns of a [`Byline`].
pub const BYLINE: BylineColumns =
    (people::id, people::code, people::name, people::title, people::role, PictureDigest, people::erased_at);

/// The byline of a person.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub fn byline(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Byline> {
    Ok(people::table.find(person).select(BYLINE).first(tx.conn())?)
}

/// The name that a person likes to sign with, where it is another one than they go by, and what they are to the company.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub(crate) fn signatory(tx: &mut ReadTx<'_>, person: PersonId) -> Result<(Option<String>, Relation)> {
    Ok(people::table.find(person).select((people::legal_name, people::relation)).first(tx.conn())?)
}

/// The person of a public code.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or they were erased.
pub fn of_code(tx: &mut ReadTx<'_>, code: &Code) -> Result<Byline> {
    let byline: Byline = people::table.filter(people::code.eq(code)).select(BYLINE).first(tx.conn())?;
    if byline.erased_at.is_none() { Ok(byline) } else { Err(Error::NotFound) }
}

pub(super) struct NewPerson<'a> {
    pub code: &'a Code,
    pub email: Option<&'a Email>,
    pub name: &'a str,
    pub title: Option<&'a str>,
    pub role: Role,
    pub relation: Relation,
    pub language: Language,
    pub password_hash: Option<&'a str>,
}

pub(super) fn insert(tx: &mut WriteTx<'_>, new: &NewPerson<'_>) -> Result<PersonId> {
    let now = tx.now();
    Ok(diesel::insert_into(people::table)
        .values((
            people::code.eq(new.code),
            people::email.eq(new.email.map(Email::as_str)),
            people::name.eq(new.name),
            people::title.eq(new.title),
            people::role.eq(new.role),
            people::relation.eq(new.relation),
            people::language.eq(new.language),
            people::password_hash.eq(new.password_hash),
            people::created_at.eq(now),
        ))
        .returning(people::id)
        .get_result(tx.conn())?)
}

/// What signing in needs to know of an address: the person and the hash of their password.
pub(crate) fn secret_of(tx: &mut ReadTx<'_>, email: &Email) -> Result<Option<(PersonId, Option<String>)>> {
    Ok(people::table
        .filter(people::email.eq(email.as_str()))
        .select((people::id, people::password_hash))
        .first(tx.conn())
        .optional()?)
}

pub(crate) fn by_email(tx: &mut ReadTx<'_>, email: &Email) -> Result<Option<PersonId>> {
    Ok(people::table.filter(people::email.eq(email.as_str())).select(people::id).first(tx.conn()).optional()?)
}

/// A person without an address of this name: the author of imported ideas.
pub(crate) fn without_address(tx: &mut ReadTx<'_>, name: &str) -> Result<Option<PersonId>> {
    Ok(people::table
        .filter(people::email.is_null())
        .filter(people::name.eq(name))
        .select(people::id)
        .first(tx.conn())
        .optional()?)
}

pub(super) fn language_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Language> {
    Ok(people::table.find(person).filter(people::erased_at.is_null()).select(people::language).first(tx.conn())?)
}

pub(super) fn insert_session(
    tx: &mut WriteTx<'_>,
    person: PersonId,
    digest: &TokenDigest,
    from: From<'_>,
) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(sessions::table)
        .values((
            sessions::digest.eq(digest.as_bytes()),
            sessions::person_id.eq(person),
            sessions::user_agent.eq(from.user_agent),
            sessions::way_in.eq(from.way),
            sessions::network.eq(from.network),
            sessions::proved_at.eq(now),
            sessions::created_at.eq(now),
            sessions::last_seen_at.eq(now),
            sessions::expires_at.eq(now.plus(rules::SESSION_LIFE)),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Notes that a session's holder has just proved who they are. A passkey is both factors: it raises the session's way in.
pub(super) fn note_proof(tx: &mut WriteTx<'_>, session: SessionId, way: WayIn) -> Result<()> {
    let now = tx.now();
    diesel::update(sessions::table.find(session)).set(sessions::proved_at.eq(now)).execute(tx.conn())?;
    if way == WayIn::Passkey {
        diesel::update(sessions::table.find(session)).set(sessions::way_in.eq(way)).execute(tx.conn())?;
    }
    Ok(())
}

/// Ends a session; false when it was over already.
pub(super) fn delete_session(tx: &mut WriteTx<'_>, session: SessionId) -> Result<bool> {
    Ok(diesel::delete(sessions::table.find(session)).execute(tx.conn())? > 0)
}

/// Ends all sessions and tokens of a person.
pub(crate) fn shut_out(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::delete(sessions::table.filter(sessions::person_id.eq(person))).execute(tx.conn())?;
    diesel::update(tokens::table.filter(tokens::person_id.eq(person)).filter(tokens::revoked_at.is_null()))
        .set(tokens::revoked_at.eq(now))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn insert_token(tx: &mut WriteTx<'_>, person: PersonId, digest: &TokenDigest, name: &str) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(tokens::table)
        .values((
            tokens::digest.eq(digest.as_bytes()),
            tokens::person_id.eq(person),
            tokens::name.eq(name),
            tokens::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn set_role(tx: &mut WriteTx<'_>, person: PersonId, role: Role, title: Option<&str>) -> Result<()> {
    let changed = diesel::update(people::table.find(person)).set(people::role.eq(role)).execute(tx.conn())?;
    if role == Role::Member {
        // A title says that somebody speaks for the company.
        diesel::update(people::table.find(person)).set(people::title.eq(None::<String>)).execute(tx.conn())?;
    } else if let Some(title) = title {
        diesel::update(people::table.find(person)).set(people::title.eq(title)).execute(tx.conn())?;
    }
    if changed == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// The administrators who can act: neither suspended nor erased.
///
/// # Errors
/// Those of the database.
pub(crate) fn able_admins(tx: &mut ReadTx<'_>) -> Result<Vec<PersonId>> {
    able(tx, Holders::ADMINISTRATION)
}

/// The administrators who can act. Until the commit nobody else changes who administers: whoever might take the last one
/// away, or make the first, comes through here before holding any other row.
///
/// # Errors
/// Those of the database.
pub(crate) fn hold_admins(tx: &mut WriteTx<'_>) -> Result<Vec<PersonId>> {
    tx.lock::<PersonId, _>(
        community::table.select(community::id).order(community::id).limit(1),
        Hold::Exclusive,
        Tables { held: "community", beside: "" },
    )?;
    able_admins(tx)
}

/// Notes that a person holds the address that they are known by.
///
/// # Errors
/// Those of the database.
pub(crate) fn confirm_address(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::update(people::table.find(person).filter(people::email_confirmed_at.is_null()))
        .set(people::email_confirmed_at.eq(now))
        .execute(tx.conn())?;
    Ok(())
}

/// Writes what a person is to the company.
///
/// # Errors
/// Those of the database.
pub(crate) fn set_relation(tx: &mut WriteTx<'_>, person: PersonId, relation: Relation) -> Result<()> {
    diesel::update(people::table.find(person)).set(people::relation.eq(relation)).execute(tx.conn())?;
    Ok(())
}

/// Gives a person the role that they were invited to, and ends their sessions and tokens.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub(crate) fn raise(tx: &mut WriteTx<'_>, person: PersonId, role: Role, title: Option<&str>) -> Result<()> {
    set_role(tx, person, role, title)?;
    shut_out(tx, person)
}
