//! How far a community knows somebody, and what follows from it: limits for newcomers, and what waits for a look before it
//! is shown.
//!
//! Trust grows with time and with contributions that stand, and falls with rulings against a person. It is never shown,
//! neither to others nor to the person: it is no score to play for.

pub mod actions;
pub mod level;
pub mod rules;
pub mod signal;
pub mod store;

pub use level::{Facts, Level};
pub use signal::{Said, Signal, Suspicion};
