//! Trying something out before it ships: the product team calls for testers among those who contributed, who apply with one
//! click; as many are let in as there are places. What a tester finds is read by the product team and the other testers, and
//! what helped earns credit, which `credits` proposes when it hears of it.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod tester;
pub mod views;

pub use tester::Call;
