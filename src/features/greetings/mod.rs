//! The host's message to those who sign a release with a name, with a picture of their own to share: once the thing has
//! shipped each of them gets it by notice and letter, before anybody announces it to the world. Whoever signs later gets it
//! then. Nobody gets it twice.

pub mod actions;
pub mod forms;
pub mod greeting;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
