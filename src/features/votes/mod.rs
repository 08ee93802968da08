//! Votes: one each, counted where the idea belongs now, taken back as easily as given.

pub mod actions;
pub mod api;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub mod split;
pub(crate) mod store;
pub mod views;

pub use actions::{move_to, set_standing, set_status, settle};
pub use store::{count_in, count_of_person, mine_among, spent_among};
pub use views::{Mine, VoteView};
