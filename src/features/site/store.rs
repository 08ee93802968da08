//! All SQL of the staff's desk.

use diesel::prelude::*;

use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::rulings;
use crate::platform::error::Result;

/// How many rulings were made since a moment.
pub(super) fn rulings_since(tx: &mut ReadTx<'_>, since: Moment) -> Result<i64> {
    Ok(rulings::table.filter(rulings::created_at.ge(since)).count().get_result(tx.conn())?)
}
