//! The ledger: who has which rewards, and why. Double entry in exact integers, append-only.
//!
//! Every entry has a cause and a key and is posted once; its postings sum to zero. What comes to somebody is a lot, which may
//! end; what goes is taken from lots, the one that ends first. Nobody has less than nothing: the balance is kept beside the
//! postings and guarded in the same transaction. What was wrong is set right by counter-postings alone.
//!
//! Here, too: what is told before it ends, and lists of what is to be paid out. What is given for what is said above, in
//! `rewards` and `catalogue`. The account of somebody who left stays under its code, which names nobody.

pub mod actions;
pub mod api;
pub mod entry;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod unit;
pub mod views;

pub use entry::{Cause, Entry};
pub use unit::Unit;
