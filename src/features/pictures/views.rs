//! Pictures as pages show them.

use std::collections::HashMap;

use serde::Serialize;

use super::picture::{ALT, Picture};
use super::store;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::IdeaId;

/// A picture of an idea.
#[derive(Debug, Clone, Serialize)]
pub struct PictureCard {
    /// Public code.
    pub code: String,
    /// The name of the field for its description.
    pub field: String,
    /// Its address.
    pub src: String,
    /// What it shows.
    pub alt: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
}

impl From<&Picture> for PictureCard {
    fn from(picture: &Picture) -> Self {
        let ending = if picture.media_type == "image/png" { "png" } else { "jpg" };
        Self {
            code: picture.code.to_string(),
            field: format!("{ALT}{}", picture.code),
            src: format!("/files/{}.{ending}", picture.digest),
            alt: picture.alt.clone(),
            width: picture.width,
            height: picture.height,
        }
    }
}

/// What the page of an idea shows: those that are described.
///
/// # Errors
/// Those of the database.
pub fn cards_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<PictureCard>> {
    Ok(store::of_idea(tx, idea)?.iter().filter(|picture| !picture.alt.is_empty()).map(PictureCard::from).collect())
}

/// The first picture of each of these ideas, for cards: one statement.
///
/// # Errors
/// Those of the database.
pub fn first_of(tx: &mut ReadTx<'_>, ideas: &[IdeaId]) -> Result<HashMap<IdeaId, PictureCard>> {
    Ok(store::first_of(tx, ideas)?.iter().map(|(idea, picture)| (*idea, PictureCard::from(picture))).collect())
}
