//! All SQL of the staff's desk and of what the first page tells people.

use diesel::prelude::*;
use serde::Serialize;

use crate::features::co_authors::co_author::State as Asked;
use crate::features::notices::Kind;
use crate::features::questions::store::shown_to;
use crate::features::refinements::refinement::State;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{co_authors, home_visits, ideas, notices, refinements, rulings};
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, PersonId, Standing};

/// How many rulings were made since a moment.
pub(super) fn rulings_since(tx: &mut ReadTx<'_>, since: Moment) -> Result<i64> {
    Ok(rulings::table.filter(rulings::created_at.ge(since)).count().get_result(tx.conn())?)
}

/// Somebody who comes back after so long visits anew, in microseconds.
const VISIT: i64 = 30 * Moment::MINUTE;
/// Lines that tell what moved.
const MOVED: usize = 6;
/// Notices that they are gathered from.
const READ: i64 = 200;

/// When somebody's last visit of the first page began, and the one before.
pub(super) type Visits = Option<(Moment, Moment)>;

/// The last two visits of a person.
pub(super) fn visits_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Visits> {
    Ok(home_visits::table
        .find(person)
        .select((home_visits::last_at, home_visits::before_at))
        .first(tx.conn())
        .optional()?)
}

/// Since when things are new to somebody, and whether a new visit begins now.
pub(super) fn since(visits: Visits, now: Moment) -> (Moment, bool) {
    match visits {
        None => (Moment(0), true),
        Some((last, _)) if last.plus(VISIT) <= now => (last, true),
        Some((_, before)) => (before, false),
    }
}

/// What happened to one idea of the reader's.
#[derive(Debug, Clone, Serialize)]
pub struct Moved {
    kind: Kind,
    count: i64,
    idea: String,
    title: String,
    language: Language,
}

/// What was told of a person's own ideas since a moment, newest first: one statement.
pub(super) fn moved(tx: &mut ReadTx<'_>, person: PersonId, since: Moment) -> Result<Vec<Moved>> {
    let now = tx.now();
    let rows: Vec<(Kind, Code, String, Language)> = notices::table
        .inner_join(ideas::table.on(notices::idea_id.eq(ideas::id.nullable())))
        .filter(notices::person_id.eq(person))
        .filter(notices::shown_from.gt(since))
        .filter(notices::shown_from.le(now))
        .filter(ideas::author_id.eq(person))
        .filter(ideas::standing.eq(Standing::Visible))
        .order(notices::id.desc())
        .limit(READ)
        .select((notices::kind, ideas::code, ideas::title, ideas::language))
        .load(tx.conn())?;
    let mut moved: Vec<Moved> = Vec::new();
    for (kind, code, title, language) in rows {
        let idea = code.to_string();
        match moved.iter_mut().find(|one| one.kind == kind && one.idea == idea) {
            Some(one) => one.count += 1,
            None => moved.push(Moved { kind, count: 1, idea, title, language }),
        }
    }
    moved.truncate(MOVED);
    Ok(moved)
}

/// Of what waits for a person, how much is counted.
const WAITING: i64 = 100;

/// An idea where something waits.
pub(super) type Waiting = (Code, String);

/// The ideas that a person signs, once for each suggested change that nobody has answered, the newest first: one statement.
pub(super) fn suggested(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Waiting>> {
    let signed = co_authors::table
        .filter(co_authors::person_id.eq(person))
        .filter(co_authors::state.eq(Asked::Joined))
        .select(co_authors::idea_id);
    Ok(refinements::table
        .inner_join(ideas::table)
        .filter(refinements::state.eq(State::Open))
        .filter(refinements::hidden_by_id.is_null())
        .filter(refinements::title.ne(""))
        .filter(ideas::author_id.eq(person).or(ideas::id.eq_any(signed)))
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .order(refinements::id.desc())
        .limit(WAITING)
        .select((ideas::code, ideas::title))
        .load(tx.conn())?)
}

/// The ideas that a person is asked to sign and has not answered for, the newest first: one statement.
pub(super) fn asked_to_sign(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Waiting>> {
    Ok(co_authors::table
        .inner_join(ideas::table)
        .filter(co_authors::person_id.eq(person))
        .filter(co_authors::state.eq(Asked::Asked))
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .order(co_authors::id.desc())
        .limit(WAITING)
        .select((ideas::code, ideas::title))
        .load(tx.conn())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_stays_new_for_the_visit() {
        let at = |minute: i64| Moment(minute * Moment::MINUTE);
        assert_eq!(since(None, at(100)), (Moment(0), true));
        assert_eq!(since(Some((at(100), at(10))), at(110)), (at(10), false));
        assert_eq!(since(Some((at(100), at(10))), at(130)), (at(100), true));
    }
}
