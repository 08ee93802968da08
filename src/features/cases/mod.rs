//! The cases: everything that wants a human, in one queue. A report, something held, a suspicion, an appeal: each opens a case
//! about a thing, and whatever settles the thing closes its cases.
//!
//! The page on which moderators work through them is `queue`; what is decided about a thing is a ruling and lives in
//! `moderation`.

pub mod case;
pub mod rules;
pub mod store;

pub use case::{Case, End, Kind, NewCase, Outcome, Subject, Thing};
