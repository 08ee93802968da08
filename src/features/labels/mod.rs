//! The label: the mark "designed by users" of a public release, ready for print, with a code for cameras that leads to the
//! colophon. One drawing is the source of the SVG, the PDF and the PNG.
//!
//! Nothing is kept of a label that somebody takes away; a label that was withdrawn is, with its reason, for everybody to
//! read in the colophon. How a drawing becomes a file for the press stands in `platform::print`.

pub mod actions;
pub mod api;
pub mod canvas;
pub mod drawing;
pub mod forms;
pub mod label;
pub mod pages;
pub mod permits;
pub mod rules;
pub(crate) mod store;
pub mod views;

pub use label::Format;
