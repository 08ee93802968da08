//! How a community gets its first administrator: whoever reads what `serve` prints holds a link that works once.

pub mod actions;
pub mod forms;
pub mod pages;
pub mod permits;
