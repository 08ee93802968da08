//! All SQL about notes of the staff's.

use diesel::prelude::*;

use super::note::{About, Note};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::store as ideas;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{people, staff_notes};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, PersonId, StaffNoteId};

/// How many notes a page shows.
const SHOWN: i64 = 50;

/// What the form of this code noted before: who wrote it, and what.
pub(super) fn known(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, String)>> {
    Ok(staff_notes::table
        .filter(staff_notes::code.eq(code))
        .select((staff_notes::author_id, staff_notes::body))
        .first(tx.conn())
        .optional()?)
}

/// Reads a person to note something about, and holds their row: nobody is noted about who goes at this moment.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none, or they went.
pub fn lock_person(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<About>> {
    let query = people::table
        .filter(people::code.eq(code.clone()))
        .filter(people::erased_at.is_null())
        .select((people::id, people::code));
    let found: Locked<(PersonId, Code)> = tx.lock(query, Hold::Shared, Tables { held: "people", beside: "" })?;
    Ok(found.map(|(person, _)| About::Person(person)))
}

/// Reads an idea to note something about, and holds its row.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none for the actor.
pub fn lock_idea(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<About>> {
    Ok(ideas::lock(tx, code, Hold::Shared)?.map(|idea| About::Idea(idea.id)))
}

/// Reads a note and holds its row.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Note>> {
    let query = staff_notes::table.filter(staff_notes::code.eq(code.clone())).select((
        staff_notes::id,
        staff_notes::code,
        staff_notes::author_id,
        staff_notes::person_id,
    ));
    tx.lock(query, Hold::Exclusive, Tables { held: "staff_notes", beside: "" })
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    about: About,
    author: PersonId,
    body: &str,
) -> Result<StaffNoteId> {
    let now = tx.now();
    let (person, idea) = match about {
        About::Person(person) => (Some(person), None),
        About::Idea(idea) => (None, Some(idea)),
    };
    Ok(diesel::insert_into(staff_notes::table)
        .values((
            staff_notes::code.eq(code),
            staff_notes::person_id.eq(person),
            staff_notes::idea_id.eq(idea),
            staff_notes::author_id.eq(author),
            staff_notes::body.eq(body),
            staff_notes::created_at.eq(now),
        ))
        .returning(staff_notes::id)
        .get_result(tx.conn())?)
}

pub(super) fn delete(tx: &mut WriteTx<'_>, note: StaffNoteId) -> Result<()> {
    diesel::delete(staff_notes::table.find(note)).execute(tx.conn())?;
    Ok(())
}

/// A note as pages read it.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Line {
    /// Its code.
    pub code: Code,
    /// What it says.
    pub body: String,
    /// When it was written.
    pub at: Moment,
    /// Who wrote it.
    pub author: Byline,
}

/// The notes about a person or an idea, newest first: one statement.
///
/// # Errors
/// Those of the database.
pub fn about(tx: &mut ReadTx<'_>, about: About) -> Result<Vec<Line>> {
    let mut query = staff_notes::table
        .inner_join(people::table)
        .order(staff_notes::id.desc())
        .limit(SHOWN)
        .select((staff_notes::code, staff_notes::body, staff_notes::created_at, BYLINE))
        .into_boxed();
    query = match about {
        About::Person(person) => query.filter(staff_notes::person_id.eq(person)),
        About::Idea(idea) => query.filter(staff_notes::idea_id.eq(idea)),
    };
    Ok(query.load(tx.conn())?)
}
