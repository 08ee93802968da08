//! The words for a saved reply.

use std::collections::BTreeMap;

use crate::platform::id::{Code, Language, SavedReplyId};

/// A reply in each language in which it was written.
pub type Texts = BTreeMap<Language, String>;

/// What moderators say often.
#[derive(Debug, Clone)]
pub struct SavedReply {
    /// Inner id.
    pub id: SavedReplyId,
    /// Public code.
    pub code: Code,
    /// The name by which moderators find it.
    pub name: String,
    /// Its texts; one at least.
    pub texts: Texts,
}

impl SavedReply {
    /// What it says to a reader of this language: in it, else in the first there is.
    #[must_use]
    pub fn text_in(&self, language: Language) -> &str {
        self.texts.get(&language).or_else(|| self.texts.values().next()).map_or("", String::as_str)
    }
}

/// Shortest and longest name, in characters.
pub const NAME: (usize, usize) = (2, 60);
/// Shortest and longest text, in characters: that of a reason.
pub const TEXT: (usize, usize) = (5, 1_000);
/// The most replies that are offered.
pub const MOST: i64 = 50;
