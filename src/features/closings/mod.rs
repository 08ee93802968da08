//! Closing a question: nothing in it is left without an outcome, and the company says what it takes with it.
//!
//! What was not chosen may share one reason, each with a line of its own, or be kept for later.

pub mod actions;
pub mod closing;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use views::ClosingView;
