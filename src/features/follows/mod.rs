//! Wanting to hear of an idea or a question. Nobody follows by doing something else: it is asked for, and as easily undone.

pub mod actions;
pub mod api;
pub mod pages;
pub mod permits;
pub mod store;
pub mod views;

pub use views::FollowView;
