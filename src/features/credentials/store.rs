//! All SQL about proofs and the issuer's keys.

use diesel::prelude::*;

use super::credential::{Claim, PublicKey, Saved};
use super::key::NewKey;
use crate::features::credits::credit::Credit;
use crate::features::credits::store as credits_store;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{credentials, credits, issuer_keys, releases};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CredentialId, CreditId, IssuerKeyId, Language, PersonId, ReleaseId};

type Columns = (
    credentials::id,
    credentials::code,
    credentials::release_id,
    credentials::person_id,
    credentials::name,
    credentials::parts,
    credentials::language,
    (credentials::list, credentials::place),
    credentials::created_at,
    credentials::revoked_at,
);
const COLUMNS: Columns = (
    credentials::id,
    credentials::code,
    credentials::release_id,
    credentials::person_id,
    credentials::name,
    credentials::parts,
    credentials::language,
    (credentials::list, credentials::place),
    credentials::created_at,
    credentials::revoked_at,
);
type Row =
    (CredentialId, Code, ReleaseId, PersonId, Option<String>, String, Language, (i64, i64), Moment, Option<Moment>);

fn saved((id, code, release, person, name, parts, language, (list, place), at, revoked_at): Row) -> Saved {
    let parts = Claim::read(&parts);
    Saved { id, code, release, person, name, parts, language, list, place, at, revoked_at }
}

/// A proof, whether it holds or not, with the code of its release: one statement.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn by_code(tx: &mut ReadTx<'_>, code: &Code) -> Result<(Saved, Code)> {
    let (row, release): (Row, Code) = credentials::table
        .inner_join(releases::table)
        .filter(credentials::code.eq(code))
        .select((COLUMNS, releases::code))
        .first(tx.conn())?;
    Ok((saved(row), release))
}

/// The proof of somebody in a release that holds, if they saved one.
///
/// # Errors
/// Those of the database.
pub fn standing(tx: &mut ReadTx<'_>, release: ReleaseId, person: PersonId) -> Result<Option<Saved>> {
    let row: Option<Row> = credentials::table
        .filter(credentials::release_id.eq(release))
        .filter(credentials::person_id.eq(person))
        .filter(credentials::revoked_at.is_null())
        .select(COLUMNS)
        .first(tx.conn())
        .optional()?;
    Ok(row.map(saved))
}

/// The codes of somebody's proofs that hold and bear this name, each with the code of its release, newest first.
///
/// # Errors
/// Those of the database.
pub fn shown_of(tx: &mut ReadTx<'_>, person: PersonId, name: &str) -> Result<Vec<(Code, Code)>> {
    Ok(credentials::table
        .inner_join(releases::table)
        .filter(credentials::person_id.eq(person))
        .filter(credentials::name.eq(name))
        .filter(credentials::revoked_at.is_null())
        .order(credentials::id.desc())
        .select((releases::code, credentials::code))
        .load(tx.conn())?)
}

/// The places of a list that are revoked, and since when it stands so; nothing where no proof has a place in it.
///
/// # Errors
/// Those of the database.
pub fn list(tx: &mut ReadTx<'_>, list: i64) -> Result<Option<(Vec<i64>, Moment)>> {
    let ours = credentials::table.filter(credentials::list.eq(list));
    let first: Option<Moment> = ours.select(diesel::dsl::min(credentials::created_at)).first(tx.conn())?;
    let Some(first) = first else { return Ok(None) };
    let revoked: Vec<(i64, Option<Moment>)> = ours
        .filter(credentials::revoked_at.is_not_null())
        .order(credentials::place)
        .select((credentials::place, credentials::revoked_at))
        .load(tx.conn())?;
    let since = revoked.iter().filter_map(|(_, at)| *at).max().unwrap_or(first);
    Ok(Some((revoked.into_iter().map(|(place, _)| place).collect(), since)))
}

/// Whether the place of a list is revoked; nothing where it is nobody's.
///
/// # Errors
/// Those of the database.
pub fn is_revoked(tx: &mut ReadTx<'_>, list: i64, place: i64) -> Result<Option<bool>> {
    let found: Option<Option<Moment>> = credentials::table
        .filter(credentials::list.eq(list))
        .filter(credentials::place.eq(place))
        .select(credentials::revoked_at)
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|at| at.is_some()))
}

/// The credits of somebody in a public release that are kept, in the order in which they were proposed.
///
/// # Errors
/// Those of the database.
pub fn credits_of(tx: &mut ReadTx<'_>, release: ReleaseId, person: PersonId) -> Result<Vec<Credit>> {
    let all = credits_store::of_person(tx, person)?;
    Ok(all.into_iter().filter(|(_, of, _)| *of == release).map(|(credit, ..)| credit).collect())
}

/// How many proofs were ever saved.
pub(super) fn count(tx: &mut ReadTx<'_>) -> Result<i64> {
    Ok(credentials::table.count().get_result(tx.conn())?)
}

/// A proof to be written.
pub(super) struct New<'a> {
    pub release: ReleaseId,
    pub person: PersonId,
    pub claim: &'a Claim,
    pub language: Language,
    pub list: i64,
    pub place: i64,
}

