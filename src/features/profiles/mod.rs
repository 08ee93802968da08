//! Who somebody is to others: the profile and its public page, what they are to the company, who stands in for a host; and
//! what whoever answers as the company sees beside a person.
//!
//! Accounts, roles and suspension are of `accounts`; their pages for administrators stand here, beside the public one.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod profile;
pub(crate) mod store;
pub mod views;

pub use profile::Profile;
pub use views::{RelationCard, card_of, cards_of};
