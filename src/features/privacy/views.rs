//! One's own data as pages show it, and as it is handed out.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::everything::{Chapter, Entry, Fact};
use super::store::Download;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};

/// What was written down, on the page of one's data.
#[derive(Debug, Clone, Serialize)]
pub struct DownloadView {
    /// Its code.
    pub code: String,
    /// Whether it can be fetched.
    pub is_ready: bool,
    /// When it goes.
    pub expires_at: Moment,
}

impl From<&Download> for DownloadView {
    fn from(download: &Download) -> Self {
        Self { code: download.code.to_string(), is_ready: download.ready_at.is_some(), expires_at: download.expires_at }
    }
}

/// Everything for people: chapters with their facts, those that are empty left out.
#[derive(Debug, Clone, Serialize)]
pub struct Readable {
    name: String,
    at: Moment,
    chapters: Vec<ReadableChapter>,
}

#[derive(Debug, Clone, Serialize)]
struct ReadableChapter {
    name: &'static str,
    entries: Vec<Vec<ReadableFact>>,
}

#[derive(Debug, Clone, Serialize)]
struct ReadableFact {
    name: &'static str,
    value: Fact,
}

impl Readable {
    /// What a page says of these chapters.
    #[must_use]
    pub fn new(name: String, at: Moment, chapters: &[Chapter]) -> Self {
        let entry = |entry: &Entry| -> Vec<ReadableFact> {
            let told = entry.iter().filter(|(_, fact)| *fact != Fact::Nothing);
            told.map(|(name, value)| ReadableFact { name, value: readable(value) }).collect()
        };
        let chapters = chapters
            .iter()
            .filter(|chapter| !chapter.entries.is_empty())
            .map(|chapter| ReadableChapter { name: chapter.name, entries: chapter.entries.iter().map(entry).collect() })
            .collect();
        Self { name, at, chapters }
    }
}

/// A fact as people read it: a tick or a dash for yes and no.
fn readable(fact: &Fact) -> Fact {
    match fact {
        Fact::Is(true) => Fact::Text("✓".into()),
        Fact::Is(false) => Fact::Text("–".into()),
        other => other.clone(),
    }
}

/// Everything for programs: an object of chapters, each a list of objects; the empty ones, too.
///
/// # Errors
/// [`Error::Internal`] when it cannot be written.
pub fn json(community: &str, at: Moment, chapters: &[Chapter]) -> Result<Vec<u8>> {
    let mut all = Map::new();
    all.insert("community".into(), json!(community));
    all.insert("written_at".into(), json!(at.rfc3339()));
    for chapter in chapters {
        let entries = chapter
            .entries
            .iter()
            .map(|entry| Value::Object(entry.iter().map(|(name, fact)| ((*name).to_owned(), json!(fact))).collect()));
        all.insert(chapter.name.into(), Value::Array(entries.collect()));
    }
    serde_json::to_vec_pretty(&Value::Object(all)).map_err(Error::internal)
}
