//! What people are told because it matters to them: their idea moved, somebody answered, a change waits for their word.
//!
//! A notice is a row that is written with what happened. The page "For you" shows it; letters gather several, for those
//! who want them.

pub mod actions;
pub mod forms;
pub mod notice;
pub mod pages;
pub mod permits;
pub mod rules;
pub mod store;
pub mod views;

pub use notice::{Kind, Notice, Wish};
