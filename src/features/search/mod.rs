//! Searching: what looks like a title that is being typed, and the page that finds everything.

pub(crate) mod store;
