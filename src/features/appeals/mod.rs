//! Appeals: whoever a ruling took something from asks for another look, and so does whoever reported what was kept. Another
//! moderator than the first decides, with a written answer; an appeal that is won restores everything.

pub mod actions;
pub mod appeal;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use appeal::{Appeal, Outcome};
