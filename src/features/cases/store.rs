//! All SQL about cases.

use diesel::prelude::*;

use super::case::{NewCase, Outcome, Thing};
use crate::platform::db::WriteTx;
use crate::platform::db::both::Both;
use crate::platform::db::schema::cases;
use crate::platform::error::Result;
use crate::platform::id::{CaseId, PersonId, RulingId};

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
