//! All SQL of search beside the index itself: what there is to be found (`index`), and what of it a reader may see (`reading`).

mod index;
mod reading;

pub use index::{has_stale, move_family, put, put_release_with_ideas, renew};
pub(super) use reading::{Answered, Named, Said, comments, decisions, ideas, people, releases};
