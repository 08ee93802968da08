//! All SQL about who is asked to sign ideas, and who could be.

use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::co_author::{CoAuthor, Deeds, State};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Idea;
use crate::features::ideas::store as ideas_store;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Both, Hold};
use crate::platform::db::schema::{blocks, co_authors, comments, people, refinements};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, PersonId, Standing};

/// An idea, held, with what the actor was asked about it.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The idea.
    pub idea: Idea,
    /// What the actor was asked; `None` for nothing.
    pub row: Option<CoAuthor>,
}

/// Reads an idea that the actor may see and what they were asked about it, and holds the idea: these rows change only
/// while it is held.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such idea.
pub fn lock_asked(tx: &mut WriteTx<'_>, idea: &Code) -> Result<Locked<Asked>> {
    let idea = ideas_store::lock(tx, idea, Hold::Exclusive)?;
    let rows = of_idea(tx, idea.id)?;
    let me = tx.actor().person_id();
    let row = rows.into_iter().find(|row| Some(row.person) == me);
    Ok(idea.map(|idea| Asked { idea, row }))
}

/// Everybody who was ever asked to sign an idea: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<CoAuthor>> {
    let rows: Vec<(PersonId, State, PersonId)> = co_authors::table
        .filter(co_authors::idea_id.eq(idea))
        .order(co_authors::id)
        .select((co_authors::person_id, co_authors::state, co_authors::inviter_id))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(person, state, inviter)| CoAuthor { person, state, inviter }).collect())
}

/// Whether the actor was asked to sign an idea and has not answered: one statement, none for guests.
///
/// # Errors
/// Those of the database.
pub fn is_asked(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<bool> {
    let Some(person) = tx.actor().person_id() else { return Ok(false) };
    let row = co_authors::table
        .filter(co_authors::idea_id.eq(idea))
        .filter(co_authors::person_id.eq(person))
        .filter(co_authors::state.eq(State::Asked));
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(tx.conn())?)
}

/// The bylines of people, by id: one statement.
///
/// # Errors
/// Those of the database.
pub fn bylines(tx: &mut ReadTx<'_>, ids: &[PersonId]) -> Result<BTreeMap<PersonId, Byline>> {
    let rows: Vec<Byline> = people::table.filter(among(people::id, ids)).select(BYLINE).load(tx.conn())?;
    Ok(rows.into_iter().map(|byline| (byline.id, byline)).collect())
}

/// Who commented on an idea in sight or suggested changes to it, those who did most first: three statements. Not those
/// who are gone, and nobody who wants to hear nothing from the inviter or from whom the inviter wants to hear nothing.
///
/// # Errors
/// Those of the database.
pub fn known_of(tx: &mut ReadTx<'_>, idea: IdeaId, inviter: PersonId) -> Result<Vec<Deeds>> {
    let said: Vec<(PersonId, i64)> = comments::table
        .inner_join(people::table.on(people::id.eq(comments::author_id)))
        .filter(comments::counted_in_id.eq(idea))
        .filter(comments::standing.eq(Standing::Visible))
        .filter(people::erased_at.is_null())
        .group_by(comments::author_id)
        .select((comments::author_id, count_star()))
        .load(tx.conn())?;
    let suggested: Vec<(PersonId, i64)> = refinements::table
        .inner_join(people::table.on(people::id.eq(refinements::author_id)))
        .filter(refinements::idea_id.eq(idea))
        .filter(refinements::hidden_by_id.is_null())
        .filter(refinements::state.ne_all(["withdrawn", "removed"]))
        .filter(people::erased_at.is_null())
        .group_by(refinements::author_id)
        .select((refinements::author_id, count_star()))
        .load(tx.conn())?;
    let apart: Vec<(PersonId, PersonId)> = blocks::table
        .filter(blocks::person_id.eq(inviter).or(blocks::blocked_id.eq(inviter)))
        .select((blocks::person_id, blocks::blocked_id))
        .load(tx.conn())?;
    let mut found: BTreeMap<PersonId, Deeds> = BTreeMap::new();
    for (person, comments) in said {
        found.entry(person).or_insert(Deeds { person, comments: 0, refinements: 0 }).comments = comments;
    }
    for (person, refinements) in suggested {
        found.entry(person).or_insert(Deeds { person, comments: 0, refinements: 0 }).refinements = refinements;
    }
    let is_apart = |person: PersonId| apart.iter().any(|(one, other)| *one == person || *other == person);
    let mut deeds: Vec<Deeds> = found.into_values().filter(|one| !is_apart(one.person)).collect();
    deeds.sort_by_key(|one| std::cmp::Reverse((one.refinements, one.comments)));
    Ok(deeds)
}

/// Asks somebody, for the first time or again.
pub(super) fn ask(tx: &mut WriteTx<'_>, idea: IdeaId, person: PersonId, inviter: PersonId) -> Result<()> {
    let now = tx.now();
    let row = diesel::insert_into(co_authors::table)
        .values((
            co_authors::idea_id.eq(idea),
            co_authors::person_id.eq(person),
            co_authors::inviter_id.eq(inviter),
            co_authors::state.eq(State::Asked),
            co_authors::created_at.eq(now),
        ))
        .on_conflict((co_authors::idea_id, co_authors::person_id))
        .do_update()
        .set((
            co_authors::inviter_id.eq(inviter),
            co_authors::state.eq(State::Asked),
            co_authors::created_at.eq(now),
            co_authors::answered_at.eq(None::<Moment>),
        ));
    Both(row).execute(tx.conn())?;
    Ok(())
}

/// Writes how somebody stands to an idea from now on.
pub(super) fn set(tx: &mut WriteTx<'_>, idea: IdeaId, person: PersonId, state: State) -> Result<()> {
    let now = tx.now();
    diesel::update(co_authors::table.filter(co_authors::idea_id.eq(idea)).filter(co_authors::person_id.eq(person)))
        .set((co_authors::state.eq(state), co_authors::answered_at.eq(Some(now))))
        .execute(tx.conn())?;
    Ok(())
}
