//! What the community asks of everybody: the rules of the house, readable by everyone, in the languages of the community.
//!
//! A report names one of them, a ruling rests on one. A rule that is retired is offered no more and stays readable where it
//! was named.

pub mod actions;
pub mod forms;
pub mod house_rule;
pub mod pages;
pub mod permits;
pub mod rules;
pub mod store;

pub use house_rule::{HouseRule, Wording};
