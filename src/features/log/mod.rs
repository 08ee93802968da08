//! The moderators' log: every ruling, by whom, about what, why, and what became of it; with filters that stand in the address.
//!
//! Everybody reads of the same rulings, without names, in `open_books`.

pub mod filter;
pub mod pages;
pub(crate) mod store;
pub mod views;
