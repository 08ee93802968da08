//! People: registering, signing in and out, roles, suspension, tokens for the API.
//!
//! Who somebody is in a transaction is found here ([`identify`]); what they may do is each room's own.

pub mod actions;
pub mod api;
pub mod forms;
pub mod lists;
pub mod pages;
pub mod password;
pub mod permits;
pub mod person;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use person::{Account, Byline, Email, Relation, Restraint};
pub use store::{byline, host, hosts, identify};
pub use views::Face;
