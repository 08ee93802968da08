//! The words for a picture of an idea.

use crate::platform::id::{Code, FileId};

/// A picture with what it shows.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Public code.
    pub code: Code,
    /// Its file.
    pub file: FileId,
    /// The digest of its bytes.
    pub digest: String,
    /// Its media type.
    pub media_type: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
    /// What it shows, for those who do not see it; empty while nobody has said it.
    pub alt: String,
}

/// How many pictures an idea may have.
pub const MOST: usize = 5;
/// Longest description of a picture, in characters.
pub const ALT_MAX: usize = 300;
/// Where the description of a picture stands in a form: this, and its code.
pub const ALT: &str = "alt-";
