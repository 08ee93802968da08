//! What the program notices by itself and puts before moderators: contributions that wait for a look, many votes from new
//! accounts in a short time, accounts that are likely one person's. And what moderators make of such votes: setting them
//! aside, letting them count again.
//!
//! A suspicion is shown to moderators alone. It decides nothing.

pub mod actions;
pub mod evidence;
pub mod forms;
pub mod pages;
pub mod permits;
pub mod rules;
pub mod store;
mod views;
