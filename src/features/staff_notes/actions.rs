//! The verbs of notes of the staff's.

use super::permits::{NoteForStaff, RemoveNote};
use super::store;
use crate::event::Event;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;

/// Notes that somebody of the staff may write.
const OWN: Limit = Limit { scope: "write-staff-notes", most: 120, window: Moment::HOUR };

/// Notes something. The code comes with the form: the same form twice is the same note.
///
/// # Errors
/// [`Error::Conflict`] when the code was used for something else.
pub fn note(permit: &Permit<NoteForStaff>, tx: &mut WriteTx<'_>, code: &Code, body: &str) -> Result<Recorded<()>> {
    let (author, about) = (permit.person()?, *permit.about);
    if let Some((by, before)) = store::known(tx, code)? {
        let is_same = (by, before.as_str()) == (author, body);
        return if is_same { Ok(Recorded::nothing(())) } else { Err(Error::Conflict("conflict-code-taken")) };
    }
    OWN.count_own(tx)?;
    let note = store::insert(tx, code, about, author, body)?;
    Ok(Recorded::one(Event::StaffNoted { note }, ()))
}

/// Takes a note away.
///
/// # Errors
/// Those of the database.
pub fn remove(permit: &Permit<RemoveNote>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let note = permit.note.id;
    store::delete(tx, note)?;
    Ok(Recorded::one(Event::StaffNoteRemoved { note }, ()))
}
