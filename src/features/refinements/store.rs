//! All SQL about suggested changes.

use diesel::prelude::*;

use super::refinement::{Refinement, State};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Idea;
use crate::features::ideas::idea::Text;
use crate::features::ideas::store as ideas_store;
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Both, Hold, Tables};
use crate::platform::db::schema::{people, refinements};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, PersonId, RefinementId};

/// The most suggestions that a page of an idea lists; the newest of those that wait come first.
pub const LISTED: i64 = 200;

type Columns = (
    refinements::id,
    refinements::code,
    refinements::idea_id,
    refinements::author_id,
    refinements::base_version,
    (refinements::title, refinements::body),
    refinements::state,
    refinements::answerer_id,
    refinements::hidden_by_id,
);
const COLUMNS: Columns = (
    refinements::id,
    refinements::code,
    refinements::idea_id,
    refinements::author_id,
    refinements::base_version,
    (refinements::title, refinements::body),
    refinements::state,
    refinements::answerer_id,
    refinements::hidden_by_id,
);
type Row = (RefinementId, Code, IdeaId, PersonId, i64, (String, String), State, Option<PersonId>, Option<PersonId>);

fn refinement((id, code, idea, author, base_version, (title, body), state, answerer, hidden_by): Row) -> Refinement {
    let text = Text { title, body };
    Refinement { id, code, idea, author, base_version, text, state, answerer, is_hidden: hidden_by.is_some() }
}

/// Whether the actor may know of it: what is hidden is for who suggested it and moderators, what was removed for nobody.
fn is_for(tx: &ReadTx<'_>, refinement: &Refinement) -> bool {
    let is_there = refinement.state != State::Removed && !refinement.text.title.is_empty();
    is_there && (!refinement.is_hidden || tx.actor().is(refinement.author) || tx.actor().holds(Holders::MODERATION))
}

/// Reads a suggestion that the actor may see, holds its idea's row and then its own.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<(Locked<Refinement>, Locked<Idea>)> {
    let idea: IdeaId =
        refinements::table.filter(refinements::code.eq(code)).select(refinements::idea_id).first(tx.conn())?;
    let idea = ideas_store::code_of(tx, idea)?;
    let idea = ideas_store::lock(tx, &idea, Hold::Exclusive)?;
    let query = refinements::table.filter(refinements::code.eq(code.clone())).select(COLUMNS);
    let found: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "refinements", beside: "" })?;
    let found = found.map(refinement);
    if is_for(tx, &found) { Ok((found, idea)) } else { Err(Error::NotFound) }
}

/// A suggestion as pages read it.
#[derive(Debug, Clone)]
pub struct Line {
    /// The suggestion.
    pub refinement: Refinement,
    /// Who suggested it.
    pub author: Byline,
    /// Why.
    pub why: String,
    /// The word of thanks with which it was answered.
    pub thanks: String,
    /// Why a moderator hid it.
    pub hidden_reason: String,
    /// When it was suggested.
    pub at: Moment,
    /// When it was answered.
    pub answered_at: Option<Moment>,
}

type Told = (String, String, String, Moment, Option<Moment>);
type ToldColumns = (
    refinements::why,
    refinements::thanks,
    refinements::hidden_reason,
    refinements::created_at,
    refinements::answered_at,
);
const TOLD: ToldColumns = (
    refinements::why,
    refinements::thanks,
    refinements::hidden_reason,
    refinements::created_at,
    refinements::answered_at,
);

fn line((row, told, author): (Row, Told, Byline)) -> Line {
    let (why, thanks, hidden_reason, at, answered_at) = told;
    Line { refinement: refinement(row), author, why, thanks, hidden_reason, at, answered_at }
}

/// Reads a suggestion that the actor may see; whether they may see its idea is for the idea's store to say.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Line> {
    let found = line(
        refinements::table
            .inner_join(people::table.on(people::id.eq(refinements::author_id)))
            .filter(refinements::code.eq(code))
            .select((COLUMNS, TOLD, BYLINE))
            .first(tx.conn())?,
    );
    if is_for(tx, &found.refinement) { Ok(found) } else { Err(Error::NotFound) }
}

