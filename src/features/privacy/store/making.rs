//! What a person said and did while something was in the making: taken out when they go, handed out when they ask.

use diesel::prelude::*;

use super::everything::chapter;
use crate::features::privacy::everything::Chapter;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{
    findings, greetings, host_messages, milestones, progress, releases, test_calls, testers,
};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::PersonId;

type Text = String;
type Maybe<T> = Option<T>;

/// What they found loses its words, and so does what they were answered, and what they answered others; that somebody
/// tested, and how often it helped, counts on.
pub(super) fn blank(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let theirs = testers::table.filter(testers::person_id.eq(person)).select(testers::id);
    diesel::update(findings::table.filter(findings::tester_id.eq_any(theirs)))
        .set(findings::words.eq(""))
        .execute(tx.conn())?;
    let about = testers::person_id.eq(person).or(testers::answered_by_id.eq(person));
    diesel::update(testers::table.filter(about)).set(testers::answer.eq("")).execute(tx.conn())?;
    // Whoever waits for an answer waits no longer.
    let waiting = testers::table.filter(testers::person_id.eq(person)).filter(testers::state.eq("applied"));
    diesel::update(waiting).set(testers::state.eq("withdrawn")).execute(tx.conn())?;
    Ok(())
}

pub(super) fn read(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let tested: Vec<(Text, Text, Text, Moment, Maybe<Moment>)> = testers::table
        .inner_join(releases::table)
        .filter(testers::person_id.eq(person))
        .order(testers::id)
        .select((releases::code, testers::state, testers::answer, testers::created_at, testers::answered_at))
        .load(tx.conn())?;
    let found: Vec<(Text, Text, Text, Moment, Maybe<Moment>)> = findings::table
        .inner_join(testers::table.inner_join(releases::table))
        .filter(testers::person_id.eq(person))
        .order(findings::id)
        .select((releases::code, findings::language, findings::words, findings::created_at, findings::helpful_at))
        .load(tx.conn())?;
    let answered: Vec<(Text, Text, Text, Maybe<Moment>)> = testers::table
        .inner_join(releases::table)
        .filter(testers::answered_by_id.eq(person))
        .order(testers::id)
        .select((releases::code, testers::state, testers::answer, testers::answered_at))
        .load(tx.conn())?;
    let helpful: Vec<(Text, Maybe<Moment>)> = findings::table
        .inner_join(testers::table.inner_join(releases::table))
        .filter(findings::helpful_by_id.eq(person))
        .order(findings::id)
        .select((releases::code, findings::helpful_at))
        .load(tx.conn())?;
    let set: Vec<(Text, Text, Text, Text, Moment, Moment)> = milestones::table
        .inner_join(releases::table)
        .filter(milestones::host_id.eq(person))
        .order(milestones::id)
        .select((
            releases::code,
            milestones::stage,
            milestones::language,
            milestones::words,
            milestones::falls_on,
            milestones::created_at,
        ))
        .load(tx.conn())?;
    let shown: Vec<(Text, Text, Text, Moment)> = progress::table
        .inner_join(releases::table)
        .filter(progress::shown_by_id.eq(person))
        .order(progress::release_id)
        .select((releases::code, progress::language, progress::name, progress::created_at))
        .load(tx.conn())?;
    let called: Vec<(Text, Text, Text, Moment)> = test_calls::table
        .inner_join(releases::table)
        .filter(test_calls::opened_by_id.eq(person))
        .order(test_calls::release_id)
        .select((releases::code, test_calls::language, test_calls::words, test_calls::created_at))
        .load(tx.conn())?;
    let written: Vec<(Text, Text, Text, Moment)> = host_messages::table
        .inner_join(releases::table)
        .filter(host_messages::written_by_id.eq(person))
        .order(host_messages::release_id)
        .select((releases::code, host_messages::language, host_messages::words, host_messages::created_at))
        .load(tx.conn())?;
    let greeted: Vec<(Text, Moment)> = greetings::table
        .inner_join(releases::table)
        .filter(greetings::person_id.eq(person))
        .order(greetings::id)
        .select((releases::code, greetings::created_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("tests", tested => release, state, answer, created_at, decided_at),
        chapter!("findings", found => release, language, words, created_at, helpful_at),
        chapter!("greetings", greeted => release, created_at),
        chapter!("testers_answered", answered => release, state, answer, decided_at),
        chapter!("findings_helpful", helpful => release, helpful_at),
        chapter!("milestones_set", set => release, state, language, words, falls_on, created_at),
        chapter!("progress_shown", shown => release, language, name, created_at),
        chapter!("test_calls", called => release, language, words, created_at),
        chapter!("host_messages", written => release, language, words, created_at),
    ])
}
