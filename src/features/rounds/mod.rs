//! Several rounds: a question follows another, and ideas that were not decided go on in the next. Votes start anew there;
//! those of before are shown as history. The idea of before says where it went, and has an outcome by that.

pub mod actions;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use views::Going;
