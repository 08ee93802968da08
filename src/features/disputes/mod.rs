//! Disputes about credits: somebody says that one is missing, has a wrong role, or is the wrong person's. The product team
//! answers, and where they do not agree an administrator decides. What is found right changes the credits, and is sealed as a
//! new version that says in public what changed.
//!
//! What somebody brings to show it is for the staff and themselves alone; whose credit it is hears that there is a dispute,
//! and how it ended.

pub mod actions;
pub mod dispute;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use dispute::Dispute;
