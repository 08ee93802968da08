//! How many supporters an idea needs, and by when: so many people in so many days give it more days; the last number gives
//! it a review. Off unless a question asks for it. What a question asks for changes for ideas proposed from then on alone:
//! nobody's idea loses days, or gets harder to carry, after it was proposed.

pub mod actions;
pub mod permits;
pub mod rules;
pub mod step;
pub(crate) mod store;
pub mod views;

pub use step::{Progress, Step};
pub use store::counted;
pub use views::SupportView;
