//! Sealed versions, and the lines of the newest one.

use diesel::prelude::*;

use crate::features::credits::credit::Consent;
use crate::features::credits::version::{Cause, Version};
use crate::features::seals::merkle::Hash;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{credit_versions, credits, releases, sealed_credits, sealed_versions};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{CreditId, ReleaseId};

/// A line as it was sealed: its words, the blind of its name, the salt of that, the name while it is shown.
type SealedLine = (String, Vec<u8>, Option<Vec<u8>>, Option<String>);

/// A line of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The credit.
    pub credit: CreditId,
    /// What stands in the open, as JSON.
    pub body: String,
    /// The digest of the name, or of nothing.
    pub blind: Hash,
    /// The name with its salt, while its owner wants it there.
    pub name: Option<(Hash, String)>,
}

fn hash(bytes: &[u8]) -> Result<Hash> {
    Hash::read(bytes).ok_or_else(|| Error::internal("a hash of a sealed credit has not 32 bytes"))
}

/// Holds the credits of a release, so that none is signed otherwise meanwhile.
pub(in crate::features::credits) fn hold_all(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    let query = credits::table.filter(credits::release_id.eq(release)).order(credits::id).select(credits::id);
    let _held: Vec<CreditId> = tx.lock_all(query, Hold::Shared, Tables { held: "credits", beside: "" })?;
    Ok(())
}

type VersionRow = (i64, Cause, i64, Moment, String);

/// The versions of a release, newest first, at most so many.
///
/// # Errors
/// Those of the database.
pub fn newest(tx: &mut ReadTx<'_>, release: ReleaseId, most: i64) -> Result<Vec<Version>> {
    let rows: Vec<VersionRow> = credit_versions::table
        .filter(credit_versions::release_id.eq(release))
        .order(credit_versions::number.desc())
        .limit(most)
        .select((
            credit_versions::number,
            credit_versions::cause,
            credit_versions::signed,
            credit_versions::created_at,
            credit_versions::digest,
        ))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(number, cause, signed, at, digest)| Version { number, cause, signed, at, digest })
        .collect())
}

