//! Thanking: a short personal word by somebody of the company to who wrote an idea or a comment. One for each thing, in one
//! click, for every contact ends in a thank-you.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub(crate) mod store;
pub mod thank;
pub mod views;

pub use views::Thanked;
