//! All SQL of the daily letter.

use diesel::dsl::{count_star, min};
use diesel::prelude::*;

use super::briefing::{Briefing, Reader};
use super::rules;
use crate::platform::access::{Holders, Role};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::Both;
use crate::platform::db::schema::{appeals, briefings, cases, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId};
use crate::platform::jobs::{self, JobKind};

/// Asks for the next letters: one job for each day.
///
/// # Errors
/// Those of the database.
pub fn ask(tx: &mut WriteTx<'_>) -> Result<()> {
    let next = rules::next_after(tx.now());
    jobs::put_at(tx, JobKind::BriefModerators, &(next.0 / Moment::DAY).to_string(), next)
}

/// What waits, and what was done since yesterday: four statements.
pub(crate) fn briefing(tx: &mut ReadTx<'_>) -> Result<Briefing> {
    let since = tx.now().plus(-Moment::DAY);
    let (waiting, oldest): (i64, Option<Moment>) = cases::table
        .filter(cases::closed_at.is_null())
        .select((count_star(), min(cases::opened_at)))
        .first(tx.conn())?;
    let (appeals, oldest_appeal): (i64, Option<Moment>) = appeals::table
        .filter(appeals::decided_at.is_null())
        .select((count_star(), min(appeals::created_at)))
        .first(tx.conn())?;
    let opened = cases::table.filter(cases::opened_at.ge(since)).count().get_result(tx.conn())?;
    let closed = cases::table.filter(cases::closed_at.ge(since)).count().get_result(tx.conn())?;
    Ok(Briefing { waiting, oldest, appeals, oldest_appeal, opened, closed })
}

/// How many appeals have waited too long.
pub(crate) fn appeals_due(tx: &mut ReadTx<'_>) -> Result<i64> {
    let since = tx.now().plus(-rules::APPEAL_DUE);
    let due = appeals::table.filter(appeals::decided_at.is_null()).filter(appeals::created_at.le(since));
    Ok(due.count().get_result(tx.conn())?)
}

/// Moderators who can be written to, want the letter, and got none lately.
pub(crate) fn readers(tx: &mut ReadTx<'_>) -> Result<Vec<Reader>> {
    let now = tx.now();
    let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| Holders::MODERATION.includes(*role)).collect();
    let rows: Vec<(PersonId, Option<String>, Language)> = people::table
        .left_join(briefings::table)
        .filter(among(people::role, roles))
        .filter(people::email.is_not_null())
        .filter(people::erased_at.is_null())
        .filter(people::suspended_at.is_null().or(people::suspended_until.le(now)))
        .filter(briefings::is_wanted.is_null().or(briefings::is_wanted.eq(true)))
        .filter(briefings::sent_at.is_null().or(briefings::sent_at.le(now.plus(-rules::BETWEEN))))
        .order(people::id)
        .select((people::id, people::email, people::language))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .filter_map(|(person, address, language)| Some(Reader { person, address: address?, language }))
        .collect())
}

/// Whether a moderator wants the letter.
///
/// # Errors
/// Those of the database.
pub fn is_wanted(tx: &mut ReadTx<'_>, person: PersonId) -> Result<bool> {
    let wish: Option<bool> = briefings::table.find(person).select(briefings::is_wanted).first(tx.conn()).optional()?;
    Ok(wish.unwrap_or(true))
}

/// Notes whether a moderator wants the letter.
pub(super) fn set_wanted(tx: &mut WriteTx<'_>, person: PersonId, is_wanted: bool) -> Result<()> {
    be_there(tx, person)?;
    let row = briefings::table.find(person);
    diesel::update(row).set(briefings::is_wanted.eq(is_wanted)).execute(tx.conn())?;
    Ok(())
}

/// Notes that somebody got the letter now.
pub(super) fn set_sent(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    be_there(tx, person)?;
    let now = tx.now();
    diesel::update(briefings::table.find(person)).set(briefings::sent_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

fn be_there(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let row = diesel::insert_into(briefings::table)
        .values((briefings::person_id.eq(person), briefings::is_wanted.eq(true)))
        .on_conflict_do_nothing();
    Both(row).execute(tx.conn())?;
    Ok(())
}
