//! Pure decisions about what waits.

use crate::platform::clock::Moment;
use crate::platform::error::{Denied, Error};

/// How long an act waits for a name, in microseconds.
pub const LIFE: i64 = 7 * Moment::DAY;
/// The most acts that wait for one visitor.
pub const MOST: usize = 20;

/// The key of the sentence for somebody to whom more was left than they were shown.
pub const MORE_WAITS: &str = "conflict-more-waits";

/// Why an act cannot be done any more, as the key of a sentence; `None` when trying again later may do.
#[must_use]
pub fn refusal(error: &Error) -> Option<&'static str> {
    match error {
        Error::Conflict(key) | Error::Unreadable(key) => Some(key),
        Error::NotFound => Some("conflict-gone"),
        Error::Denied(Denied::Suspended { .. }) => Some("conflict-suspended"),
        Error::Denied(_) => Some("conflict-not-yours"),
        Error::Invalid(errors) => Some(errors.iter().next().map_or("conflict-gone", |(_, wrong)| wrong.key)),
        _ => None,
    }
}
