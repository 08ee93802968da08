//! Numbers committed events without a gap. Their ids may become visible out of order (on PostgreSQL whoever began first may
//! commit last), so whatever reads events in order reads by `seq`, which is given in the order in which they are found.

use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::schema::events;
use super::{ReadTx, WriteTx, dialect};
use crate::platform::error::Result;

/// How many events get their number at once.
const PORTION: i64 = 5_000;

/// The advisory lock under which events are numbered: "sequence" in ASCII.
const LOCK: i64 = 0x7365_7175_656e_6365;

/// Whether an event waits for its number: one look into an index that holds only those.
///
/// # Errors
/// Those of the database.
pub fn is_due(tx: &mut ReadTx<'_>) -> Result<bool> {
    let waiting = events::table.filter(events::seq.is_null());
    Ok(diesel::select(diesel::dsl::exists(waiting)).get_result(tx.conn())?)
}

/// The last number that was given; 0 before the first.
///
/// # Errors
/// Those of the database.
pub fn last(tx: &mut ReadTx<'_>) -> Result<i64> {
    let last: Option<i64> = events::table.select(diesel::dsl::max(events::seq)).first(tx.conn())?;
    Ok(last.unwrap_or(0))
}

/// Numbers the events that wait, at most some thousands, and says how many. Nothing while somebody else does it: only one
/// may, or two events would get one number.
///
/// # Errors
/// Those of the database.
pub fn number(tx: &mut WriteTx<'_>) -> Result<usize> {
    if !dialect::be_alone(tx, LOCK)? {
        return Ok(0);
    }
    let last = last(tx)?;
    let given = diesel::sql_query(
        "UPDATE events SET seq = waiting.seq FROM (
           SELECT id, CAST($1 AS BIGINT) + ROW_NUMBER() OVER (ORDER BY id) AS seq FROM events WHERE seq IS NULL
           ORDER BY id LIMIT $2) AS waiting
         WHERE events.id = waiting.id",
    )
    .bind::<BigInt, _>(last)
    .bind::<BigInt, _>(PORTION)
    .execute(tx.conn())?;
    Ok(given)
}
