//! Opens cases about what is noticed, in the transaction in which it happens. All of it is bounded: nobody waits for it.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::features::cases::{self, Kind, NewCase, Outcome, Thing};
use crate::features::ideas::store as ideas_store;
use crate::features::trust::signal;
use crate::features::watch::evidence::Cast;
use crate::features::watch::rules;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{cases as rows, ideas, people, rulings, sessions, votes};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{CommentId, IdeaId, PersonId, QuestionId, RulingId};

/// How much cases weigh in the queue, in thousandths: somebody waits for what is held; what looks odd in votes changes what
/// everybody reads.
const HELD: i64 = 3_000;
const SUSPECTED: i64 = 2_000;
const BURST: i64 = 6_000;
const DOUBLE: i64 = 4_000;
/// How many sessions from one network are looked at.
const SESSIONS: i64 = 40;

/// An idea waits for a look.
///
/// # Errors
/// Those of the database.
pub fn hold_idea(tx: &mut WriteTx<'_>, idea: IdeaId, signals: i64) -> Result<()> {
    hold(tx, idea.into(), idea, signals)
}

/// A comment waits for a look.
///
/// # Errors
/// Those of the database.
pub fn hold_comment(tx: &mut WriteTx<'_>, comment: CommentId, idea: IdeaId, signals: i64) -> Result<()> {
    hold(tx, comment.into(), idea, signals)
}

fn hold(tx: &mut WriteTx<'_>, thing: Thing, idea: IdeaId, signals: i64) -> Result<()> {
    let author = tx.actor().person_id();
    let words = signal::words_in(signals);
    let (kind, weight) = if words.is_empty() { (Kind::Held, HELD) } else { (Kind::Suspicion, SUSPECTED) };
    open(tx, kind, thing, idea, author, weight, &words)
}

fn open(
    tx: &mut WriteTx<'_>,
    kind: Kind,
    thing: Thing,
    idea: IdeaId,
    author: Option<PersonId>,
    weight: i64,
    signals: &[&str],
) -> Result<()> {
    let question: QuestionId = ideas::table.find(idea).select(ideas::question_id).first(tx.conn())?;
    let (idea, question) = (Some(idea), Some(question));
    let new = NewCase { kind, thing, idea, question, author, other: None, weight, reports: 0, signals };
    cases::store::open(tx, &new)?;
    Ok(())
}

/// Something went with its author: nobody need look at it any more.
///
/// # Errors
/// Those of the database.
pub fn gone(tx: &mut WriteTx<'_>, thing: Thing) -> Result<()> {
    cases::store::close(tx, thing, None, Outcome::Lapsed, None)?;
    Ok(())
}

