//! The words for a tag.

use std::collections::HashMap;

use crate::platform::id::{Code, Language, TagId};

/// A tag with its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Inner id.
    pub id: TagId,
    /// Public code.
    pub code: Code,
    /// The language it was first named in.
    pub language: Language,
    /// Whether it is still offered. A tag that was put away stays on the ideas that have it.
    pub is_retired: bool,
    /// Its names by language; that of its first language is always there.
    pub names: Names,
}

/// The names of a tag by language.
pub type Names = HashMap<Language, String>;

impl Tag {
    /// Its name for a reader of this language: the first one where there is no other.
    #[must_use]
    pub fn name_for(&self, language: Language) -> &str {
        self.names.get(&language).or_else(|| self.names.get(&self.language)).map_or("", String::as_str)
    }
}

/// How many tags an idea may have.
pub const ON_AN_IDEA: usize = 5;
/// How many tags a community may have: as many as one can still read through.
pub const IN_A_COMMUNITY: usize = 100;
/// Shortest and longest name, in characters.
pub const NAME: (usize, usize) = (2, 30);
