//! What was made of credits that the rule proposed, and why.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::credits::credit::{Adjusted, Degree, Role};
use crate::platform::clock::Moment;
use crate::platform::db::schema::{credit_adjustments, credits, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{CreditId, ReleaseId};

/// An adjustment as pages show it.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Who made it.
    pub by: Byline,
    /// Role, degree and whether it was kept before.
    pub before: (Role, Degree, bool),
    /// The same since.
    pub after: (Role, Degree, bool),
    /// Why.
    pub reason: String,
    /// When.
    pub at: Moment,
}

pub(in crate::features::credits) fn insert(tx: &mut WriteTx<'_>, adjusted: &Adjusted<'_>) -> Result<()> {
    let (now, before, after) = (tx.now(), adjusted.before, adjusted.after);
    diesel::insert_into(credit_adjustments::table)
        .values((
            credit_adjustments::credit_id.eq(after.id),
            credit_adjustments::by_id.eq(adjusted.by),
            credit_adjustments::old_role.eq(before.role),
            credit_adjustments::old_degree.eq(before.degree),
            credit_adjustments::was_kept.eq(before.is_kept),
            credit_adjustments::role.eq(after.role),
            credit_adjustments::degree.eq(after.degree),
            credit_adjustments::is_kept.eq(after.is_kept),
            credit_adjustments::reason.eq(adjusted.reason),
            credit_adjustments::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

type Row = (CreditId, (Role, Degree, bool), (Role, Degree, bool), String, Moment, Byline);

/// The adjustments of a release's credits, oldest first, by credit: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_release(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<HashMap<CreditId, Vec<Kept>>> {
    let rows: Vec<Row> = credit_adjustments::table
        .inner_join(credits::table)
        .inner_join(people::table.on(people::id.eq(credit_adjustments::by_id)))
        .filter(credits::release_id.eq(release))
        .order(credit_adjustments::id)
        .select((
            credit_adjustments::credit_id,
            (credit_adjustments::old_role, credit_adjustments::old_degree, credit_adjustments::was_kept),
            (credit_adjustments::role, credit_adjustments::degree, credit_adjustments::is_kept),
            credit_adjustments::reason,
            credit_adjustments::created_at,
            BYLINE,
        ))
        .load(tx.conn())?;
    let mut found: HashMap<CreditId, Vec<Kept>> = HashMap::new();
    for (credit, before, after, reason, at, by) in rows {
        found.entry(credit).or_default().push(Kept { by, before, after, reason, at });
    }
    Ok(found)
}
