//! Quiet ideas that deserve a look: whoever saw them liked them, but few did and nobody said a word. Which these are is a rule
//! that the page tells; in which order is drawn anew each day.

pub mod pages;
pub mod rules;
pub(crate) mod store;
