//! The open books: what was moderated, for everybody to read; and the half-yearly counts that Regulation (EU) 2022/2065
//! asks for in its articles 15 and 24.
//!
//! Nobody is named. An entry tells its day and not its hour, what was done and on what ground, and no address or code that
//! leads to the thing or to somebody. The reason that a moderator wrote to the author may quote a name or the thing itself,
//! and only a reader can tell: so it is shown when a moderator has read it with that in mind and opened it ([`actions`]), and
//! what plainly names somebody cannot be opened (`rules::fit`). The rule that a ruling rests on is always shown.
//!
//! - `half` is a half-year in UTC, `entry` a ruling as everybody reads it, `counts` the figures of a half-year;
//! - that no ruling was rewritten is for the seals to prove (`seals::rulings`).

pub mod actions;
pub mod api;
pub mod counts;
pub mod entry;
pub mod half;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use half::Half;
pub use permits::OpenReason;
