//! Proof that what happened stays as it happened: events are numbered without a gap, sealed in batches under Merkle roots
//! (RFC 9162), and the roots are chained. Votes can be counted again from the seals, by anybody, without names.
//!
//! - `merkle` are the trees, `seal` a batch and its leaves, `leaf` what goes into a leaf, `count` the counting;
//! - `file` writes the file of a tally, or of all rulings, in the lines of `record`; `verify` checks it without a database;
//! - `version` is what a sealed version of a release's credits is made of, whose file the room of credits writes;
//! - `ruling` is what of a ruling is sealed in the open, so that no ruling can be rewritten either;
//! - `round` numbers and seals while a server runs, `check` proves every seal from the rows.

pub mod actions;
pub mod check;
pub mod count;
pub mod file;
pub mod leaf;
pub mod merkle;
pub mod pages;
pub mod permits;
pub mod record;
pub mod round;
pub mod rules;
pub mod ruling;
pub mod seal;
pub(crate) mod store;
pub mod verify;
pub mod version;
pub mod views;

pub use permits::{SealEvents, TakeRulings, TakeTally};
pub use seal::Seal;
