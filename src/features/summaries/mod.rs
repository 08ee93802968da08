//! What the talk under an idea comes to so far, written by somebody of the company: dated, signed, and above the talk, so
//! that nobody must read five hundred comments on a phone.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub(crate) mod store;
pub mod summary;
pub mod views;

pub use summary::Summary;
pub use views::SummaryView;
