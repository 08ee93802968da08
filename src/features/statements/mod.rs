//! Statements of reasons: what somebody is told about a ruling that takes something from them, and what whoever reported
//! is told about what came of it. Each is a page for its addressee, and a letter whose link opens it without signing in.
//!
//! A statement says what a ruling says; whether it was right is asked in `appeals`.

pub mod actions;
pub mod pages;
pub mod permits;
pub mod rules;
pub mod statement;
pub(crate) mod store;
pub mod views;

pub use actions::{tell, tell_kept};
pub use statement::Statement;
