//! Warms ideas. Where a tally is hidden, votes warm nothing: an order must not tell what a count may not.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::root_id;
use crate::features::ideas::heat;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{comments, idea_tallies, ideas, questions, votes};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{CommentId, IdeaId, PersonId, Standing};

/// The heat, held until commit, so that no voice is lost beside another.
fn held(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<Moment> {
    let query = idea_tallies::table.filter(idea_tallies::idea_id.eq(idea)).select(idea_tallies::heat);
    let heat = tx.lock::<Moment, _>(query, Hold::Exclusive, Tables { held: "idea_tallies", beside: "" })?;
    Ok(*heat)
}

fn set(tx: &mut WriteTx<'_>, idea: IdeaId, heat: Moment) -> Result<()> {
    diesel::update(idea_tallies::table.find(idea)).set(idea_tallies::heat.eq(heat)).execute(tx.conn())?;
    Ok(())
}

fn warm(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let (now, heat) = (tx.now(), held(tx, idea)?);
    set(tx, idea, heat::warmed(heat, now))
}

/// Whether the votes of an idea may warm it.
fn votes_warm(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<bool> {
    let is_hidden: bool = ideas::table
        .inner_join(questions::table)
        .filter(ideas::id.eq(idea))
        .select(questions::is_tally_hidden)
        .first(tx.conn())?;
    Ok(!is_hidden)
}

/// Somebody voted for an idea. A vote that only grew warms nothing anew.
///
/// # Errors
/// Those of the database.
pub fn warm_by_vote(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let now = tx.now();
    let new = votes::table.filter(votes::idea_id.eq(idea)).filter(votes::created_at.eq(now));
    let is_new: bool = diesel::select(diesel::dsl::exists(new)).get_result(tx.conn())?;
    if !is_new || !votes_warm(tx, idea)? {
        return Ok(());
    }
    let root = root_id(tx, idea)?;
    warm(tx, root)
}

/// Somebody commented on an idea. Everybody's first comment is a voice; those of its author are none.
///
/// # Errors
/// Those of the database.
pub fn warm_by_comment(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<()> {
    let (idea, person): (IdeaId, PersonId) =
        comments::table.find(comment).select((comments::counted_in_id, comments::author_id)).first(tx.conn())?;
    let author: PersonId = ideas::table.find(idea).select(ideas::author_id).first(tx.conn())?;
    let said: i64 = comments::table
        .filter(comments::counted_in_id.eq(idea))
        .filter(comments::author_id.eq(person))
        .filter(comments::standing.eq(Standing::Visible))
        .count()
        .get_result(tx.conn())?;
    if person == author || said > 1 { Ok(()) } else { warm(tx, idea) }
}

/// Counts all voices of an idea anew: after a vote was taken back, a comment hidden, ideas joined or taken apart.
///
/// # Errors
/// Those of the database.
pub fn warm_anew(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let idea = root_id(tx, idea)?;
    held(tx, idea)?;
    let (born, author): (Moment, PersonId) =
        ideas::table.find(idea).select((ideas::created_at, ideas::author_id)).first(tx.conn())?;
    let mut voices: Vec<Moment> = Vec::new();
    if votes_warm(tx, idea)? {
        let cast: Vec<(PersonId, Moment)> = votes::table
            .filter(votes::counted_in_id.eq(idea))
            .filter(votes::aside_id.is_null())
            .select((votes::person_id, votes::created_at))
            .load(tx.conn())?;
        voices.extend(first_of_each(cast));
    }
    let said: Vec<(PersonId, Moment)> = comments::table
        .filter(comments::counted_in_id.eq(idea))
        .filter(comments::standing.eq(Standing::Visible))
        .filter(comments::author_id.ne(author))
        .select((comments::author_id, comments::created_at))
        .load(tx.conn())?;
    voices.extend(first_of_each(said));
    voices.sort_unstable();
    set(tx, idea, heat::of(born, voices))
}

/// The same for the idea in which a comment counts.
///
/// # Errors
/// Those of the database.
pub fn warm_anew_around(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<()> {
    let idea: IdeaId = comments::table.find(comment).select(comments::counted_in_id).first(tx.conn())?;
    warm_anew(tx, idea)
}

/// A person is heard once: the first time.
fn first_of_each(heard: Vec<(PersonId, Moment)>) -> impl Iterator<Item = Moment> {
    let mut first: BTreeMap<PersonId, Moment> = BTreeMap::new();
    for (person, at) in heard {
        first.entry(person).and_modify(|before| *before = at.min(*before)).or_insert(at);
    }
    first.into_values()
}
