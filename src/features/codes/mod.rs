//! Mailed links and codes: the one door for everybody. Who has an account signs in, who has none makes one; reset,
//! change of address and a fresh proof go the same way.
//!
//! Any address, known or not, gets the same page in the same time, and the mail alone tells which it is. What waits for a
//! visitor's name is not known here: `pending` keeps it.

pub mod actions;
pub mod code;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;

pub use code::{Asking, Entered};
