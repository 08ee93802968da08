//! The people to whom a question is put by name: invited by address, whether there is an account or not. They see it and
//! answer as soon as they have confirmed that address.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub(crate) mod store;
