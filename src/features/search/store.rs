//! All SQL of search beside the index itself: what there is to be found (`index`), and who may read of it (`reading`).

mod index;

pub use index::{has_stale, put, put_release_with_ideas, renew};