/// What every version of a release says of itself, with the root over its lines, oldest first.
///
/// # Errors
/// Those of the database.
pub fn heads(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<(String, Hash)>> {
    let rows: Vec<(String, Vec<u8>)> = credit_versions::table
        .filter(credit_versions::release_id.eq(release))
        .order(credit_versions::number)
        .select((credit_versions::head, credit_versions::root))
        .load(tx.conn())?;
    rows.into_iter().map(|(head, root)| Ok((head, hash(&root)?))).collect()
}

type SealedRow = (CreditId, String, Vec<u8>, Option<Vec<u8>>, Option<String>);

/// The lines of the newest version, in their order. A name stands there only while its owner signs with it.
///
/// # Errors
/// Those of the database.
pub fn lines(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<Sealed>> {
    let rows: Vec<(SealedRow, (Consent, Option<String>))> = sealed_credits::table
        .inner_join(credit_versions::table)
        .inner_join(credits::table)
        .filter(credit_versions::release_id.eq(release))
        .order(sealed_credits::position)
        .select((
            (
                sealed_credits::credit_id,
                sealed_credits::body,
                sealed_credits::blind,
                sealed_credits::salt,
                sealed_credits::name,
            ),
            (credits::consent, credits::signed_name),
        ))
        .load(tx.conn())?;
    rows.into_iter()
        .map(|((credit, body, blind, salt, name), (consent, signed_name))| {
            let is_wanted = consent == Consent::Given && signed_name == name;
            let name = match (salt, name) {
                (Some(salt), Some(name)) if is_wanted => Some((hash(&salt)?, name)),
                _ => None,
            };
            Ok(Sealed { credit, body, blind: hash(&blind)?, name })
        })
        .collect()
}

/// A version to be written.
pub(in crate::features::credits) struct New<'a> {
    pub number: i64,
    pub cause: Cause,
    pub signed: i64,
    pub head: &'a str,
    pub root: Hash,
    pub digest: &'a str,
}

/// Writes a version with its lines, in the place of those of the version before: of these the digest is all that stays.
pub(in crate::features::credits) fn insert(
    tx: &mut WriteTx<'_>,
    release: ReleaseId,
    new: &New<'_>,
    lines: &[Sealed],
) -> Result<()> {
    let now = tx.now();
    let before = credit_versions::table.filter(credit_versions::release_id.eq(release)).select(credit_versions::id);
    diesel::delete(sealed_credits::table.filter(sealed_credits::version_id.eq_any(before))).execute(tx.conn())?;
    let version: i64 = diesel::insert_into(credit_versions::table)
        .values((
            credit_versions::release_id.eq(release),
            credit_versions::number.eq(new.number),
            credit_versions::cause.eq(new.cause),
            credit_versions::signed.eq(new.signed),
            credit_versions::head.eq(new.head),
            credit_versions::root.eq(&new.root.0[..]),
            credit_versions::digest.eq(new.digest),
            credit_versions::created_at.eq(now),
        ))
        .returning(credit_versions::id)
        .get_result(tx.conn())?;
    for (position, line) in (1_i64..).zip(lines) {
        diesel::insert_into(sealed_credits::table)
            .values((
                sealed_credits::version_id.eq(version),
                sealed_credits::credit_id.eq(line.credit),
                sealed_credits::position.eq(position),
                sealed_credits::body.eq(&line.body),
                sealed_credits::blind.eq(&line.blind.0[..]),
                sealed_credits::salt.eq(line.name.as_ref().map(|(salt, _)| &salt.0[..])),
                sealed_credits::name.eq(line.name.as_ref().map(|(_, name)| name.as_str())),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Takes the name out of the sealed line of a credit, with its salt: the seal holds, and tells nothing.
pub(in crate::features::credits) fn forget_name(tx: &mut WriteTx<'_>, credit: CreditId) -> Result<()> {
    diesel::update(sealed_credits::table.filter(sealed_credits::credit_id.eq(credit)))
        .set((sealed_credits::name.eq(None::<String>), sealed_credits::salt.eq(None::<Vec<u8>>)))
        .execute(tx.conn())?;
    Ok(())
}

/// Whether a version of a release waits for its seal.
///
/// # Errors
/// Those of the database.
pub fn waits(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<bool> {
    let unsealed = credit_versions::table
        .left_join(sealed_versions::table)
        .filter(credit_versions::release_id.eq(release))
        .filter(sealed_versions::seq.is_null());
    Ok(diesel::select(diesel::dsl::exists(unsealed)).get_result(tx.conn())?)
}

/// The sealed versions that do not hold, each with why: the digest is that of head and root, the newest lines give the root,
/// and each name its digest.
///
/// # Errors
/// Those of the database.
pub fn broken(tx: &mut ReadTx<'_>) -> Result<Vec<String>> {
    use crate::features::seals::version;
    type Row = (i64, ReleaseId, i64, String, Vec<u8>, String, String);
    let versions: Vec<Row> = credit_versions::table
        .inner_join(releases::table)
        .order((credit_versions::release_id, credit_versions::number.desc()))
        .select((
            credit_versions::id,
            credit_versions::release_id,
            credit_versions::number,
            credit_versions::head,
            credit_versions::root,
            credit_versions::digest,
            releases::code,
        ))
        .load(tx.conn())?;
    let mut found = Vec::new();
    let mut seen = None;
    for (id, release, number, head, root, digest, code) in versions {
        let root = hash(&root)?;
        if Hash::of(&[version::text(&head, &root).as_bytes()]).to_string() != digest {
            found.push(format!("version {number} of {code} is not the one that was sealed"));
        }
        if seen != Some(release) {
            seen = Some(release);
            let rows: Vec<SealedLine> = sealed_credits::table
                .filter(sealed_credits::version_id.eq(id))
                .order(sealed_credits::position)
                .select((sealed_credits::body, sealed_credits::blind, sealed_credits::salt, sealed_credits::name))
                .load(tx.conn())?;
            let mut lines = Vec::with_capacity(rows.len());
            for (body, blind, salt, name) in rows {
                let blind = hash(&blind)?;
                if let (Some(salt), Some(name)) = (salt, &name)
                    && version::blind(&hash(&salt)?, name) != blind
                {
                    found.push(format!("a name in version {number} of {code} is not the one that was sealed"));
                }
                lines.push((body, blind));
            }
            if version::root(lines.iter().map(|(body, blind)| (body.as_str(), *blind))) != root {
                found.push(format!("version {number} of {code} has other lines than were sealed"));
            }
        }
    }
    Ok(found)
}
