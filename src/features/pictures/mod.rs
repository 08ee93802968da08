//! The pictures of ideas: which there are, what each shows, adding and taking away. They belong to an idea and not to a
//! version of its text. Those of drafts live in `drafts`; how a file becomes a picture is `platform::media`.

pub mod actions;
pub mod pages;
pub mod permits;
pub mod picture;
pub(crate) mod store;
pub mod views;

pub use picture::Picture;
pub use views::{PictureCard, cards_of};
