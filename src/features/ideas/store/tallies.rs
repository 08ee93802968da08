//! The counts beside an idea. Whoever asks for them gets a [`Tally`].

use std::collections::HashSet;

use diesel::prelude::*;

use crate::features::ideas::Idea;
use crate::features::ideas::tally::{Counts, Tally};
use crate::features::questions::store::{hiding, shown_to};
use crate::platform::db::among::among;
use crate::platform::db::schema::{idea_tallies, ideas, met_votes, votes};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, PersonId, QuestionId, Standing};

/// The columns of [`Counts`].
pub(super) const COUNTS: (idea_tallies::votes, idea_tallies::voters, idea_tallies::met) =
    (idea_tallies::votes, idea_tallies::voters, idea_tallies::met);

/// Adds to the votes of an idea, and to the people who voted for it; returns the new counts.
///
/// # Errors
/// Those of the database.
pub fn bump_votes(tx: &mut WriteTx<'_>, idea: &Idea, votes: i64, voters: i64) -> Result<Tally> {
    let counts: Counts = diesel::update(idea_tallies::table.find(idea.id))
        .set((
            idea_tallies::votes.eq(idea_tallies::votes + votes),
            idea_tallies::voters.eq(idea_tallies::voters + voters),
        ))
        .returning(COUNTS)
        .get_result(tx.conn())?;
    Ok(Tally::of(&idea.question, counts, tx.now()))
}

/// Adds to the votes of people met elsewhere.
///
/// # Errors
/// Those of the database.
pub fn bump_met(tx: &mut WriteTx<'_>, idea: IdeaId, by: i64) -> Result<()> {
    diesel::update(idea_tallies::table.find(idea))
        .set(idea_tallies::met.eq(idea_tallies::met + by))
        .execute(tx.conn())?;
    Ok(())
}

/// What an idea was given, as far as it may be known.
///
/// # Errors
/// Those of the database.
pub fn tally_of(tx: &mut ReadTx<'_>, idea: &Idea) -> Result<Tally> {
    let counts: Counts = idea_tallies::table.find(idea.id).select(COUNTS).first(tx.conn())?;
    Ok(Tally::of(&idea.question, counts, tx.now()))
}

/// Adds to the visible comments of an idea.
///
/// # Errors
/// Those of the database.
pub fn bump_comments(tx: &mut WriteTx<'_>, idea: IdeaId, by: i64) -> Result<()> {
    diesel::update(idea_tallies::table.find(idea))
        .set(idea_tallies::comments.eq(idea_tallies::comments + by))
        .execute(tx.conn())?;
    Ok(())
}

/// Sets the visible comments to what was counted, after ideas were merged or taken apart.
///
/// # Errors
/// Those of the database.
pub fn set_comments(tx: &mut WriteTx<'_>, idea: IdeaId, comments: i64) -> Result<()> {
    diesel::update(idea_tallies::table.find(idea)).set(idea_tallies::comments.eq(comments)).execute(tx.conn())?;
    Ok(())
}

/// Counts votes, voters and votes of people met elsewhere anew, from the rows that count in an idea, which the caller holds.
///
/// # Errors
/// Those of the database.
pub fn recount_votes(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let counting = votes::table.filter(votes::counted_in_id.eq(idea)).filter(votes::counted.gt(0_i64));
    let rows: Vec<(PersonId, i64)> = counting.select((votes::person_id, votes::counted)).load(tx.conn())?;
    let voters: HashSet<PersonId> = rows.iter().map(|(person, _)| *person).collect();
    let sum: i64 = rows.iter().map(|(_, counted)| counted).sum();
    let met: i64 = met_votes::table.filter(met_votes::counted_in_id.eq(idea)).count().get_result(tx.conn())?;
    diesel::update(idea_tallies::table.find(idea))
        .set((
            idea_tallies::votes.eq(sum),
            idea_tallies::voters.eq(i64::try_from(voters.len()).unwrap_or(i64::MAX)),
            idea_tallies::met.eq(met),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The tallies of those of these ideas that the actor may see, as far as they may be known: two statements however many.
///
/// # Errors
/// Those of the database.
pub fn tallies_of(tx: &mut ReadTx<'_>, codes: &[Code]) -> Result<Vec<(IdeaId, Code, Tally)>> {
    let rows: Vec<(IdeaId, Code, QuestionId, Counts)> = ideas::table
        .inner_join(idea_tallies::table)
        .filter(among(ideas::code, codes.to_vec()))
        .filter(idea_tallies::standing.eq(Standing::Visible))
        .filter(shown_to(idea_tallies::question_id, tx))
        .select((ideas::id, ideas::code, ideas::question_id, COUNTS))
        .load(tx.conn())?;
    let hidden = hiding(tx, None)?;
    Ok(rows
        .into_iter()
        .map(|(id, code, question, counts)| (id, code, Tally::shown(hidden.contains(&question), counts)))
        .collect())
}
