//! What belongs to the community as a whole and to no noun: the home page, the staff's desk, files, health.

pub mod pages;
mod share;
mod store;

pub use share::ShareView;
