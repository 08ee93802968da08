//! All SQL about the votes of people met elsewhere.

use diesel::prelude::*;

use super::met_vote::Met;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{ideas, met_votes, people};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, MetVoteId, PersonId};

/// A note as a change of it needs it.
#[derive(Debug, Clone, Queryable)]
pub struct Noted {
    /// Inner id.
    pub id: MetVoteId,
    /// The idea that it was given to.
    pub idea: IdeaId,
    /// The idea in which it counts.
    pub counted_in: IdeaId,
}

const NOTED: (met_votes::id, met_votes::idea_id, met_votes::counted_in_id) =
    (met_votes::id, met_votes::idea_id, met_votes::counted_in_id);

/// Reads a note and holds it, with the code of the idea in which it counts.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Noted>> {
    let query = met_votes::table.filter(met_votes::code.eq(code.clone())).select(NOTED);
    tx.lock(query, Hold::Exclusive, Tables { held: "met_votes", beside: "" })
}

/// The code of the idea in which a note counts.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn idea_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Code> {
    Ok(met_votes::table
        .inner_join(ideas::table.on(ideas::id.eq(met_votes::counted_in_id)))
        .filter(met_votes::code.eq(code))
        .select(ideas::code)
        .first(tx.conn())?)
}

/// What the form of this code noted before, on which idea and by whom.
pub(super) fn known(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(IdeaId, PersonId)>> {
    Ok(met_votes::table
        .filter(met_votes::code.eq(code))
        .select((met_votes::idea_id, met_votes::noted_by_id))
        .first(tx.conn())
        .optional()?)
}

pub(super) fn insert(tx: &mut WriteTx<'_>, code: &Code, idea: IdeaId, by: PersonId, met: &Met) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(met_votes::table)
        .values((
            met_votes::code.eq(code),
            met_votes::idea_id.eq(idea),
            met_votes::counted_in_id.eq(idea),
            met_votes::noted_by_id.eq(by),
            met_votes::who.eq(&met.who),
            met_votes::place.eq(&met.place),
            met_votes::met_on.eq(&met.met_on),
            met_votes::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn delete(tx: &mut WriteTx<'_>, note: MetVoteId) -> Result<()> {
    diesel::delete(met_votes::table.find(note)).execute(tx.conn())?;
    Ok(())
}

/// The notes that count in an idea, newest first, with the public names of those who made them; only one's own when
/// nobody may know how many there are.
///
/// # Errors
/// Those of the database.
pub fn noted_on(tx: &mut ReadTx<'_>, idea: IdeaId, only: Option<PersonId>) -> Result<Vec<(Code, Met, String)>> {
    let mut query = met_votes::table
        .inner_join(people::table)
        .filter(met_votes::counted_in_id.eq(idea))
        .order(met_votes::id.desc())
        .limit(100)
        .select((met_votes::code, (met_votes::who, met_votes::place, met_votes::met_on), people::name))
        .into_boxed();
    if let Some(person) = only {
        query = query.filter(met_votes::noted_by_id.eq(person));
    }
    let rows: Vec<(Code, (String, String, String), String)> = query.load(tx.conn())?;
    Ok(rows.into_iter().map(|(code, (who, place, met_on), by)| (code, Met { who, place, met_on }, by)).collect())
}
