//! People named in a comment by `@Name`.
//!
//! Who is meant is settled when the comment is written: first among those who took part under the idea, then by the exact
//! name. The row keeps the person, so the name that is shown is the one that they go by now, and goes with them. Telling
//! them is for the verbs of comments.

pub mod mention;
pub mod pages;
pub mod rules;
pub mod store;

pub use mention::Mention;
