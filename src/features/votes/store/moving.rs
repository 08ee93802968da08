//! Votes that go with their idea to another question.

use std::collections::HashSet;

use diesel::prelude::*;

use crate::platform::db::WriteTx;
use crate::platform::db::schema::{ballots, votes};
use crate::platform::db::{ReadTx, among::among};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, PersonId, QuestionId};

/// A row of votes that counts.
#[derive(Debug, Clone, Copy, Queryable)]
pub(in crate::features::votes) struct Counting {
    /// Where they were cast.
    pub idea: IdeaId,
    /// Whose they are.
    pub person: PersonId,
    /// How many count.
    pub counted: i64,
}

/// The rows of votes in an idea, oldest first, those of which none counts, too.
pub(in crate::features::votes) fn counting_in(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Counting>> {
    Ok(votes::table
        .filter(votes::counted_in_id.eq(idea))
        .order(votes::id)
        .select((votes::idea_id, votes::person_id, votes::counted))
        .load(tx.conn())?)
}

/// Makes ballots in a question for those of these people who have none there.
pub(in crate::features::votes) fn add_ballots(
    tx: &mut WriteTx<'_>,
    question: QuestionId,
    people: &HashSet<PersonId>,
) -> Result<()> {
    let mut wanted: Vec<PersonId> = people.iter().copied().collect();
    wanted.sort_unstable();
    let there: Vec<PersonId> = ballots::table
        .filter(ballots::question_id.eq(question))
        .filter(among(ballots::person_id, wanted.clone()))
        .select(ballots::person_id)
        .load(tx.conn())?;
    let there: HashSet<PersonId> = there.into_iter().collect();
    wanted.retain(|person| !there.contains(person));
    for person in wanted {
        super::add_ballot(tx, question, person)?;
    }
    Ok(())
}
