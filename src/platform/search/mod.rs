//! Search: an index of everything that can be read, kept up to date in the transaction of the change, and how it is asked.
//!
//! A document is one thing in one language. Its stems are made here (`words`, `stems`), so that both databases find the same;
//! the databases only say which documents hold which stems (`sqlite`, `postgres`). What was typed is read with the help of the
//! `vocabulary` (`query`: slips, compounds), a bounded number of documents is looked at (`expression`, `find`), and we rank them
//! (`rank`). Not here: whether a reader may know of what was found. Rooms say so.

mod dialect;
mod expression;
mod find;
mod marks;
mod postgres;
mod query;
mod rank;
mod spelling;
mod sqlite;
mod stems;
mod vocabulary;
mod words;

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

pub use find::{ALIKE, CANDIDATES, Found, Hit, Wanted, find};
pub use marks::Marks;
pub use stems::STEMMED;

use super::db::among::among;
use super::db::both::Both;
use super::db::schema::search_documents;
use super::db::{ReadTx, WriteTx};
use super::error::Result;
use super::id::{Language, QuestionId, Standing};

crate::words! {
    /// What can be found.
    pub enum Kind {
        /// An idea.
        Idea = "idea",
        /// A comment.
        Comment = "comment",
        /// The company's answer to an idea.
        Decision = "decision",
        /// A release.
        Release = "release",
        /// A question.
        Question = "question",
        /// A person.
        Person = "person",
    }
}

/// Something that can be found, and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// What it is.
    pub kind: Kind,
    /// Its inner id.
    pub id: i64,
    /// The question it belongs to.
    pub question: Option<QuestionId>,
    /// Where it stands.
    pub standing: Standing,
    /// What became of it; empty for what has no status.
    pub status: &'static str,
}

/// What it says in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language.
    pub language: Language,
    /// Its title; empty for what has none.
    pub title: String,
    /// Its text, in Markdown.
    pub text: String,
}

/// Puts a thing into the index with all that it says, or renews it. In languages that it no longer speaks it is gone.
///
/// # Errors
/// Those of the database.
pub fn put(tx: &mut WriteTx<'_>, subject: &Subject, documents: &[Document]) -> Result<()> {
    let before: Vec<(i64, Language, String)> = search_documents::table
        .filter(search_documents::kind.eq(subject.kind))
        .filter(search_documents::subject_id.eq(subject.id))
        .select((search_documents::id, search_documents::language, search_documents::stems))
        .load(tx.conn())?;
    let mut kept: HashSet<String> = HashSet::new();
    for document in documents {
        let made = stems::stems(document.language, &document.title, &document.text);
        vocabulary::learn(tx, document.language, &made.words)?;
        write(tx, subject, document, &made)?;
        kept.extend(made.stems);
    }
    let is_gone = |language: &Language| !documents.iter().any(|document| document.language == *language);
    let gone: Vec<i64> = before.iter().filter(|(_, language, _)| is_gone(language)).map(|(id, ..)| *id).collect();
    if !gone.is_empty() {
        diesel::delete(search_documents::table.filter(search_documents::id.eq_any(gone))).execute(tx.conn())?;
    }
    let mut lost: Vec<String> = before
        .iter()
        .flat_map(|(_, _, stems)| stems.split_whitespace())
        .filter(|stem| !kept.contains(*stem))
        .map(str::to_owned)
        .collect();
    lost.sort_unstable();
    lost.dedup();
    vocabulary::forget(tx, &lost)
}

/// What these hits say: title and text, in the language in which they were found. One statement.
///
/// # Errors
/// Those of the database.
pub fn texts(tx: &mut ReadTx<'_>, hits: &[Hit]) -> Result<HashMap<(Kind, i64), (String, String)>> {
    let ids: Vec<i64> = hits.iter().map(|hit| hit.subject).collect();
    let rows: Vec<(Kind, i64, Language, String, String)> = search_documents::table
        .filter(among(search_documents::kind, Kind::ALL))
        .filter(among(search_documents::subject_id, ids))
        .select((
            search_documents::kind,
            search_documents::subject_id,
            search_documents::language,
            search_documents::title,
            search_documents::text,
        ))
        .load(tx.conn())?;
    let is_meant = |kind: Kind, id: i64, language: Language| {
        hits.iter().any(|hit| hit.kind == kind && hit.subject == id && hit.language == language)
    };
    Ok(rows
        .into_iter()
        .filter(|(kind, id, language, ..)| is_meant(*kind, *id, *language))
        .map(|(kind, id, _, title, text)| ((kind, id), (title, text)))
        .collect())
}

fn write(tx: &mut WriteTx<'_>, subject: &Subject, document: &Document, made: &stems::Stems) -> Result<()> {
    let set = (
        search_documents::question_id.eq(subject.question),
        search_documents::standing.eq(subject.standing),
        search_documents::status.eq(subject.status),
        search_documents::title.eq(&document.title),
        search_documents::text.eq(&document.text),
        search_documents::stems.eq(made.stems.join(" ")),
        search_documents::title_words.eq(i64::try_from(made.title).unwrap_or(i64::MAX)),
        search_documents::stemmed.eq(STEMMED),
    );
    let renewed = diesel::insert_into(search_documents::table)
        .values((
            search_documents::kind.eq(subject.kind),
            search_documents::subject_id.eq(subject.id),
            search_documents::language.eq(document.language),
            set.clone(),
        ))
        .on_conflict((search_documents::kind, search_documents::subject_id, search_documents::language))
        .do_update()
        .set(set);
    Both(renewed).execute(tx.conn())?;
    Ok(())
}

/// Takes a thing out of the index.
///
/// # Errors
/// Those of the database.
pub fn remove(tx: &mut WriteTx<'_>, kind: Kind, id: i64) -> Result<()> {
    let subject = Subject { kind, id, question: None, standing: Standing::Removed, status: "" };
    put(tx, &subject, &[])
}
