//! All SQL about whether there is an administrator.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::platform::access::Role;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{community, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;

/// Whether the community has an administrator.
pub(super) fn has_admin(tx: &mut ReadTx<'_>) -> Result<bool> {
    let admins = people::table.filter(people::role.eq(Role::Admin)).filter(people::erased_at.is_null());
    Ok(diesel::select(exists(admins)).get_result(tx.conn())?)
}

/// Lets one founder at a time go on: the others wait here, and then find an administrator.
pub(super) fn hold(tx: &mut WriteTx<'_>) -> Result<()> {
    let row = community::table.select(community::id);
    tx.lock::<i64, _>(row, Hold::Exclusive, Tables { held: "community", beside: "" })?;
    Ok(())
}
