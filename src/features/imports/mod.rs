//! Ideas from elsewhere: a CSV that nobody prepared for us.
//!
//! From the file to the community in three steps: [`table`] reads what is there, [`draft`] makes of each row what it
//! means, [`actions`] brings them in, all or none. [`moments`] reads dates however they are written.

pub mod actions;
pub mod draft;
pub mod mapping;
pub mod moments;
pub mod table;
pub mod title;

pub use actions::{Filing, Outcome, bring_in};
pub use draft::{Draft, Problem, Reading};
pub use mapping::{Mapping, Wanted};
pub use table::Table;
