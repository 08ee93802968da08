//! Where an idea came from and what came of it, as pages tell it.

use std::collections::HashMap;

use serde::Serialize;

use super::store::{self, Root};
use crate::features::accounts::Face;
use crate::features::ideas::views::Link;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, Language};

/// Where an idea came from.
#[derive(Debug, Clone, Serialize)]
pub struct Origin {
    /// Whether it grew out of a comment; else it was split off.
    is_grown: bool,
    /// Who wrote the comment.
    author: Option<Face>,
    /// Where to read it.
    href: Option<String>,
    /// The idea that it came of.
    idea: Option<Link>,
    language: Option<Language>,
}

impl From<&Root> for Origin {
    fn from(root: &Root) -> Self {
        let (idea, language) = match &root.idea {
            Some((code, title, language)) => {
                (Some(Link { code: code.to_string(), title: title.clone() }), Some(*language))
            }
            None => (None, None),
        };
        Self {
            is_grown: root.is_grown,
            author: root.comment.as_ref().map(|(_, author)| Face::from(author)),
            href: root.comment.as_ref().map(|(code, _)| format!("/comments/{code}")),
            idea,
            language,
        }
    }
}

/// What the story of an idea tells of it.
#[derive(Debug, Clone)]
pub struct Turn {
    /// The key of a word.
    pub kind: &'static str,
    /// When.
    pub at: Moment,
    /// Who made it so.
    pub who: Option<String>,
    /// The title of the other idea.
    pub note: Option<String>,
    /// Where to read more.
    pub href: Option<String>,
}

/// Where an idea came from, and what its story tells of that and of what was split off it: three statements at most.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<(Option<Origin>, Vec<Turn>)> {
    let mut turns = Vec::new();
    let root = store::root_of(tx, idea)?;
    if let Some(root) = &root {
        let kind = if root.is_grown { "grown" } else { "split-off" };
        let href = match (&root.comment, &root.idea) {
            (Some((code, _)), _) => Some(format!("/comments/{code}")),
            (None, Some((code, ..))) if !root.is_grown => Some(format!("/ideas/{code}")),
            _ => None,
        };
        turns.push(Turn { kind, at: root.at, who: Some(root.moderator.name.clone()), note: None, href });
    }
    for (code, title, at) in store::branches_of(tx, idea)? {
        let href = Some(format!("/ideas/{code}"));
        turns.push(Turn { kind: "parted", at, who: None, note: Some(title), href });
    }
    Ok((root.as_ref().map(Origin::from), turns))
}

/// An idea that a comment became.
#[derive(Debug, Clone, Serialize)]
pub struct Became {
    code: String,
    title: String,
    language: Language,
}

/// The ideas that comments became, by the comment's code: one statement, none for no comments.
///
/// # Errors
/// Those of the database.
pub fn of_comments(tx: &mut ReadTx<'_>, codes: &[Code]) -> Result<HashMap<String, Became>> {
    let found = store::of_comments(tx, codes)?;
    let view = |(comment, (code, title, language)): (Code, (Code, String, Language))| {
        (comment.to_string(), Became { code: code.to_string(), title, language })
    };
    Ok(found.into_iter().map(view).collect())
}
