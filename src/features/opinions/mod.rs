//! What people think of a comment: helpful, or not. It orders a talk, and nothing else.

pub mod actions;
pub mod api;
pub mod opinion;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use opinion::Opinion;
