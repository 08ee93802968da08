//! What the company plans already when it asks a question: sealed before the question opens, shown as a digest from the
//! start, opened at the decision. So nobody need wonder whether an idea was taken from the people or was there before.

pub mod actions;
pub mod commitment;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use commitment::Commitment;
