//! What people sign in with, and where their mail goes.

use diesel::prelude::*;

use crate::features::accounts::Email;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{invitations, people, sessions, tokens};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language, PersonId, SessionId};

/// Whom a letter greets, in which language, and the address it goes to.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub fn correspondent(tx: &mut ReadTx<'_>, person: PersonId) -> Result<(String, Language, Option<String>)> {
    Ok(people::table.find(person).select((people::name, people::language, people::email)).first(tx.conn())?)
}

/// The public code of whoever has an address.
///
/// # Errors
/// Those of the database.
pub(crate) fn code_of(tx: &mut ReadTx<'_>, email: &Email) -> Result<Option<Code>> {
    Ok(people::table.filter(people::email.eq(email.as_str())).select(people::code).first(tx.conn()).optional()?)
}

/// Gives a person another address, which was just confirmed.
///
/// # Errors
/// [`Error::Conflict`] when the address has an account by now.
pub fn set_address(tx: &mut WriteTx<'_>, person: PersonId, email: &Email) -> Result<()> {
    let now = tx.now();
    if super::by_email(tx, email)?.is_some() {
        return Err(Error::Conflict("conflict-address-taken"));
    }
    diesel::update(people::table.find(person))
        .set((people::email.eq(email.as_str()), people::email_confirmed_at.eq(now)))
        .execute(tx.conn())?;
    Ok(())
}

/// The hash of a person's password, when they have one.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub fn password_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Option<String>> {
    Ok(people::table.find(person).select(people::password_hash).first(tx.conn())?)
}

/// Gives a person another password, or none.
///
/// # Errors
/// Those of the database.
pub fn set_password(tx: &mut WriteTx<'_>, person: PersonId, hash: Option<&str>) -> Result<()> {
    diesel::update(people::table.find(person)).set(people::password_hash.eq(hash)).execute(tx.conn())?;
    Ok(())
}

/// Whether whoever has this address has signed in from this network and still is. Asked in one statement, so that the
/// time it takes does not tell who is known.
///
/// # Errors
/// Those of the database.
pub fn is_own_network(tx: &mut ReadTx<'_>, email: &Email, network: &str) -> Result<bool> {
    let there = sessions::table
        .inner_join(people::table)
        .filter(people::email.eq(email.as_str()))
        .filter(sessions::network.eq(network));
    Ok(diesel::select(diesel::dsl::exists(there)).get_result(tx.conn())?)
}

/// Ends the sessions of a person but this one.
///
/// # Errors
/// Those of the database.
pub fn end_other_sessions(tx: &mut WriteTx<'_>, person: PersonId, but: SessionId) -> Result<()> {
    diesel::delete(sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::id.ne(but)))
        .execute(tx.conn())?;
    Ok(())
}

/// Ends the tokens of a person.
///
/// # Errors
/// Those of the database.
pub fn end_tokens(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::update(tokens::table.filter(tokens::person_id.eq(person)).filter(tokens::revoked_at.is_null()))
        .set(tokens::revoked_at.eq(now))
        .execute(tx.conn())?;
    Ok(())
}

/// Ends the sessions of the person at hand but the one they came with: a way in was opened or closed, and whoever came by
/// the old ones has to show the new.
///
/// # Errors
/// Those of the database.
pub fn end_sessions_but_this(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    match tx.actor().person().and_then(|known| known.session) {
        Some((session, _)) => end_other_sessions(tx, person, session),
        None => Ok(()),
    }
}

/// Whether a person came a short while ago: their first browsers are no news to them.
///
/// # Errors
/// [`Error::NotFound`] when there is no such person.
pub fn is_new(tx: &mut ReadTx<'_>, person: PersonId) -> Result<bool> {
    let since: Moment = people::table.find(person).select(people::created_at).first(tx.conn())?;
    Ok(since.plus(Moment::HOUR) > tx.now())
}

/// Ends the open invitations to a person's address, and those they sent (`and_sent`): an invitation has no more power than
/// who sent it, and gives nothing back that was taken since.
///
/// # Errors
/// Those of the database.
pub(crate) fn end_invitations(tx: &mut WriteTx<'_>, person: PersonId, and_sent: bool) -> Result<()> {
    let now = tx.now();
    let email: Option<String> = people::table.find(person).select(people::email).first(tx.conn())?;
    let open =
        || invitations::table.filter(invitations::accepted_at.is_null()).filter(invitations::revoked_at.is_null());
    if let Some(email) = email {
        diesel::update(open().filter(invitations::email.eq(email)))
            .set(invitations::revoked_at.eq(now))
            .execute(tx.conn())?;
    }
    if and_sent {
        diesel::update(open().filter(invitations::inviter_id.eq(person)))
            .set(invitations::revoked_at.eq(now))
            .execute(tx.conn())?;
    }
    Ok(())
}
