//! What tests stand on: communities on each database, people who do things, browsers that keep cookies.

pub mod backend;
pub mod browser;
pub mod community;
pub mod people;
pub mod postgres;
pub mod talk;

pub use community::{Community, every_database};
pub use people::{Guest, Idea, Person, Question};
