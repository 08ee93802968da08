//! Acts that wait for a name: what a visitor without an account voted, said or proposed is kept here until an address is
//! confirmed. It is shown to nobody else and counted nowhere.
//!
//! A visitor holds a secret in a cookie; only its digest is stored. A confirmed mail gives the visitor's acts to a person,
//! and the next session of that person carries them out, whichever browser it is in.

pub mod act;
pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use act::Act;
pub use store::guest_of;
