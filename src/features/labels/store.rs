//! All SQL about labels.

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{label_withdrawals, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId, ReleaseId};

/// A label that was withdrawn and not issued again.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Withdrawal {
    /// Why, for everybody to read.
    pub reason: String,
    /// The language of the reason.
    pub language: Language,
    /// Since when.
    pub at: Moment,
    /// Who withdrew it for the company.
    pub by: Byline,
}

/// Why the label of a release may not be printed; nothing when it may. One statement.
///
/// # Errors
/// Those of the database.
pub fn withdrawal_of(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Option<Withdrawal>> {
    Ok(label_withdrawals::table
        .inner_join(people::table.on(people::id.eq(label_withdrawals::withdrawn_by_id)))
        .filter(label_withdrawals::release_id.eq(release))
        .filter(label_withdrawals::reissued_at.is_null())
        .select((label_withdrawals::reason, label_withdrawals::language, label_withdrawals::withdrawn_at, BYLINE))
        .first(tx.conn())
        .optional()?)
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    release: ReleaseId,
    by: PersonId,
    language: Language,
    reason: &str,
) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(label_withdrawals::table)
        .values((
            label_withdrawals::release_id.eq(release),
            label_withdrawals::withdrawn_by_id.eq(by),
            label_withdrawals::language.eq(language),
            label_withdrawals::reason.eq(reason),
            label_withdrawals::withdrawn_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Ends the withdrawal of a release's label; false when there is none.
pub(super) fn end(tx: &mut WriteTx<'_>, release: ReleaseId, by: PersonId) -> Result<bool> {
    let now = tx.now();
    let standing = label_withdrawals::table
        .filter(label_withdrawals::release_id.eq(release))
        .filter(label_withdrawals::reissued_at.is_null());
    let ended = diesel::update(standing)
        .set((label_withdrawals::reissued_by_id.eq(Some(by)), label_withdrawals::reissued_at.eq(Some(now))))
        .execute(tx.conn())?;
    Ok(ended > 0)
}
