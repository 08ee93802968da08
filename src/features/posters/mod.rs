//! A question on paper: a poster for the shop and a card for the parcel, with a code for cameras and a short link for
//! people; and the short link itself.

pub mod pages;
