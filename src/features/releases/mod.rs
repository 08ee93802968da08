//! What was made from ideas: drafting a release, publishing it, the list of them.
//!
//! Who signs a release, and the colophon that shows it, live in `credits`, which hears of a draft by its event.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod release;
pub(crate) mod store;
pub mod views;

pub use release::Release;
pub use views::ReleaseCard;
