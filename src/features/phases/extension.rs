//! The words for an extension.

use crate::features::accounts::Byline;
use crate::features::questions::Phase;
use crate::platform::clock::Moment;
use crate::platform::id::Language;

/// More time that was given.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Extension {
    /// Who gave it.
    pub host: Byline,
    /// The phase that got it.
    pub phase: Phase,
    /// When the phase was to end.
    pub from: Moment,
    /// When it ends now.
    pub to: Moment,
    /// The language of the reason.
    pub language: Language,
    /// Why.
    pub reason: String,
    /// When it was given.
    pub at: Moment,
}

/// Shortest and longest reason, in characters.
pub const REASON: (usize, usize) = (5, 500);
