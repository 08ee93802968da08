//! The cases: everything that wants a human, in one queue. A report, something held, a suspicion, an appeal: each opens a case
//! about a thing, and whatever settles the thing closes its cases.
//!
//! What is decided about the thing is a ruling and lives in `moderation`.

pub mod case;
pub mod store;

pub use case::{Kind, NewCase, Outcome, Subject, Thing};
