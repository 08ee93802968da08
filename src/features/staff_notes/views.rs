//! Notes of the staff's as pages show them.

use serde::Serialize;

use super::note::{About, BODY};
use super::store;
use crate::features::accounts::Face;
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Code;

/// The notes about a person or an idea, and the form for another.
#[derive(Debug, Clone, Serialize)]
pub struct Notes {
    notes: Vec<NoteView>,
    /// Where the form is sent.
    action: String,
    /// The code of what it will make.
    code: String,
    max: usize,
    /// Whether it is about a person, who gets it when they ask for their data.
    is_about_person: bool,
}

#[derive(Debug, Clone, Serialize)]
struct NoteView {
    code: String,
    body: String,
    author: Face,
    at: Moment,
    can_remove: bool,
}

/// What the staff noted, for the staff: one statement, and none for anybody else.
///
/// # Errors
/// Those of the database.
pub fn about(tx: &mut ReadTx<'_>, about: About, action: String, new: &Code) -> Result<Option<Notes>> {
    if !tx.actor().holds(Holders::STAFF) {
        return Ok(None);
    }
    let lines = store::about(tx, about)?;
    let actor = tx.actor();
    let view = |line: store::Line| NoteView {
        can_remove: actor.is(line.author.id) || actor.holds(Holders::ADMINISTRATION),
        code: line.code.to_string(),
        body: line.body,
        author: Face::from(&line.author),
        at: line.at,
    };
    Ok(Some(Notes {
        notes: lines.into_iter().map(view).collect(),
        action,
        code: new.to_string(),
        max: BODY.1,
        is_about_person: matches!(about, About::Person(_)),
    }))
}
