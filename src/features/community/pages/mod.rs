//! The pages of the set-up, what every page takes from it, and the texts about the community.

mod about;
mod settings;

pub use about::{about, logo, preview_theme, theme};
pub use settings::{admin, change, guided, logo_changed, part, settings, step, take_step};
