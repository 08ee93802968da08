//! What the host of a question asks besides title and text: fields, defined per question in the languages of the
//! community, and what people answered in their ideas. An answer stays when its field changes or is taken away.

pub mod actions;
pub mod api;
pub mod field;
pub mod forms;
pub mod pages;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use field::{Field, Kind};
pub use views::{Answered, AskedField};
