//! Figures of the moderators' work, for the team itself: how long things wait, what becomes of rulings, week by week.
//!
//! Of the team as a whole and never of one of its members: nothing here is counted by person, so nobody can be ranked.

pub mod figure;
pub mod pages;
pub mod rules;
pub(crate) mod store;
pub mod views;
