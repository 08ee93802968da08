//! The list of ideas around the ring, from a visitor's own place on: two stretches, always two statements.

use diesel::prelude::*;

use super::{BEGINNING, RowTuple, Sort, Wanted, containing, line_columns, lower, substr, wanted_ideas};
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::idea::Status;
use crate::features::questions::store::shown_to;
use crate::platform::db::among::among;
use crate::platform::db::schema::{idea_tags, idea_tallies, ideas, people};
use crate::platform::db::{MultiBackend, ReadTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Standing};

/// The rows after a place, at most as many as wanted: first those from the start to the end of the ring, then those from its
/// beginning to the start.
pub(super) fn around(tx: &mut ReadTx<'_>, wanted: &Wanted, after: Option<(i64, IdeaId)>) -> Result<Vec<RowTuple>> {
    let limit = i64::try_from(wanted.limit).unwrap_or(i64::MAX);
    let is_second = after.is_some_and(|(place, _)| place < wanted.from);
    let mut first = wanted_ideas!(tx, wanted)
        .filter(idea_tallies::place.ge(wanted.from))
        .order((idea_tallies::place, idea_tallies::idea_id))
        .limit(if is_second { 0 } else { limit });
    let mut second = wanted_ideas!(tx, wanted)
        .filter(idea_tallies::place.lt(wanted.from))
        .order((idea_tallies::place, idea_tallies::idea_id));
    if let Some((place, id)) = after {
        if is_second {
            second = second
                .filter(idea_tallies::place.ge(place))
                .filter(idea_tallies::place.gt(place).or(idea_tallies::idea_id.gt(id)));
        } else {
            first = first
                .filter(idea_tallies::place.ge(place))
                .filter(idea_tallies::place.gt(place).or(idea_tallies::idea_id.gt(id)));
        }
    }
    let mut rows: Vec<RowTuple> = first.load(tx.conn())?;
    let rest = limit - i64::try_from(rows.len()).unwrap_or(limit);
    rows.extend(second.limit(rest).load::<RowTuple>(tx.conn())?);
    Ok(rows)
}
