//! What a moderator puts where everybody sees it: ideas at the top of their question's list, and one on the first page. Who did
//! it stands beside it, the order of the rest stays as it is, and while votes are cast nobody stands first.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod pin;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use pin::Place;
pub use views::PinView;
