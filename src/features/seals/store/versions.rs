//! In which leaf each sealed version of a release's credits stands.

use diesel::prelude::*;

use crate::features::seals::seal::Leaf;
use crate::features::seals::version::sealed;
use crate::platform::db::schema::{credit_versions, leaves, releases, sealed_versions, seals};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::ReleaseId;

/// Notes which of these leaves seal a version.
pub(crate) fn insert(tx: &mut WriteTx<'_>, over: &[Leaf]) -> Result<()> {
    for leaf in over {
        let Some(told) = sealed(&leaf.body) else { continue };
        let version: Option<i64> = credit_versions::table
            .inner_join(releases::table)
            .filter(releases::code.eq(&told.release))
            .filter(credit_versions::number.eq(told.version))
            .select(credit_versions::id)
            .first(tx.conn())
            .optional()?;
        let Some(version) = version else { continue };
        diesel::insert_into(sealed_versions::table)
            .values((sealed_versions::seq.eq(leaf.seq), sealed_versions::version_id.eq(version)))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// The numbers of the seals that stand over versions of a release's credits, oldest first.
///
/// # Errors
/// Those of the database.
pub fn seals_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<i64>> {
    Ok(sealed_versions::table
        .inner_join(credit_versions::table)
        .inner_join(leaves::table.on(leaves::seq.eq(sealed_versions::seq)))
        .inner_join(seals::table.on(leaves::seq.between(seals::first_seq, seals::last_seq)))
        .filter(credit_versions::release_id.eq(release))
        .order(sealed_versions::seq)
        .select(seals::number)
        .load(tx.conn())?)
}
