//! The words for a milestone.

use crate::platform::clock::Moment;
use crate::platform::id::{Code, Language, MilestoneId, ReleaseId, Standing};

crate::words! {
    /// How far a release is.
    pub enum Stage {
        /// Decided, and not begun to be made.
        Planned = "planned",
        /// There is a first one.
        Prototype = "prototype",
        /// It is tried out.
        Testing = "testing",
        /// It comes into people's hands.
        Shipping = "shipping",
    }
}

/// The name under which everybody may know of a release in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The language of the name.
    pub language: Language,
    /// The name.
    pub name: String,
}

/// A release as whoever asks for its progress may know of it.
#[derive(Debug, Clone)]
pub struct Known {
    /// Inner id.
    pub id: ReleaseId,
    /// Public code.
    pub code: Code,
    /// Whether it is public.
    pub standing: Standing,
    /// What the company makes.
    pub product: String,
    /// Under which name everybody may know of it.
    pub progress: Option<Progress>,
}

/// A milestone.
#[derive(Debug, Clone)]
pub struct Milestone {
    /// Inner id.
    pub id: MilestoneId,
    /// Public code.
    pub code: Code,
    /// The release.
    pub release: ReleaseId,
    /// How far it is.
    pub stage: Stage,
    /// The language of the words.
    pub language: Language,
    /// What that means.
    pub words: String,
    /// From when on.
    pub falls_on: Moment,
}

/// A milestone to be set, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMilestone {
    /// How far the release is.
    pub stage: Stage,
    /// The code of the person who says so for the company.
    pub host: Code,
    /// The language of the words.
    pub language: Language,
    /// What that means.
    pub words: String,
    /// From when on.
    pub falls_on: Moment,
}

/// Shortest and longest name, in characters.
pub const NAME: (usize, usize) = (2, 120);
/// Shortest and longest words of a milestone, in characters.
pub const WORDS: (usize, usize) = (3, 500);
/// The most milestones of a release.
pub const MOST: i64 = 40;