/// Somebody's votes for an idea were set aside: what was noticed about them, and about votes for the idea, is settled. What
/// people reported is not.
///
/// # Errors
/// Those of the database.
pub fn settled(tx: &mut WriteTx<'_>, idea: IdeaId, ruling: RulingId) -> Result<()> {
    let (by, person): (PersonId, Option<PersonId>) =
        rulings::table.find(ruling).select((rulings::moderator_id, rulings::person_id)).first(tx.conn())?;
    let now = tx.now();
    let about = [(Kind::Burst, Some(Thing::from(idea))), (Kind::Double, person.map(Thing::from))];
    for (kind, thing) in about {
        let Some(thing) = thing else { continue };
        let open = rows::table
            .filter(rows::subject.eq(thing.subject))
            .filter(rows::subject_id.eq(thing.id))
            .filter(rows::kind.eq(kind))
            .filter(rows::closed_at.is_null());
        diesel::update(open)
            .set((
                rows::closed_at.eq(now),
                rows::closed_by_id.eq(by),
                rows::outcome.eq(Outcome::Ruled),
                rows::ruling_id.eq(ruling),
                rows::claimed_by_id.eq(None::<PersonId>),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Whether somebody looks at this already, or has done so lately.
fn is_known(tx: &mut ReadTx<'_>, kind: Kind, thing: Thing) -> Result<bool> {
    let lately = Moment(tx.now().0 - rules::QUIET);
    let same = rows::table
        .filter(rows::subject.eq(thing.subject))
        .filter(rows::subject_id.eq(thing.id))
        .filter(rows::kind.eq(kind))
        .filter(rows::closed_at.is_null().or(rows::opened_at.gt(lately)));
    Ok(diesel::select(diesel::dsl::exists(same)).get_result(tx.conn())?)
}

/// The actor has just voted for an idea: whether its votes look odd since then.
///
/// # Errors
/// Those of the database.
pub fn look_at_votes(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let Some(voter) = tx.actor().person_id() else { return Ok(()) };
    let (since, now): (Moment, Moment) =
        (people::table.find(voter).select(people::created_at).first(tx.conn())?, tx.now());
    // A burst is made by the young: the others do not make one.
    if rules::is_young(since, now) {
        look_for_burst(tx, idea)?;
    }
    look_for_double(tx, idea, voter, since)
}

fn look_for_burst(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let from = Moment(tx.now().0 - rules::WINDOW);
    let lately: Vec<(PersonId, Moment, Moment)> = votes::table
        .inner_join(people::table)
        .filter(votes::idea_id.eq(idea))
        .filter(votes::created_at.gt(from))
        .order(votes::created_at.desc())
        .limit(i64::try_from(rules::LOOKED_AT).unwrap_or(i64::MAX))
        .select((votes::person_id, votes::created_at, people::created_at))
        .load(tx.conn())?;
    let lately: Vec<Cast> = lately.into_iter().map(|(person, at, since)| Cast { person, at, since }).collect();
    if !rules::is_burst(&lately) {
        return Ok(());
    }
    let idea = ideas_store::root_id(tx, idea)?;
    if is_known(tx, Kind::Burst, idea.into())? {
        return Ok(());
    }
    let author: PersonId = ideas::table.find(idea).select(ideas::author_id).first(tx.conn())?;
    open(tx, Kind::Burst, idea.into(), idea, Some(author), BURST, &[])
}

/// Looks for somebody who was here from the same network with the same browser within a day, and votes for the same idea.
fn look_for_double(tx: &mut WriteTx<'_>, idea: IdeaId, voter: PersonId, since: Moment) -> Result<()> {
    let now = tx.now();
    let from = Moment(now.0 - rules::TOGETHER);
    let own: Vec<(String, String)> = sessions::table
        .filter(sessions::person_id.eq(voter))
        .filter(sessions::last_seen_at.gt(from))
        .order(sessions::last_seen_at.desc())
        .limit(2)
        .select((sessions::network, sessions::user_agent))
        .load(tx.conn())?;
    let mut others: BTreeSet<PersonId> = BTreeSet::new();
    for (network, agent) in own.into_iter().filter(|(network, agent)| rules::tells(network) && !agent.is_empty()) {
        let there: Vec<PersonId> = sessions::table
            .filter(sessions::network.eq(network))
            .filter(sessions::last_seen_at.gt(from))
            .filter(sessions::user_agent.eq(agent))
            .filter(sessions::person_id.ne(voter))
            .limit(SESSIONS)
            .select(sessions::person_id)
            .load(tx.conn())?;
        let there: BTreeSet<PersonId> = there.into_iter().collect();
        if there.len() < rules::HOUSEHOLD {
            others.extend(there);
        }
    }
    if others.is_empty() {
        return Ok(());
    }
    let idea = ideas_store::root_id(tx, idea)?;
    let others: Vec<PersonId> = others.into_iter().collect();
    let found: Vec<(PersonId, Moment)> = votes::table
        .inner_join(people::table)
        .filter(votes::counted_in_id.eq(idea))
        .filter(among(votes::person_id, others))
        .select((votes::person_id, people::created_at))
        .load(tx.conn())?;
    let Some((other, other_since)) = found.into_iter().find(|(_, made)| rules::is_doubtful(since, *made, now)) else {
        return Ok(());
    };
    // The case is about the account that was made later.
    let later = if (since, voter) > (other_since, other) { voter } else { other };
    if is_known(tx, Kind::Double, later.into())? {
        return Ok(());
    }
    open(tx, Kind::Double, later.into(), idea, Some(later), DOUBLE, &[])
}
