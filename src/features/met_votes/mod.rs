//! The votes of people whom staff met elsewhere: who, where and when, noted by somebody with a name; counted and shown apart.

pub mod actions;
pub mod forms;
pub mod met_vote;
pub mod pages;
pub mod permits;
pub(crate) mod store;

pub use store::noted_on;
