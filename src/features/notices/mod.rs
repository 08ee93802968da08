//! What people are told because it matters to them: their idea moved, somebody answered, a change waits for their word.
//!
//! A notice is a row that is written with what happened. Pages show it, letters gather several.

pub mod notice;
pub mod store;

pub use notice::{Kind, Notice};
