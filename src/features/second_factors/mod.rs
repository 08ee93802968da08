//! The second step of signing in: a code from an app on the phone (TOTP), or one of ten recovery codes when the phone is
//! gone. Passkeys need no second step; they have a room of their own.
//!
//! The secret that app and server share is kept as it is: whoever can read the database reads it. The recovery codes are
//! kept as digests; they are random, so that a plain digest tells nothing.

pub mod actions;
pub mod factor;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod totp;
