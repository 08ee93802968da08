//! All SQL about votes and ballots, but for why people vote and what they are to the company (`whys`).

mod aside;
mod moving;
mod whys;

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use super::rules::Cast;
use crate::features::accounts::Relation;
use crate::features::ideas::Status;
use crate::platform::db::among::among;
use crate::platform::db::both::{Both, Hold, Tables};
use crate::platform::db::schema::{ballots, idea_tallies, met_votes, people, votes};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{BallotId, Code, IdeaId, PersonId, QuestionId, Standing, VoteId};

pub use aside::asides_of;
pub(super) use aside::{count_again, set_aside};
pub(super) use moving::{Counting, add_ballots, counting_in};
pub(super) use whys::{person, set_why};
pub use whys::{voters_by_relation, why_of, whys};

/// A person's part in the vote on a question.
#[derive(Debug, Clone, Queryable)]
pub(super) struct Ballot {
    pub id: BallotId,
    /// What it is called where nobody is named.
    pub code: Code,
    /// How many votes of the budget are spent.
    pub spent: i64,
}

const BALLOT: (ballots::id, ballots::code, ballots::spent) = (ballots::id, ballots::code, ballots::spent);

/// Makes a person's ballot in a question, unless it is made in this very moment.
fn add_ballot(tx: &mut WriteTx<'_>, question: QuestionId, person: PersonId) -> Result<()> {
    let (code, now) = (tx.code(), tx.now());
    let new = diesel::insert_into(ballots::table)
        .values((
            ballots::code.eq(code),
            ballots::question_id.eq(question),
            ballots::person_id.eq(person),
            ballots::spent.eq(0_i64),
            ballots::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Both(new).execute(tx.conn())?;
    Ok(())
}

/// A person's ballot in a question, made when there is none, and held: whoever votes twice at once waits here.
pub(super) fn ballot(tx: &mut WriteTx<'_>, question: QuestionId, person: PersonId) -> Result<Ballot> {
    let held = |tx: &mut WriteTx<'_>| -> Result<Vec<Ballot>> {
        let mine = ballots::table.filter(ballots::question_id.eq(question)).filter(ballots::person_id.eq(person));
        tx.lock_all(mine.select(BALLOT), Hold::Exclusive, Tables { held: "ballots", beside: "" })
    };
    if let Some(ballot) = held(tx)?.pop() {
        return Ok(ballot);
    }
    add_ballot(tx, question, person)?;
    held(tx)?.pop().ok_or(Error::NotFound)
}

/// Spends so many votes (gives back, when negative) unless that is more than the budget; false when it is.
pub(super) fn spend(tx: &mut WriteTx<'_>, ballot: BallotId, by: i64, budget: Option<i64>) -> Result<bool> {
    let most = if by > 0 { budget.unwrap_or(i64::MAX) } else { i64::MAX };
    let within = ballots::table.find(ballot).filter((ballots::spent + by).le(most));
    Ok(diesel::update(within).set(ballots::spent.eq(ballots::spent + by)).execute(tx.conn())? == 1)
}

/// A person's votes that count in an idea, cast there or on what was merged into it, oldest first.
pub(super) fn cast_by(tx: &mut ReadTx<'_>, idea: IdeaId, person: PersonId) -> Result<Vec<Cast>> {
    let rows: Vec<(VoteId, IdeaId, i64, i64, bool)> = votes::table
        .filter(votes::counted_in_id.eq(idea))
        .filter(votes::person_id.eq(person))
        .order(votes::id)
        .select((
            votes::id,
            votes::idea_id,
            votes::weight,
            votes::counted + votes::aside,
            votes::aside_id.is_not_null(),
        ))
        .load(tx.conn())?;
    let cast = |(id, idea, weight, counted, is_aside)| Cast { id, idea, weight, counted, is_aside };
    Ok(rows.into_iter().map(cast).collect())
}

/// Casts so many votes on the idea itself. What the voter is to the company is remembered as it is now.
pub(super) fn insert(tx: &mut WriteTx<'_>, idea: IdeaId, person: PersonId, weight: i64) -> Result<()> {
    let now = tx.now();
    let relation: Relation = people::table.find(person).select(people::relation).first(tx.conn())?;
    diesel::insert_into(votes::table)
        .values((
            votes::idea_id.eq(idea),
            votes::counted_in_id.eq(idea),
            votes::person_id.eq(person),
            votes::weight.eq(weight),
            votes::counted.eq(weight),
            votes::relation.eq(relation),
            votes::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Lets a row be so many votes from now on, all of which count.
pub(super) fn set_weight(tx: &mut WriteTx<'_>, vote: VoteId, weight: i64) -> Result<()> {
    diesel::update(votes::table.find(vote))
        .set((votes::weight.eq(weight), votes::counted.eq(weight)))
        .execute(tx.conn())?;
    Ok(())
}

/// Lets so many of a row's votes count from now on; or as soon as they are not set aside any more.
pub(super) fn set_counted(tx: &mut WriteTx<'_>, vote: &Cast, counted: i64) -> Result<()> {
    let row = diesel::update(votes::table.find(vote.id));
    if vote.is_aside {
        row.set(votes::aside.eq(counted)).execute(tx.conn())?;
    } else {
        row.set(votes::counted.eq(counted)).execute(tx.conn())?;
    }
    Ok(())
}

/// Takes a row away.
pub(super) fn delete(tx: &mut WriteTx<'_>, vote: VoteId) -> Result<()> {
    diesel::delete(votes::table.find(vote)).execute(tx.conn())?;
    Ok(())
}

/// Which of these ideas the actor has voted for, and with how many votes, set aside or not.
///
/// # Errors
/// Those of the database.
pub fn mine_among(tx: &mut ReadTx<'_>, ideas: &[IdeaId]) -> Result<HashMap<IdeaId, i64>> {
    let Some(person) = tx.actor().person_id() else { return Ok(HashMap::new()) };
    if ideas.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(IdeaId, i64)> = votes::table
        .filter(votes::person_id.eq(person))
        .filter(among(votes::counted_in_id, ideas))
        .filter((votes::counted + votes::aside).gt(0_i64))
        .select((votes::counted_in_id, votes::counted + votes::aside))
        .load(tx.conn())?;
    let mut mine = HashMap::new();
    for (idea, counted) in rows {
        *mine.entry(idea).or_insert(0) += counted;
    }
    Ok(mine)
}

/// How many votes the actor has spent in each of these questions; those without any are left out.
///
/// # Errors
/// Those of the database.
pub fn spent_among(tx: &mut ReadTx<'_>, questions: &[QuestionId]) -> Result<HashMap<QuestionId, i64>> {
    let Some(person) = tx.actor().person_id() else { return Ok(HashMap::new()) };
    let rows: Vec<(QuestionId, i64)> = ballots::table
        .filter(ballots::person_id.eq(person))
        .filter(among(ballots::question_id, questions))
        .select((ballots::question_id, ballots::spent))
        .load(tx.conn())?;
    Ok(rows.into_iter().collect())
}

/// Lets the votes that were cast on `origins` count in `root`. Where they were cast stays as it is.
///
/// # Errors
/// Those of the database.
pub fn count_in(tx: &mut WriteTx<'_>, origins: &[IdeaId], root: IdeaId) -> Result<()> {
    diesel::update(votes::table.filter(votes::idea_id.eq_any(origins.to_vec())))
        .set(votes::counted_in_id.eq(root))
        .execute(tx.conn())?;
    diesel::update(met_votes::table.filter(met_votes::idea_id.eq_any(origins.to_vec())))
        .set(met_votes::counted_in_id.eq(root))
        .execute(tx.conn())?;
    Ok(())
}

/// A ballot that is settled: what it has spent so far, and what it will have.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub id: BallotId,
    pub code: Code,
    spent: i64,
    pub due: i64,
}

/// Holds the ballots of everybody whose votes count in these ideas, and tells them by person.
pub(super) fn hold_ballots(
    tx: &mut WriteTx<'_>,
    question: QuestionId,
    ideas: &[IdeaId],
) -> Result<BTreeMap<PersonId, Held>> {
    let voters = votes::table.filter(votes::counted_in_id.eq_any(ideas.to_vec())).select(votes::person_id);
    let query = ballots::table
        .filter(ballots::question_id.eq(question))
        .filter(ballots::person_id.eq_any(voters))
        .order(ballots::id)
        .select((ballots::person_id, BALLOT));
    let rows: Vec<(PersonId, Ballot)> = tx.lock_all(query, Hold::Exclusive, Tables { held: "ballots", beside: "" })?;
    Ok(rows
        .into_iter()
        .map(|(person, Ballot { id, code, spent })| (person, Held { id, code, spent, due: spent }))
        .collect())
}

/// How many votes one statement may write anew.
const PORTION: usize = 500;

/// Writes what ballots have spent, where it is not what is due: a statement for each number of votes, not for each person.
pub(super) fn charge<'a>(tx: &mut WriteTx<'_>, held: impl Iterator<Item = &'a Held>) -> Result<()> {
    let mut by_due: BTreeMap<i64, Vec<BallotId>> = BTreeMap::new();
    for ballot in held.filter(|ballot| ballot.spent != ballot.due) {
        by_due.entry(ballot.due).or_default().push(ballot.id);
    }
    for (due, ids) in by_due {
        for some in ids.chunks(PORTION) {
            diesel::update(ballots::table.filter(among(ballots::id, some)))
                .set(ballots::spent.eq(due))
                .execute(tx.conn())?;
        }
    }
    Ok(())
}

#[derive(QueryableByName)]
struct Doubtful {
    #[diesel(sql_type = BigInt)]
    id: VoteId,
    #[diesel(sql_type = BigInt)]
    idea_id: IdeaId,
    #[diesel(sql_type = BigInt)]
    person_id: PersonId,
    #[diesel(sql_type = BigInt)]
    weight: i64,
    #[diesel(sql_type = BigInt)]
    counted: i64,
    #[diesel(sql_type = Bool)]
    is_aside: bool,
}

/// The votes in an idea of those who cast several there, or of whose votes not all count: by person, oldest first.
pub(super) fn doubtful(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<HashMap<PersonId, Vec<Cast>>> {
    let rows: Vec<Doubtful> = diesel::sql_query(
        "SELECT votes.id, votes.idea_id, votes.person_id, votes.weight, \
         votes.counted + votes.aside AS counted, votes.aside_id IS NOT NULL AS is_aside FROM votes \
         WHERE votes.counted_in_id = $1 AND votes.person_id IN (\
         SELECT v.person_id FROM votes v WHERE v.counted_in_id = $2 GROUP BY v.person_id \
         HAVING COUNT(*) > 1 OR SUM(v.counted + v.aside) <> SUM(v.weight)) ORDER BY votes.id",
    )
    .bind::<BigInt, _>(idea)
    .bind::<BigInt, _>(idea)
    .load(tx.conn())?;
    let mut found: HashMap<PersonId, Vec<Cast>> = HashMap::new();
    for Doubtful { id, idea_id, person_id, weight, counted, is_aside } in rows {
        found.entry(person_id).or_default().push(Cast { id, idea: idea_id, weight, counted, is_aside });
    }
    Ok(found)
}

#[derive(QueryableByName)]
struct Sum {
    #[diesel(sql_type = BigInt)]
    person_id: PersonId,
    #[diesel(sql_type = BigInt)]
    counted: i64,
}

/// What is on everybody's ballot in a question: what counts in ideas that stand and were not declined, or would if it were
/// not set aside; for those whose votes count in
/// these ideas.
pub(super) fn counted_of(
    tx: &mut ReadTx<'_>,
    question: QuestionId,
    ideas: &[IdeaId],
) -> Result<HashMap<PersonId, i64>> {
    let mut sums = HashMap::new();
    for idea in ideas {
        let rows: Vec<Sum> = diesel::sql_query(
            "SELECT votes.person_id, CAST(SUM(votes.counted + votes.aside) AS BIGINT) AS counted FROM votes \
             JOIN idea_tallies ON idea_tallies.idea_id = votes.counted_in_id \
             WHERE idea_tallies.question_id = $1 AND idea_tallies.standing = 'visible' \
             AND idea_tallies.status <> 'declined' \
             AND votes.person_id IN (SELECT v.person_id FROM votes v WHERE v.counted_in_id = $2) \
             GROUP BY votes.person_id",
        )
        .bind::<BigInt, _>(question)
        .bind::<BigInt, _>(*idea)
        .load(tx.conn())?;
        sums.extend(rows.into_iter().map(|row| (row.person_id, row.counted)));
    }
    Ok(sums)
}

/// Whether votes for an idea are on their voters' budgets, as [`super::rules::is_charged`] says.
pub(super) fn is_charged(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<bool> {
    let (standing, status): (Standing, Status) =
        idea_tallies::table.find(idea).select((idea_tallies::standing, idea_tallies::status)).first(tx.conn())?;
    Ok(super::rules::is_charged(standing, status))
}

/// How many ideas a person has voted for.
///
/// # Errors
/// Those of the database.
pub fn count_of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<i64> {
    Ok(votes::table.filter(votes::person_id.eq(person)).count().get_result(tx.conn())?)
}
