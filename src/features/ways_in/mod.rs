//! What each person can sign in with, all of it at one glance: password, mailed code, passkeys, identities elsewhere, a
//! second factor. Nobody can take their last way in away. The ways themselves have rooms of their own.

pub mod pages;
pub mod rules;
pub(crate) mod store;
pub mod views;
pub mod ways;

pub use store::{letter_to, of_person};
