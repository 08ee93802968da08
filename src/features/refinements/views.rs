//! Suggested changes, versions and whose words they are, as pages show them.

use std::sync::{Arc, LazyLock};

use moka::sync::Cache;
use serde::Serialize;

use super::refinement::State;
use super::store::Line;
use crate::features::accounts::Face;
use crate::features::ideas::Idea;
use crate::features::ideas::idea::Text;
use crate::features::ideas::store::{self as ideas, Version, Written};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, PersonId};
use crate::platform::text::authorship::{Draft, Phrase, attribute};
use crate::platform::text::compare::{Piece, compare};

/// The idea that a page is about, in its crumbs and its head.
#[derive(Debug, Clone, Serialize)]
pub struct About {
    /// Public code.
    pub code: String,
    /// Its title now.
    pub title: String,
    /// The language it is written in.
    pub language: Language,
    /// The number of its newest version.
    pub version: i64,
}

impl From<&Idea> for About {
    fn from(idea: &Idea) -> Self {
        Self { code: idea.code.to_string(), title: idea.title.clone(), language: idea.language, version: idea.version }
    }
}

/// A suggested change in a list, and in the head of its page.
#[derive(Debug, Clone, Serialize)]
pub struct RefinementCard {
    /// Public code.
    pub code: String,
    /// Who suggests it.
    pub author: Face,
    /// When it was suggested.
    pub at: Moment,
    /// Why.
    pub why: String,
    /// What became of it.
    pub state: State,
    /// The version it started from.
    pub base_version: i64,
    /// Whether the text of the idea changed since, and it waits.
    pub is_old: bool,
    /// Why a moderator hid it, if one did.
    pub hidden_reason: Option<String>,
}

impl RefinementCard {
    /// The card of a line.
    #[must_use]
    pub fn new(line: &Line, idea: &Idea) -> Self {
        let refinement = &line.refinement;
        Self {
            code: refinement.code.to_string(),
            author: Face::from(&line.author),
            at: line.at,
            why: line.why.clone(),
            state: refinement.state,
            base_version: refinement.base_version,
            is_old: refinement.state == State::Open && refinement.base_version != idea.version,
            hidden_reason: refinement.is_hidden.then(|| line.hidden_reason.clone()),
        }
    }
}

/// Two texts, compared.
#[derive(Debug, Clone, Serialize)]
pub struct Difference {
    title: Vec<Piece>,
    body: Vec<Piece>,
}

impl Difference {
    /// From the older text to the newer one.
    #[must_use]
    pub fn between(old: &Text, new: &Text) -> Self {
        Self { title: compare(&old.title, &new.title), body: compare(&old.body, &new.body) }
    }
}

/// A version in a list of all.
#[derive(Debug, Clone, Serialize)]
pub struct VersionLine {
    /// Its number.
    pub number: i64,
    /// When it was written.
    pub at: Moment,
    /// Who wrote it.
    pub author: Face,
    /// Who took it up, where it was suggested.
    pub taken_up: Option<TakenUpView>,
}

/// Who took a suggestion up.
#[derive(Debug, Clone, Serialize)]
pub struct TakenUpView {
    /// The suggestion, where one may still read it.
    pub code: Option<String>,
    /// Who took it up.
    pub by: Face,
    /// Whether they changed it.
    pub is_adapted: bool,
}

impl From<&Version> for VersionLine {
    fn from(version: &Version) -> Self {
        Self {
            number: version.number,
            at: version.at,
            author: Face::from(&version.author),
            taken_up: version.taken_up.as_ref().map(|taken| TakenUpView {
                code: taken.code.as_ref().map(Code::to_string),
                by: Face::from(&taken.by),
                is_adapted: taken.is_adapted,
            }),
        }
    }
}

/// A hand: somebody's words of one version.
pub type Hand = (i64, PersonId);

/// Whose the words of a text are.
#[derive(Debug, Clone)]
pub struct Words {
    /// The title, phrase by phrase.
    pub title: Vec<Phrase<Hand>>,
    /// The body, phrase by phrase.
    pub body: Vec<Phrase<Hand>>,
}

/// Remembered by idea and version, for as many ideas as are read much.
static WORDS: LazyLock<Cache<(Code, i64), Arc<Words>>> = LazyLock::new(|| Cache::new(500));

/// Whose the words of the newest version of an idea are: one statement for what is not remembered.
///
/// # Errors
/// Those of the database.
pub fn words(tx: &mut ReadTx<'_>, idea: &Idea) -> Result<Arc<Words>> {
    let key = (idea.code.clone(), idea.version);
    if let Some(known) = WORDS.get(&key) {
        return Ok(known);
    }
    let versions = ideas::written(tx, idea.id)?;
    let found = Arc::new(Words {
        title: attribute(&drafts(&versions, |text| &text.title)),
        body: attribute(&drafts(&versions, |text| &text.body)),
    });
    WORDS.insert(key, Arc::clone(&found));
    Ok(found)
}

fn drafts<'a>(versions: &'a [Written], part: impl Fn(&'a Text) -> &'a str) -> Vec<Draft<'a, Hand>> {
    versions
        .iter()
        .map(|version| {
            let (number, author) = (version.number, version.author);
            match &version.adapted {
                None => Draft { text: part(&version.text), by: (number, author), suggested: None },
                Some((suggestion, adapter)) => Draft {
                    text: part(&version.text),
                    by: (number, *adapter),
                    suggested: Some((part(suggestion), (number, author))),
                },
            }
        })
        .collect()
}
