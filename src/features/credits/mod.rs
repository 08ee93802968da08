//! Who signs a release, for what and how: proposed from what really happened, adjusted by the product team, signed by
//! each person; and the colophon that shows it.
//!
//! Nobody is named who did not say so. A person chooses to sign with a name, to be counted without one, or not to
//! appear, at any time once the release is public; who does not answer after two reminders is shown without a name.
//!
//! Publishing seals who signs (`version`): a tree over lines whose names stand behind a salt, so that a name can go and the
//! seal stays. Whatever is signed later is sealed once a day, what a dispute changes at once. `file` writes all of it down.

pub mod actions;
pub mod credit;
pub mod file;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod version;
pub mod views;

pub use credit::Credit;
pub use store::{people_among, propose_for, propose_tested};
