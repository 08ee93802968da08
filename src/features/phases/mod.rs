//! More time for a question, in public and with a reason; and telling people that a phase has begun. What phase it is, the
//! dates alone say: a job announces it and decides nothing.

pub mod actions;
pub mod extension;
pub mod forms;
pub mod pages;
pub mod permits;
pub(crate) mod store;
pub mod views;

pub use extension::Extension;
pub use store::announce_at_each_date;
pub use views::ExtensionView;
