//! All SQL about cases: opening, claiming and closing; reading is in `reading`.

mod reading;

use diesel::prelude::*;

use super::case::{Kind, NewCase, Outcome, Thing};
use crate::platform::clock::Moment;
use crate::platform::db::WriteTx;
use crate::platform::db::among::among;
use crate::platform::db::both::Both;
use crate::platform::db::schema::cases;
use crate::platform::error::Result;
use crate::platform::id::{CaseId, IdeaId, PersonId, QuestionId, RulingId};

pub use reading::{id_of, last_closed_by, lock, of_codes, open_about, open_ones, read, waiting};

/// Opens a case, or adds to the weight of the open one about the same thing and for the same reason.
///
/// # Errors
/// Those of the database.
pub fn open(tx: &mut WriteTx<'_>, new: &NewCase<'_>) -> Result<CaseId> {
    let (code, now) = (tx.code(), tx.now());
    let row = diesel::insert_into(cases::table)
        .values((
            (
                cases::code.eq(code),
                cases::kind.eq(new.kind),
                cases::subject.eq(new.thing.subject),
                cases::subject_id.eq(new.thing.id),
                cases::idea_id.eq(new.idea),
                cases::question_id.eq(new.question),
                cases::author_id.eq(new.author),
                cases::other_id.eq(new.other),
            ),
            (
                cases::weight.eq(0_i64),
                cases::reports.eq(0_i64),
                cases::signals.eq(new.signals.join(" ")),
                cases::opened_at.eq(now),
            ),
        ))
        .on_conflict_do_nothing();
    Both(row).execute(tx.conn())?;
    let same = cases::table
        .filter(cases::kind.eq(new.kind))
        .filter(cases::subject.eq(new.thing.subject))
        .filter(cases::subject_id.eq(new.thing.id))
        .filter(cases::closed_at.is_null());
    Ok(diesel::update(same)
        .set((cases::weight.eq(cases::weight + new.weight), cases::reports.eq(cases::reports + new.reports)))
        .returning(cases::id)
        .get_result(tx.conn())?)
}

/// Lets the cases about these ideas, and about what stands under them, belong to another question.
///
/// # Errors
/// Those of the database.
pub fn set_question(tx: &mut WriteTx<'_>, ideas: &[IdeaId], question: QuestionId) -> Result<()> {
    diesel::update(cases::table.filter(cases::idea_id.eq_any(ideas.to_vec())).filter(cases::question_id.is_not_null()))
        .set(cases::question_id.eq(question))
        .execute(tx.conn())?;
    Ok(())
}

/// Closes every open case about a thing. How many there were.
///
/// # Errors
/// Those of the database.
pub fn close(
    tx: &mut WriteTx<'_>,
    thing: Thing,
    by: Option<PersonId>,
    outcome: Outcome,
    ruling: Option<RulingId>,
) -> Result<usize> {
    let now = tx.now();
    let open = cases::table
        .filter(cases::subject.eq(thing.subject))
        .filter(cases::subject_id.eq(thing.id))
        .filter(cases::closed_at.is_null());
    Ok(diesel::update(open)
        .set((
            cases::closed_at.eq(now),
            cases::closed_by_id.eq(by),
            cases::outcome.eq(outcome),
            cases::ruling_id.eq(ruling),
            cases::claimed_by_id.eq(None::<PersonId>),
        ))
        .execute(tx.conn())?)
}

/// Closes the open cases of these kinds about a thing. How many there were.
///
/// # Errors
/// Those of the database.
pub fn close_kinds(
    tx: &mut WriteTx<'_>,
    thing: Thing,
    kinds: &[Kind],
    by: Option<PersonId>,
    outcome: Outcome,
) -> Result<usize> {
    let now = tx.now();
    let open = cases::table
        .filter(cases::subject.eq(thing.subject))
        .filter(cases::subject_id.eq(thing.id))
        .filter(among(cases::kind, kinds))
        .filter(cases::closed_at.is_null());
    Ok(diesel::update(open)
        .set((
            cases::closed_at.eq(now),
            cases::closed_by_id.eq(by),
            cases::outcome.eq(outcome),
            cases::claimed_by_id.eq(None::<PersonId>),
        ))
        .execute(tx.conn())?)
}

/// Adds a report to a case, with its weight.
///
/// # Errors
/// Those of the database.
pub fn weigh(tx: &mut WriteTx<'_>, case: CaseId, weight: i64) -> Result<()> {
    diesel::update(cases::table.find(case))
        .set((cases::weight.eq(cases::weight + weight), cases::reports.eq(cases::reports + 1)))
        .execute(tx.conn())?;
    Ok(())
}

/// Gives a case to a moderator until a moment, or to nobody; whoever is given it has seen it.
///
/// # Errors
/// Those of the database.
pub fn set_claim(tx: &mut WriteTx<'_>, case: CaseId, claim: Option<(PersonId, Moment)>) -> Result<()> {
    let (by, until) = claim.unzip();
    diesel::update(cases::table.find(case))
        .set((cases::claimed_by_id.eq(by), cases::claimed_until.eq(until)))
        .execute(tx.conn())?;
    if by.is_some() { see(tx, case) } else { Ok(()) }
}

/// Notes that a moderator has looked at a case, the first time.
///
/// # Errors
/// Those of the database.
pub fn see(tx: &mut WriteTx<'_>, case: CaseId) -> Result<()> {
    let now = tx.now();
    diesel::update(cases::table.find(case).filter(cases::seen_at.is_null()))
        .set(cases::seen_at.eq(now))
        .execute(tx.conn())?;
    Ok(())
}

/// Opens again the cases that ended together with this one, by one decision. How many there were.
///
/// # Errors
/// Those of the database; a newer open case of the same kind about the same thing is in the way.
pub fn reopen(tx: &mut WriteTx<'_>, thing: Thing, by: PersonId, at: Moment) -> Result<usize> {
    let ended = cases::table
        .filter(cases::subject.eq(thing.subject))
        .filter(cases::subject_id.eq(thing.id))
        .filter(cases::closed_by_id.eq(by))
        .filter(cases::closed_at.eq(at));
    Ok(diesel::update(ended)
        .set((
            cases::closed_at.eq(None::<Moment>),
            cases::closed_by_id.eq(None::<PersonId>),
            cases::outcome.eq(None::<Outcome>),
            cases::ruling_id.eq(None::<RulingId>),
        ))
        .execute(tx.conn())?)
}
