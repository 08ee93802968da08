//! How the community is set up: name, look, languages, who may read and join, which rooms are on.

pub(crate) mod store;

pub use store::{describe, of};
