//! What a release looks like elsewhere: the picture beside a link to it, one for each person who signed with a name, and a
//! badge for other sites. All are drawn by the server, by the hand that draws labels.
//!
//! Only public releases have them, whoever asks; one whose label was withdrawn has none, as it has no label. Nobody who
//! did not sign with a name stands on any of them. Nothing is kept about who looks.

pub mod drawing;
pub mod pages;
pub mod picture;
pub mod views;
