//! The daily letter to moderators: what waits, how long the oldest of it has, appeals without an answer, yesterday's numbers.
//!
//! One a day at most, only when something waits, and only to who wants it: moderators do unless they say otherwise.

pub mod actions;
pub mod briefing;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
