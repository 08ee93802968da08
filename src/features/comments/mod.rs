//! The talk under an idea: threads of a comment and, one level below it, the replies, each of which names whom it answers.
//!
//! Here are posting, editing with a history, removing, and the mark for what shaped the idea. Hiding and restoring are
//! rulings and live in `moderation`; what people find helpful is in `opinions`, whom a comment names in `mentions`.

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
pub use views::{CommentView, Talk, talk};
