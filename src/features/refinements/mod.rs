//! Suggested changes: anybody may show how an idea would read better; its authors take it up, adapt it or decline it with
//! a word of thanks. What is taken up makes a version that names both. Here, too, versions are compared and told by whose
//! words they are. Writing versions oneself lives in `ideas`.

pub mod actions;
pub mod api;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod refinement;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use refinement::{Refinement, State};
