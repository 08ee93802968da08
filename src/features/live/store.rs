//! Which ideas got or lost votes, read from the events.

use diesel::prelude::*;

use crate::platform::db::ReadTx;
use crate::platform::db::schema::events;
use crate::platform::error::Result;
use crate::platform::id::IdeaId;

/// The kinds of events after which an idea may have other votes, and their fields that name ideas.
const KINDS: [&str; 10] = [
    "idea-voted",
    "vote-withdrawn",
    "vote-counted",
    "idea-merged",
    "idea-unmerged",
    "idea-set-free",
    "idea-hidden",
    "idea-restored",
    "idea-removed",
    "idea-moved",
];
const IDEAS: [&str; 3] = ["idea", "into", "from"];

/// How many events are looked through at once.
const PORTION: i64 = 5_000;

/// The ideas that events after this one name, and the number of the last event.
///
/// # Errors
/// Those of the database.
pub(super) fn touched_after(tx: &mut ReadTx<'_>, seq: i64) -> Result<(i64, Vec<IdeaId>)> {
    let rows: Vec<(Option<i64>, String, String)> = events::table
        .filter(events::seq.gt(seq))
        .order(events::seq)
        .limit(PORTION)
        .select((events::seq, events::kind, events::payload))
        .load(tx.conn())?;
    let last = rows.last().and_then(|row| row.0).unwrap_or(seq);
    let mut touched = Vec::new();
    for (_, _, payload) in rows.iter().filter(|(_, kind, _)| KINDS.contains(&kind.as_str())) {
        let fields: serde_json::Value = serde_json::from_str(payload).unwrap_or_default();
        touched.extend(IDEAS.iter().filter_map(|name| fields[*name].as_i64().map(IdeaId)));
    }
    touched.sort_unstable();
    touched.dedup();
    Ok((last, touched))
}
