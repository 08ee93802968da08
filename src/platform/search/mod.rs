//! The search index: one row per thing and language, kept up to date in the transaction of the change.

use diesel::prelude::*;

use super::db::WriteTx;
use super::db::both::Both;
use super::db::schema::search_documents;
use super::error::Result;
use super::id::{Language, Standing};

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An idea.
    Idea,
    /// A comment.
    Comment,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Comment => "comment",
        }
    }
}

/// A document of the index.
#[derive(Debug, Clone, Copy)]
pub struct Document<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its inner id.
    pub subject: i64,
    /// The language it is written in.
    pub language: Language,
    /// Where it stands.
    pub standing: Standing,
    /// Its words.
    pub text: &'a str,
}

/// Puts a document into the index, or renews it.
///
/// # Errors
/// Those of the database.
pub fn put(tx: &mut WriteTx<'_>, document: &Document<'_>) -> Result<()> {
    let Document { kind, subject, language, standing, text } = *document;
    let renewed = diesel::insert_into(search_documents::table)
        .values((
            search_documents::kind.eq(kind.as_str()),
            search_documents::subject_id.eq(subject),
            search_documents::language.eq(language),
            search_documents::standing.eq(standing),
            search_documents::text.eq(text),
            search_documents::stems.eq(""),
        ))
        .on_conflict((search_documents::kind, search_documents::subject_id, search_documents::language))
        .do_update()
        .set((search_documents::standing.eq(standing), search_documents::text.eq(text)));
    Both(renewed).execute(tx.conn())?;
    Ok(())
}
