//! The talk under an idea: comments and, one level deep, the replies to them.
//!
//! Hiding and restoring are rulings and live in `moderation`; this room only knows where a comment stands.

pub mod actions;
pub mod api;
pub mod comment;
pub mod forms;
pub(crate) mod lists;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use comment::Comment;
pub use store::count_of_person;
pub use views::{CommentView, thread};
