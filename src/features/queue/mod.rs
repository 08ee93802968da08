//! The queue: the page on which moderators work through everything that wants a human, one case after the other, by hand or by
//! keys. It shows each case with what is needed to decide it, and hands what is decided to `moderation`.
//!
//! A case is claimed for ten minutes, decided once, and what was decided can be taken back for a short while.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub(crate) mod store;
mod views;