/// The suggestions for an idea that the actor may see: those that wait first, the newest of each first. One statement.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Line>> {
    let rows: Vec<(Row, Told, Byline)> = refinements::table
        .inner_join(people::table.on(people::id.eq(refinements::author_id)))
        .filter(refinements::idea_id.eq(idea))
        .filter(refinements::state.ne(State::Removed))
        .order(refinements::id.desc())
        .limit(LISTED)
        .select((COLUMNS, TOLD, BYLINE))
        .load(tx.conn())?;
    let mut lines: Vec<Line> = rows.into_iter().map(line).filter(|line| is_for(tx, &line.refinement)).collect();
    lines.sort_by_key(|line| line.refinement.state != State::Open);
    Ok(lines)
}

/// How many suggestions for an idea wait for an answer, and how many there are: one statement. What is hidden does not
/// count.
///
/// # Errors
/// Those of the database.
pub fn count(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<(i64, i64)> {
    let states: Vec<(State, i64)> = refinements::table
        .filter(refinements::idea_id.eq(idea))
        .filter(refinements::hidden_by_id.is_null())
        .filter(refinements::state.ne(State::Removed))
        .filter(refinements::title.ne(""))
        .group_by(refinements::state)
        .select((refinements::state, diesel::dsl::count_star()))
        .load(tx.conn())?;
    let open = states.iter().filter(|(state, _)| *state == State::Open).map(|(_, count)| count).sum();
    Ok((open, states.iter().map(|(_, count)| count).sum()))
}

/// How many suggestions of a person for an idea wait.
pub(super) fn waiting_of(tx: &mut ReadTx<'_>, idea: IdeaId, person: PersonId) -> Result<i64> {
    Ok(refinements::table
        .filter(refinements::idea_id.eq(idea))
        .filter(refinements::author_id.eq(person))
        .filter(refinements::state.eq(State::Open))
        .count()
        .get_result(tx.conn())?)
}

pub(super) struct New<'a> {
    pub code: &'a Code,
    pub idea: IdeaId,
    pub author: PersonId,
    pub base_version: i64,
    pub text: &'a Text,
    pub why: &'a str,
}

/// What the form of this code suggested before, if it was sent.
pub(super) fn suggested(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(Refinement, String)>> {
    let found: Option<(Row, String)> = refinements::table
        .filter(refinements::code.eq(code))
        .select((COLUMNS, refinements::why))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(row, why)| (refinement(row), why)))
}

/// Writes a suggestion; `None` when its code is taken.
pub(super) fn insert(tx: &mut WriteTx<'_>, new: &New<'_>) -> Result<Option<RefinementId>> {
    let now = tx.now();
    let row = diesel::insert_into(refinements::table)
        .values((
            refinements::code.eq(new.code),
            refinements::idea_id.eq(new.idea),
            refinements::author_id.eq(new.author),
            refinements::base_version.eq(new.base_version),
            refinements::title.eq(&new.text.title),
            refinements::body.eq(&new.text.body),
            refinements::why.eq(new.why),
            refinements::state.eq(State::Open),
            refinements::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    if Both(row).execute(tx.conn())? == 0 {
        return Ok(None);
    }
    Ok(Some(refinements::table.filter(refinements::code.eq(new.code)).select(refinements::id).first(tx.conn())?))
}

/// Writes what became of a suggestion, and who said so in which words.
pub(super) fn answer(
    tx: &mut WriteTx<'_>,
    id: RefinementId,
    state: State,
    by: Option<PersonId>,
    thanks: &str,
) -> Result<()> {
    let now = tx.now();
    diesel::update(refinements::table.find(id))
        .set((
            refinements::state.eq(state),
            refinements::answerer_id.eq(by),
            refinements::thanks.eq(thanks),
            refinements::answered_at.eq(Some(now)),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Hides a suggestion, by whom and why, or brings it back.
///
/// # Errors
/// Those of the database.
pub fn set_hidden(tx: &mut WriteTx<'_>, id: RefinementId, hidden: Option<(PersonId, &str)>) -> Result<()> {
    let (by, reason) = (hidden.map(|(by, _)| by), hidden.map_or("", |(_, reason)| reason));
    diesel::update(refinements::table.find(id))
        .set((refinements::hidden_by_id.eq(by), refinements::hidden_reason.eq(reason)))
        .execute(tx.conn())?;
    Ok(())
}

/// The code of a suggestion by its inner id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn code_of(tx: &mut ReadTx<'_>, refinement: RefinementId) -> Result<Code> {
    Ok(refinements::table.find(refinement).select(refinements::code).first(tx.conn())?)
}
