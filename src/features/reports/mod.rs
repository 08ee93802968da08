//! Reports: whoever can see something may ask for a look at it, once, and name the rule of the house that it breaks. Without an
//! account one may give notice of what is illegal (Regulation (EU) 2022/2065, article 16).
//!
//! A report opens a case or adds its weight to one; enough weight holds the thing back until a moderator has looked. What the
//! moderator decides settles the reports, and that is the record by which their next ones weigh.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod report;
pub mod rules;
pub(crate) mod store;

pub use report::State;
