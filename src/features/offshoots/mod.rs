//! Ideas that came out of something: of a comment that was one all along, or of an idea that was two. A moderator makes them;
//! they belong to who had the thought, and both ends say where the other is.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use views::Origin;
