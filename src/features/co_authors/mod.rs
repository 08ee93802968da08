//! Signing an idea together: authors ask people who talked about it or suggested changes; whoever says yes may write
//! versions, answers suggestions and is named with the author, until they leave. Who signs is read with the idea
//! (`ideas::store`); here people are asked and answer.

pub mod actions;
pub mod co_author;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;

pub use co_author::State;
