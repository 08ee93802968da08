//! What becomes of votes when an idea goes to another question: in the tally that it leaves nothing of them is left, and in the
//! other they count as if they had been cast there. Ballots of the one get back what they spent, those of the other spend it,
//! as far as they have it.

use std::collections::{BTreeMap, HashSet};

use crate::event::Event;
use crate::features::ideas::{Idea, store as ideas};
use crate::features::questions::Question;
use crate::features::votes::store::{self, Counting, Held};
use crate::platform::db::WriteTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::{IdeaId, PersonId, QuestionId};

/// Lets an idea that the caller holds answer another question, with its family, which lives on in it, and all of their votes;
/// tells what that changes in both tallies.
///
/// # Errors
/// Those of the database.
pub fn move_to(tx: &mut WriteTx<'_>, idea: &Idea, family: &[IdeaId], to: &Question) -> Result<Vec<Event>> {
    let (old, within) = (idea.question.id, [idea.id]);
    let links = ideas::links_among(tx, family)?;
    let before = store::counting_in(tx, idea.id)?;
    let mut left = store::hold_ballots(tx, old, &within)?;
    let mut events = told(&before, &left, old, |_| 0)?;
    events.extend(links.iter().map(|(idea, from)| Event::TallyParted { idea: *idea, from: *from, question: old }));

    ideas::set_question(tx, idea, family, to.id)?;
    let spent = store::counted_of(tx, old, &within)?;
    for (person, ballot) in &mut left {
        ballot.due = spent.get(person).copied().unwrap_or(0);
    }
    store::charge(tx, left.values())?;

    let voters: HashSet<PersonId> = before.iter().map(|row| row.person).collect();
    store::add_ballots(tx, to.id, &voters)?;
    // What it tells is told below, with what did not change.
    super::settle(tx, to, &within)?;
    let after = store::counting_in(tx, idea.id)?;
    let entered = store::hold_ballots(tx, to.id, &within)?;
    events.extend(links.iter().map(|(idea, into)| Event::TallyJoined { idea: *idea, into: *into, question: to.id }));
    events.extend(told(&after, &entered, to.id, |row| row.counted)?);
    Ok(events)
}

/// What the rows that count say in the tally of a question from now on.
fn told(
    rows: &[Counting],
    ballots: &BTreeMap<PersonId, Held>,
    question: QuestionId,
    weight: impl Fn(&Counting) -> i64,
) -> Result<Vec<Event>> {
    let counting = rows.iter().filter(|row| row.counted > 0);
    counting
        .map(|row| {
            let ballot = ballots.get(&row.person).ok_or(Error::NotFound)?.code.clone();
            Ok(Event::VoteCounted { idea: row.idea, question, ballot, weight: weight(row) })
        })
        .collect()
}
