//! What people begin to write: drafts that save themselves, one per person and question, for nobody but their author; and
//! proposing, in which a draft becomes an idea with its pictures and answers.

pub mod actions;
pub mod draft;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use draft::Draft;
