//! Who wants to hear nothing from whom. Whoever is blocked is not told; whoever speaks for the company cannot be blocked.

pub mod actions;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;

pub use store::{deaf_to, of_reader, people_of};
