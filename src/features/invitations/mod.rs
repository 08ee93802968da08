//! Invitations by mail: bound to an address, for one use, with the role and relation that go with them.
//!
//! An invited person may join whatever the community says about who may.

pub mod actions;
pub mod forms;
pub mod invitation;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
