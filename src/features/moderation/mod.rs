//! Keeping the talk fair: rulings on ideas and comments, each with a written reason, and merging ideas that say the same.
//!
//! A ruling is never changed; what it did is undone by another one.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub mod ruling;
pub(crate) mod store;
mod views;

pub use ruling::Kind;
pub use store::{OnIdea, hide_reasons, on_ideas};
