//! What moderators say often, kept in each language of the community: chosen where something is decided, and written to the
//! author in theirs.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod saved_reply;
pub(crate) mod store;

pub use saved_reply::SavedReply;
