//! What the company asks. A question's phase is what its dates say at the moment of the write; nothing stores it.

pub mod actions;
pub mod api;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod question;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use question::{Audience, Ballot, Phase, Question, Schedule};
pub use store::{lock, read, read_many, shown_to};
pub use views::QuestionCard;
