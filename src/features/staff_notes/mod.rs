//! What the staff note for themselves about a person or an idea: dated, signed, and seen by the staff alone. What is noted about
//! a person is kept about that person: they get it with their data when they ask for it, and it goes when they go.

pub mod actions;
pub mod forms;
pub mod note;
pub mod pages;
pub mod permits;
pub(crate) mod store;
pub mod views;

pub use views::Notes;
