//! The deal: in plain lines who may use what people contribute, and how, what can be earned, and from which age. It has
//! versions; which one somebody agreed to is kept, and another version asks again. Whoever proposes, refines or signs as a
//! co-author has agreed to the newest; votes and comments need no deal.

pub mod actions;
pub mod deal;
pub mod permits;
pub(crate) mod store;
pub mod views;

pub use actions::{accept, offer};
pub use deal::{Deal, Terms};
pub use store::{accepted, current, require};
pub use views::DealView;
