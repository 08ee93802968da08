//! Where a person is signed in: the list, and ending what should be over. Opening sessions is `accounts`'.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod session;
pub(crate) mod store;
