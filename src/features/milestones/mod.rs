//! How far something is before it ships: the product team says in public that it is in the making, under a name that it
//! chooses, and sets milestones, each from a day on. Contributors hear of them in one go.
//!
//! A release in the making is a draft whose texts nobody outside of the product team reads. Its stage is never written
//! down: the milestones and the day say it (`rules::stage_at`). Who tries it out is in `testers`.

pub mod actions;
pub mod forms;
pub mod milestone;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use milestone::Stage;
