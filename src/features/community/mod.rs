//! How the community is set up: name, look, languages, form of address, ways in, who may read and join, what the company
//! says about it, which rooms are on. Everybody reads it; administrators change it, part by part.

pub mod actions;
pub mod change;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
mod views;

pub use store::{describe, marker, of};
