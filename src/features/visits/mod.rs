//! When a person was last at an idea: so much as "new since your visit" needs, and nothing more.
//!
//! It is written through the small door for what nobody audits, and nobody waits for it.

pub(crate) mod rules;
pub mod store;
pub mod visit;

pub use visit::Visited;
