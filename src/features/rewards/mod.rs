//! Programmes: what a release, or all releases of its product, give back to those who shaped it.
//!
//! The product team says what is given: thanks alone, points by role and degree, something from the catalogue, a sum of money
//! once, a share of net sales period after period. It reads who would get what and why, and confirms; then it is posted in the
//! ledger. Shares appear only where something is divided: whole numbers of 1/10,000 that sum to the whole.
//!
//! Whoever has a kept credit is rewarded, whatever they want done with their name: to stand nowhere is about the name, not
//! about what they did. Whoever left is not: nobody could give them anything, and what would be theirs is not given out.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod programme;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use programme::Programme;
