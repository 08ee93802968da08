//! Pure decisions about statements.

use super::statement::{Outcome, Statement};
use crate::features::moderation::Kind;
use crate::platform::clock::Moment;

/// How long one may appeal, in microseconds: six months (Regulation (EU) 2022/2065, article 20(1)), the longest there are.
pub const APPEAL_FOR: i64 = 184 * Moment::DAY;
/// How long the link in the letter opens the page after that, so that the answer to an appeal can be read there.
pub const LINK_STAYS: i64 = 184 * Moment::DAY;

/// Whether the link in the letter still opens the page.
#[must_use]
pub fn is_link_open(statement: &Statement, now: Moment) -> bool {
    now <= statement.appeal_until.plus(LINK_STAYS)
}

/// What came of what was reported, by the ruling.
#[must_use]
pub fn outcome(kind: Option<Kind>) -> Outcome {
    match kind {
        None | Some(Kind::Approve | Kind::Restore) => Outcome::Kept,
        Some(Kind::Hide | Kind::Remove) => Outcome::Gone,
        Some(_) => Outcome::Acted,
    }
}
