//! Votes that a ruling sets aside, and that another lets count again.

use std::collections::HashMap;

use crate::event::Event;
use crate::features::ideas::{Idea, store as ideas};
use crate::features::votes::rules::Cast;
use crate::features::votes::store;
use crate::platform::db::WriteTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, PersonId, RulingId};

/// Lets the votes of these people not count in an idea that the caller holds, each by its ruling; tells which count
/// otherwise than before. They stay on their ballots: nobody can spend them elsewhere.
///
/// # Errors
/// [`Error::Conflict`] when somebody has none there that are not set aside already.
pub fn set_aside(tx: &mut WriteTx<'_>, idea: &Idea, marks: &[(PersonId, RulingId)]) -> Result<Vec<Event>> {
    let people: Vec<(PersonId, Option<RulingId>)> = marks.iter().map(|(who, by)| (*who, Some(*by))).collect();
    mark(tx, idea, &people)
}

/// Lets the votes of these people count again in an idea that the caller holds, as if they had never been set aside; tells
/// which count otherwise than before.
///
/// # Errors
/// [`Error::Conflict`] when none of somebody's is set aside there.
pub fn count_again(tx: &mut WriteTx<'_>, idea: &Idea, people: &[PersonId]) -> Result<Vec<Event>> {
    let people: Vec<(PersonId, Option<RulingId>)> = people.iter().map(|who| (*who, None)).collect();
    mark(tx, idea, &people)
}

fn mark(tx: &mut WriteTx<'_>, idea: &Idea, people: &[(PersonId, Option<RulingId>)]) -> Result<Vec<Event>> {
    let question = idea.question.id;
    let ballots = store::hold_ballots(tx, question, &[idea.id])?;
    let codes: HashMap<PersonId, Code> = ballots.into_iter().map(|(who, ballot)| (who, ballot.code)).collect();
    let mut events = Vec::new();
    for (person, by) in people {
        let rows: Vec<Cast> = store::cast_by(tx, idea.id, *person)?;
        let rows: Vec<Cast> = rows.into_iter().filter(|row| row.is_aside != by.is_some()).collect();
        let Some(ballot) = codes.get(person).filter(|_| !rows.is_empty()) else {
            return Err(Error::Conflict("conflict-nothing-to-undo"));
        };
        for row in rows {
            match by {
                Some(ruling) => store::set_aside(tx, &row, *ruling)?,
                None => store::count_again(tx, &row)?,
            }
            if row.counted > 0 {
                let weight = if by.is_some() { 0 } else { row.counted };
                events.push(Event::VoteCounted { idea: row.idea, question, ballot: ballot.clone(), weight });
            }
        }
    }
    ideas::recount_votes(tx, idea.id)?;
    Ok(events)
}
