//! The catalogue: what can be had for points, as long as there is some of it.
//!
//! Whoever takes something pays with points in the same transaction in which it leaves the stock; both are guarded, so that a
//! form sent twice is one thing, and the last piece goes to one. A voucher's stock are its codes, which nobody sees but to whom
//! one was given. What was taken and cannot be sent is cancelled, and what it cost comes back.

pub mod actions;
pub mod forms;
pub mod item;
pub mod pages;
pub mod permits;
pub(crate) mod store;
pub mod views;

pub use item::Item;
