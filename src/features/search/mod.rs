//! Searching: what looks like a title that is being typed, and the page that finds everything.
//!
//! The index itself is `platform::search`; here stands what goes into it, and what of what was found a reader may see. Hidden,
//! held, merged and removed things are found by nobody, and nothing of a question by those who may not know of it.

pub mod api;
pub mod forms;
pub mod pages;
pub(crate) mod store;
pub mod views;

pub use views::{SIMILAR, alike, similar};
