//! How the idea of a row stands together with what it lives on in, as one expression of SQL for whoever lists ideas that may
//! have been merged: hidden is hidden with all that lives on in it.

use diesel::expression::SqlLiteral;
use diesel::sql_types::SingleValue;

/// The standing of the idea of a row of `ideas`; of one that was merged, that of the last one on its way. `T` is `Text`, or
/// what may be null where the idea is.
pub fn standing_with_root<T: SingleValue>() -> SqlLiteral<T> {
    diesel::dsl::sql(
        "(WITH RECURSIVE way (next, standing) AS (\
         SELECT ideas.merged_into_id, ideas.standing \
         UNION ALL SELECT up.merged_into_id, up.standing FROM ideas AS up JOIN way ON up.id = way.next) \
         SELECT way.standing FROM way WHERE way.next IS NULL)",
    )
}
