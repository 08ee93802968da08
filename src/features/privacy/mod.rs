//! Everybody's data is theirs: taking away all that is kept about them, and going.
//!
//! What is kept about somebody is told in chapters (`everything`, read by `store::everything`). Erasing (`store::erasure`)
//! really erases: the person's row keeps a drawn name and nothing of theirs; what others count on (votes, tallies, ledgers,
//! colophons) stays whole. This room stands above all others and knows their tables.

pub mod actions;
pub mod everything;
pub mod forms;
pub mod leaving;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;
