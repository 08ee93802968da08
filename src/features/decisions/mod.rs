//! The company's public answers to ideas: status, reasons, and a host who signs. Every answer stays readable.

pub mod actions;
pub mod decision;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use views::DecisionView;
