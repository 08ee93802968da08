//! Tags as pages show them.

use serde::Serialize;

use super::store;
use super::tag::{ON_AN_IDEA, Tag};
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Language;

/// A tag for a reader.
#[derive(Debug, Clone, Serialize)]
pub struct TagView {
    /// Public code.
    pub code: String,
    /// Its name in the reader's language.
    pub name: String,
}

impl TagView {
    /// The tag for a reader of this language.
    #[must_use]
    pub fn new(tag: &Tag, language: Language) -> Self {
        Self { code: tag.code.to_string(), name: tag.name_for(language).to_owned() }
    }
}

/// The tags to choose from, by name, and those that are chosen.
#[derive(Debug, Clone, Serialize)]
pub struct TagWall {
    /// Those that are offered, and those of the idea that were put away since.
    pub all: Vec<TagView>,
    /// The codes of those that are ticked.
    pub chosen: Vec<String>,
    /// How many an idea may have.
    pub most: usize,
}

impl TagWall {
    /// The wall for a form: what is offered, with these ticked: one statement.
    ///
    /// # Errors
    /// Those of the database.
    pub fn new(tx: &mut ReadTx<'_>, language: Language, chosen: &[String]) -> Result<Self> {
        let tags = store::all(tx)?;
        Ok(Self::of(&tags, language, chosen.to_vec()))
    }

    fn of(tags: &[Tag], language: Language, chosen: Vec<String>) -> Self {
        let is_shown = |tag: &&Tag| !tag.is_retired || chosen.contains(&tag.code.to_string());
        let mut all: Vec<TagView> = tags.iter().filter(is_shown).map(|tag| TagView::new(tag, language)).collect();
        all.sort_by_key(|tag| tag.name.to_lowercase());
        Self { all, chosen, most: ON_AN_IDEA }
    }
}
