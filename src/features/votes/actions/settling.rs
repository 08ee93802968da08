//! What becomes of votes when ideas are joined, taken apart, declined, opened again, hidden or brought back. Three things are
//! always true afterwards, and `cofirma check` proves them:
//!
//! 1. of one person's votes no more count in an idea than the question lets anybody give to one;
//! 2. a ballot has spent what counts in ideas that stand and were not declined: votes for the others are given back, though
//!    they are shown still;
//! 3. nobody has spent more than the budget. Votes that come back to an idea count as far as their voter has any left; the
//!    rest is remembered (`weight`) and counts again as soon as ideas are settled anew and there is room.
//!
//! Votes that a ruling set aside are settled like all others, so that they stay on their ballots and count again exactly as
//! they would have: what would count of them stands in `aside` instead of `counted`.

use std::collections::{BTreeMap, HashMap};

use crate::event::Event;
use crate::features::ideas::{Idea, Status, store as ideas};
use crate::features::questions::Question;
use crate::features::votes::rules::{self, Cast};
use crate::features::votes::store::{self, Held};
use crate::platform::db::WriteTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, PersonId, Standing};

/// Changes what became of an idea and settles its votes; tells what counts anew.
///
/// # Errors
/// Those of the database.
pub fn set_status(tx: &mut WriteTx<'_>, idea: &Idea, status: Status) -> Result<Vec<Event>> {
    ideas::set_status(tx, idea.id, status)?;
    let charged = |status| rules::is_charged(idea.standing, status);
    if charged(idea.status) == charged(status) { Ok(vec![]) } else { settle(tx, &idea.question, &[idea.id]) }
}

/// Changes where an idea stands and settles its votes; tells what counts anew. For merging, where votes move, see [`settle`].
///
/// # Errors
/// Those of the database.
pub fn set_standing(tx: &mut WriteTx<'_>, idea: &Idea, standing: Standing) -> Result<Vec<Event>> {
    ideas::set_standing(tx, idea, standing, idea.merged_into)?;
    settle(tx, &idea.question, &[idea.id])
}

/// Votes of one person, as they count now.
struct Counted {
    cast: Cast,
    within: IdeaId,
    now: i64,
}

/// Settles the votes that count in these ideas of a question, which the caller holds, and counts them anew; tells which
/// votes count otherwise than before.
///
/// # Errors
/// Those of the database.
pub fn settle(tx: &mut WriteTx<'_>, question: &Question, among: &[IdeaId]) -> Result<Vec<Event>> {
    let mut among = among.to_vec();
    among.sort_unstable();
    let mut ballots: BTreeMap<PersonId, Held> = store::hold_ballots(tx, question.id, &among)?;
    let mut changed: HashMap<PersonId, Vec<Counted>> = HashMap::new();
    for idea in &among {
        for (person, rows) in store::doubtful(tx, *idea)? {
            for (cast, counted) in rules::share(&rows, question.ballot.per_idea.max(1)) {
                if counted != cast.counted {
                    store::set_counted(tx, &cast, counted)?;
                    changed.entry(person).or_default().push(Counted { cast, within: *idea, now: counted });
                }
            }
        }
    }
    let mut charged = Vec::new();
    for idea in &among {
        if store::is_charged(tx, *idea)? {
            charged.push(*idea);
        }
    }
    let spent = store::counted_of(tx, question.id, &among)?;
    for (person, ballot) in &mut ballots {
        let mut due = spent.get(person).copied().unwrap_or(0);
        let surplus = question.ballot.budget.map_or(0, |budget| due - budget);
        if surplus > 0 {
            due -= give_back(tx, &charged, *person, surplus, changed.entry(*person).or_default())?;
        }
        ballot.due = due;
    }
    store::charge(tx, ballots.values())?;
    for idea in &among {
        ideas::recount_votes(tx, *idea)?;
    }
    let mut events = Vec::new();
    for (person, rows) in changed {
        let Some(ballot) = ballots.get(&person) else { continue };
        // What is set aside counts as little as before.
        for row in rows.iter().filter(|row| row.now != row.cast.counted && !row.cast.is_aside) {
            let event = Event::VoteCounted {
                idea: row.cast.idea,
                question: question.id,
                ballot: ballot.code.clone(),
                weight: row.now,
            };
            events.push((ballot.id, row.cast.id, event));
        }
    }
    events.sort_by_key(|(ballot, vote, _)| (*ballot, *vote));
    Ok(events.into_iter().map(|(.., event)| event).collect())
}

/// Lets so many of a person's votes in these ideas not count for want of budget: first those that came back just now, then
/// what was cast last. Tells how many that were.
fn give_back(
    tx: &mut WriteTx<'_>,
    charged: &[IdeaId],
    person: PersonId,
    surplus: i64,
    changed: &mut Vec<Counted>,
) -> Result<i64> {
    let mut left = surplus;
    for row in changed.iter_mut().rev().filter(|row| charged.contains(&row.within)) {
        let less = left.min(row.now - row.cast.counted).max(0);
        if less > 0 {
            row.now -= less;
            left -= less;
            store::set_counted(tx, &row.cast, row.now)?;
        }
    }
    let mut rows = Vec::new();
    for idea in charged {
        if left > 0 {
            rows.extend(store::cast_by(tx, *idea, person)?.into_iter().map(|cast| (cast, *idea)));
        }
    }
    rows.sort_by_key(|(row, _)| std::cmp::Reverse(row.id));
    for (cast, within) in rows {
        let less = left.min(cast.counted);
        if less > 0 {
            left -= less;
            let now = cast.counted - less;
            store::set_counted(tx, &cast, now)?;
            match changed.iter_mut().find(|row| row.cast.id == cast.id) {
                Some(row) => row.now = now,
                None => changed.push(Counted { cast, within, now }),
            }
        }
    }
    Ok(surplus - left)
}
