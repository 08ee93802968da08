//! Why people voted, in a line of their own, and what they are to the company.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::features::accounts::Relation;
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::{Idea, Tally};
use crate::platform::db::schema::{ideas, people, votes};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, PersonId, VoteId};

/// How many lines a page shows.
const SHOWN: i64 = 30;

/// Why people voted for an idea of this tally, the newest first; nothing while nobody may know its counts, for lines can
/// be counted.
///
/// # Errors
/// Those of the database.
pub fn whys(tx: &mut ReadTx<'_>, idea: &Idea, tally: Tally) -> Result<Vec<(Byline, String)>> {
    if tally.is_hidden() {
        return Ok(vec![]);
    }
    Ok(votes::table
        .inner_join(people::table)
        .filter(votes::counted_in_id.eq(idea.id))
        .filter(votes::counted.gt(0_i64))
        .filter(votes::why.ne(""))
        .order(votes::id.desc())
        .limit(SHOWN)
        .select((BYLINE, votes::why))
        .load(tx.conn())?)
}

/// What a person said about their vote for an idea.
///
/// # Errors
/// Those of the database.
pub fn why_of(tx: &mut ReadTx<'_>, idea: IdeaId, person: PersonId) -> Result<String> {
    let said: Option<String> = votes::table
        .filter(votes::counted_in_id.eq(idea))
        .filter(votes::person_id.eq(person))
        .filter(votes::why.ne(""))
        .order(votes::id)
        .select(votes::why)
        .first(tx.conn())
        .optional()?;
    Ok(said.unwrap_or_default())
}

/// Lets a person's vote for an idea say this from now on, and no other of theirs that counts there; false without a vote.
pub(in crate::features::votes) fn set_why(
    tx: &mut WriteTx<'_>,
    idea: IdeaId,
    person: PersonId,
    why: &str,
) -> Result<bool> {
    let mine = votes::table.filter(votes::counted_in_id.eq(idea)).filter(votes::person_id.eq(person));
    let first: Option<VoteId> =
        mine.filter(votes::counted.gt(0_i64)).order(votes::id).select(votes::id).first(tx.conn()).optional()?;
    diesel::update(mine).set(votes::why.eq("")).execute(tx.conn())?;
    if let Some(vote) = first {
        diesel::update(votes::table.find(vote)).set(votes::why.eq(why)).execute(tx.conn())?;
    }
    Ok(first.is_some())
}

/// The person of a public code.
pub(in crate::features::votes) fn person(tx: &mut ReadTx<'_>, code: &Code) -> Result<PersonId> {
    Ok(people::table.filter(people::code.eq(code)).select(people::id).first(tx.conn())?)
}

/// The voters of an idea of this tally by what they were to the company when they first voted for it; nothing while nobody
/// may know.
///
/// # Errors
/// Those of the database.
pub fn voters_by_relation(tx: &mut ReadTx<'_>, idea: &Idea, tally: Tally) -> Result<Vec<(Relation, i64)>> {
    if tally.is_hidden() {
        return Ok(vec![]);
    }
    // Of several votes of one person that count here (cast on ideas which were merged) the oldest says it. Where nothing was
    // merged nobody has several, and thousands of votes need not be compared.
    let merged = ideas::table.filter(ideas::merged_into_id.eq(idea.id)).select(ideas::id);
    let later = diesel::alias!(votes as earlier);
    let earlier = later
        .filter(later.field(votes::counted_in_id).eq(votes::counted_in_id))
        .filter(later.field(votes::person_id).eq(votes::person_id))
        .filter(later.field(votes::counted).gt(0_i64))
        .filter(later.field(votes::id).lt(votes::id));
    Ok(votes::table
        .filter(votes::counted_in_id.eq(idea.id))
        .filter(votes::counted.gt(0_i64))
        .filter(not(exists(merged)).or(not(exists(earlier))))
        .group_by(votes::relation)
        .select((votes::relation, diesel::dsl::count(votes::id)))
        .load(tx.conn())?)
}
