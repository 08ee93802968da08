//! Answers to questions: proposing them, changing their text (every version stays readable), listing them.
//!
//! Merging and hiding are rulings and live in `moderation`; this room only knows where an idea stands.

pub mod actions;
pub mod api;
pub mod forms;
pub mod heat;
pub mod idea;
pub mod lists;
pub mod pages;
pub mod permits;
pub mod ring;
pub mod rules;
pub(crate) mod store;
pub mod tally;
pub mod views;

pub use idea::{Idea, Status};
pub use tally::Tally;
pub use views::IdeaCard;
