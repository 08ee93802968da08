//! Votes: one each, counted where the idea belongs now, taken back as easily as given.

pub mod actions;
pub mod api;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use store::{count_in, count_of_person, mine_among, recount};
pub use views::VoteView;
