//! All SQL about invitations.

use diesel::prelude::*;

use super::invitation::{Invitation, Offer};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::access::{Role, TokenDigest};
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{invitations, people};
use crate::platform::db::{Locked, MultiBackend, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, InvitationId, PersonId};

type Columns = (
    invitations::id,
    invitations::code,
    invitations::email,
    invitations::role,
    invitations::relation,
    invitations::title,
    invitations::language,
    invitations::inviter_id,
    invitations::created_at,
    invitations::expires_at,
    invitations::accepted_at,
    invitations::revoked_at,
);
const COLUMNS: Columns = (
    invitations::id,
    invitations::code,
    invitations::email,
    invitations::role,
    invitations::relation,
    invitations::title,
    invitations::language,
    invitations::inviter_id,
    invitations::created_at,
    invitations::expires_at,
    invitations::accepted_at,
    invitations::revoked_at,
);
const HELD: Tables = Tables { held: "invitations", beside: "" };

/// Writes an invitation. Open ones to the same address end: only the newest link counts.
pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    digest: &TokenDigest,
    email: &str,
    offer: &Offer,
    inviter: PersonId,
    expires_at: Moment,
) -> Result<InvitationId> {
    let now = tx.now();
    let open = invitations::table
        .filter(invitations::email.eq(email))
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::revoked_at.is_null());
    diesel::update(open).set(invitations::revoked_at.eq(now)).execute(tx.conn())?;
    Ok(diesel::insert_into(invitations::table)
        .values((
            invitations::code.eq(code),
            invitations::digest.eq(digest.as_bytes()),
            invitations::email.eq(email),
            invitations::role.eq(offer.role),
            invitations::relation.eq(offer.relation),
            invitations::title.eq(offer.title.as_deref()),
            invitations::language.eq(offer.language),
            invitations::inviter_id.eq(inviter),
            invitations::created_at.eq(now),
            invitations::expires_at.eq(expires_at),
        ))
        .returning(invitations::id)
        .get_result(tx.conn())?)
}

/// The invitation of a link, with who invites.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn of_link(tx: &mut ReadTx<'_>, secret: &str) -> Result<(Invitation, Byline)> {
    let digest = TokenDigest::of(secret);
    Ok(invitations::table
        .inner_join(people::table.on(people::id.eq(invitations::inviter_id)))
        .filter(invitations::digest.eq(digest.as_bytes()))
        .select((COLUMNS, BYLINE))
        .first(tx.conn())?)
}

/// The invitation of a link, held until commit: it is used once.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock_link(tx: &mut WriteTx<'_>, secret: &str) -> Result<Locked<Invitation>> {
    let digest = TokenDigest::of(secret);
    let query = invitations::table.filter(invitations::digest.eq(digest.as_bytes().to_vec())).select(COLUMNS);
    tx.lock(query, Hold::Exclusive, HELD)
}

/// The invitation of a code, held until commit.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Invitation>> {
    tx.lock(invitations::table.filter(invitations::code.eq(code.clone())).select(COLUMNS), Hold::Exclusive, HELD)
}

/// Gives an invitation a new link, which lives until then.
pub(super) fn renew(tx: &mut WriteTx<'_>, id: InvitationId, digest: &TokenDigest, expires_at: Moment) -> Result<()> {
    diesel::update(invitations::table.find(id))
        .set((invitations::digest.eq(digest.as_bytes()), invitations::expires_at.eq(expires_at)))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn revoke(tx: &mut WriteTx<'_>, id: InvitationId) -> Result<()> {
    let now = tx.now();
    diesel::update(invitations::table.find(id)).set(invitations::revoked_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

pub(super) fn accept(tx: &mut WriteTx<'_>, id: InvitationId, person: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::update(invitations::table.find(id))
        .set((invitations::accepted_at.eq(now), invitations::person_id.eq(person)))
        .execute(tx.conn())?;
    Ok(())
}

/// Invitations, newest first, after this one, at most so many, each with who invites.
///
/// # Errors
/// Those of the database.
pub fn list(tx: &mut ReadTx<'_>, after: Option<&Code>, limit: usize) -> Result<Vec<(Invitation, Byline)>> {
    let after: Option<InvitationId> = match after {
        Some(code) => {
            invitations::table.filter(invitations::code.eq(code)).select(invitations::id).first(tx.conn()).optional()?
        }
        None => None,
    };
    let mut query = invitations::table
        .inner_join(people::table.on(people::id.eq(invitations::inviter_id)))
        .order(invitations::id.desc())
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((COLUMNS, BYLINE))
        .into_boxed::<MultiBackend>();
    if let Some(after) = after {
        query = query.filter(invitations::id.lt(after));
    }
    Ok(query.load(tx.conn())?)
}

/// The address and role of an account.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn account(tx: &mut ReadTx<'_>, person: PersonId) -> Result<(Option<String>, Role)> {
    Ok(people::table.find(person).select((people::email, people::role)).first(tx.conn())?)
}
