//! Words that the community gives to ideas, so that they are found: named by staff, once per language, chosen by authors.

pub mod actions;
pub mod api;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub mod store;
pub mod tag;
pub mod views;

pub use tag::Tag;
pub use views::{TagView, TagWall};
