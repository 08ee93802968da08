//! Being asked for a word under an idea: its author to say more, in public and with a clock; or somebody who can answer, a
//! colleague or a member, by name. Whoever is asked is told, and the question ends when their word is there.

pub mod actions;
pub mod ask;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use ask::Kind;
pub use views::Asked;