/// Writes a proof; tells its inner id and its code.
pub(super) fn insert(tx: &mut WriteTx<'_>, new: &New<'_>) -> Result<(CredentialId, Code)> {
    let (code, now) = (tx.code(), tx.now());
    let id = diesel::insert_into(credentials::table)
        .values((
            credentials::code.eq(&code),
            credentials::release_id.eq(new.release),
            credentials::person_id.eq(new.person),
            credentials::name.eq(&new.claim.name),
            credentials::parts.eq(Claim::written(&new.claim.parts)),
            credentials::language.eq(new.language),
            credentials::list.eq(new.list),
            credentials::place.eq(new.place),
            credentials::created_at.eq(now),
        ))
        .returning(credentials::id)
        .get_result(tx.conn())?;
    Ok((id, code))
}

/// A proof holds no longer, and forgets whom it named.
pub(super) fn revoke(tx: &mut WriteTx<'_>, id: CredentialId) -> Result<()> {
    let now = tx.now();
    diesel::update(credentials::table.find(id))
        .set((credentials::revoked_at.eq(Some(now)), credentials::name.eq(None::<String>)))
        .execute(tx.conn())?;
    Ok(())
}

/// No proof of somebody holds any longer, and none names them.
///
/// # Errors
/// Those of the database.
pub(crate) fn revoke_all_of(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::update(
        credentials::table.filter(credentials::person_id.eq(person)).filter(credentials::revoked_at.is_null()),
    )
    .set((credentials::revoked_at.eq(Some(now)), credentials::name.eq(None::<String>)))
    .execute(tx.conn())?;
    Ok(())
}

/// The proofs of a release that hold.
pub(super) fn standing_in(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<Saved>> {
    let rows: Vec<Row> = credentials::table
        .filter(credentials::release_id.eq(release))
        .filter(credentials::revoked_at.is_null())
        .order(credentials::id)
        .select(COLUMNS)
        .load(tx.conn())?;
    Ok(rows.into_iter().map(saved).collect())
}

/// The release of a credit, and whose it is.
pub(super) fn whose(tx: &mut ReadTx<'_>, credit: CreditId) -> Result<(ReleaseId, PersonId)> {
    Ok(credits::table.find(credit).select((credits::release_id, credits::person_id)).first(tx.conn())?)
}

/// The releases of which proofs hold.
pub(super) fn proved(tx: &mut ReadTx<'_>) -> Result<Vec<ReleaseId>> {
    Ok(credentials::table
        .filter(credentials::revoked_at.is_null())
        .select(credentials::release_id)
        .distinct()
        .order(credentials::release_id)
        .load(tx.conn())?)
}

type KeyRow = (String, Vec<u8>, Vec<u8>);

/// The issuer's public keys under these names, newest first: those that sign and those that signed.
///
/// # Errors
/// Those of the database.
pub fn keys(tx: &mut ReadTx<'_>, did: &str) -> Result<Vec<PublicKey>> {
    let rows: Vec<KeyRow> = issuer_keys::table
        .order(issuer_keys::id.desc())
        .select((issuer_keys::name, issuer_keys::modulus, issuer_keys::exponent))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|row| public(did, row)).collect())
}

fn public(did: &str, (name, modulus, exponent): KeyRow) -> PublicKey {
    PublicKey { name: format!("{did}#{name}"), modulus, exponent }
}

/// The key that signs now, whole; nothing where none was made yet.
///
/// # Errors
/// Those of the database.
pub fn signing(tx: &mut ReadTx<'_>, did: &str) -> Result<Option<(PublicKey, Vec<u8>)>> {
    let found: Option<(KeyRow, Option<Vec<u8>>)> = issuer_keys::table
        .filter(issuer_keys::retired_at.is_null())
        .order(issuer_keys::id.desc())
        .select(((issuer_keys::name, issuer_keys::modulus, issuer_keys::exponent), issuer_keys::private))
        .first(tx.conn())
        .optional()?;
    Ok(found.and_then(|(row, private)| Some((public(did, row), private?))))
}

/// Whether there is a key that signs.
///
/// # Errors
/// Those of the database.
pub fn has_key(tx: &mut ReadTx<'_>) -> Result<bool> {
    let signs = issuer_keys::table.filter(issuer_keys::retired_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(signs)).get_result(tx.conn())?)
}

/// Writes a key that signs from now on.
pub(super) fn insert_key(tx: &mut WriteTx<'_>, new: &NewKey) -> Result<IssuerKeyId> {
    let now = tx.now();
    Ok(diesel::insert_into(issuer_keys::table)
        .values((
            issuer_keys::name.eq(&new.thumbprint),
            issuer_keys::modulus.eq(&new.modulus),
            issuer_keys::exponent.eq(&new.exponent),
            issuer_keys::private.eq(Some(&new.private)),
            issuer_keys::created_at.eq(now),
        ))
        .returning(issuer_keys::id)
        .get_result(tx.conn())?)
}

/// The keys that sign so far do so no longer: their private halves are gone. Tells which they were.
pub(super) fn retire_keys(tx: &mut WriteTx<'_>) -> Result<Vec<IssuerKeyId>> {
    let now = tx.now();
    Ok(diesel::update(issuer_keys::table.filter(issuer_keys::retired_at.is_null()))
        .set((issuer_keys::retired_at.eq(Some(now)), issuer_keys::private.eq(None::<Vec<u8>>)))
        .returning(issuer_keys::id)
        .get_results(tx.conn())?)
}
