//! Reads what was done about a person or about what they wrote: rulings, answers, the card that the company sees, events.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text as SqlText};

use super::everything::chapter;
use super::sum;
use crate::features::privacy::everything::Chapter;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{
    appeals, cases, comments, decision_texts, decisions, events, ideas, notices, people, reports, rulings, statements,
};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{PersonId, Standing};

type Text = String;
type Maybe<T> = Option<T>;

type Appealed = (Text, Text, Maybe<Text>, Text, Moment, Maybe<Moment>);

pub(super) fn read(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    type Ruled = (Text, Text, Maybe<Text>, Maybe<Text>, Text, Text, Text, bool, Maybe<Moment>, Moment);
    let ruled: Vec<Ruled> = rulings::table
        .left_join(ideas::table.on(rulings::idea_id.eq(ideas::id.nullable())))
        .left_join(comments::table.on(rulings::comment_id.eq(comments::id.nullable())))
        .filter(rulings::person_id.eq(person))
        .order(rulings::id)
        .select((
            rulings::kind,
            rulings::subject,
            ideas::code.nullable(),
            comments::code.nullable(),
            rulings::reason,
            rulings::law,
            rulings::origin,
            rulings::is_detected,
            rulings::until_at,
            rulings::created_at,
        ))
        .load(tx.conn())?;
    let stated: Vec<(Text, Maybe<Text>, Moment, Moment)> = statements::table
        .left_join(rulings::table.on(statements::ruling_id.eq(rulings::id.nullable())))
        .filter(statements::person_id.eq(person))
        .order(statements::id)
        .select((statements::code, rulings::kind.nullable(), statements::created_at, statements::appeal_until))
        .load(tx.conn())?;
    let appealed: Vec<Appealed> = appeals::table
        .filter(appeals::person_id.eq(person))
        .order(appeals::id)
        .select((
            appeals::code,
            appeals::words,
            appeals::outcome,
            appeals::answer,
            appeals::created_at,
            appeals::decided_at,
        ))
        .load(tx.conn())?;
    let looked: Vec<(Text, Maybe<Text>, Text, Maybe<Moment>)> = appeals::table
        .filter(appeals::decider_id.eq(person))
        .order(appeals::id)
        .select((appeals::code, appeals::outcome, appeals::answer, appeals::decided_at))
        .load(tx.conn())?;
    let answered: Vec<(Text, Text, Text, Text, Moment)> = decisions::table
        .inner_join(ideas::table)
        .inner_join(decision_texts::table)
        .filter(ideas::author_id.eq(person))
        .order((decisions::id, decision_texts::id))
        .select((
            ideas::code,
            decisions::status,
            decision_texts::language,
            decision_texts::reasons,
            decisions::created_at,
        ))
        .load(tx.conn())?;
    let asked: Vec<(Text, Text, Text, Moment, Maybe<Moment>)> = reports::table
        .filter(reports::reporter_id.eq(person))
        .order(reports::id)
        .select((reports::subject, reports::words, reports::state, reports::created_at, reports::settled_at))
        .load(tx.conn())?;
    let looked_at: Vec<(Text, Text, Moment, Maybe<Text>)> = cases::table
        .filter(cases::author_id.eq(person))
        .order(cases::id)
        .select((cases::kind, cases::subject, cases::opened_at, cases::outcome))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("rulings", ruled => kind, subject, idea, comment, reason, law, origin, is_detected, until_at, created_at),
        chapter!("statements", stated => code, kind, created_at, appeal_until),
        chapter!("appeals", appealed => code, words, outcome, answer, created_at, decided_at),
        chapter!("appeals_decided", looked => code, outcome, answer, decided_at),
        chapter!("reports", asked => subject, body, state, created_at, seen_at),
        chapter!("cases", looked_at => kind, subject, created_at, status),
        chapter!("decisions", answered => idea, status, language, reason, created_at),
        card(tx, person)?,
        told(tx, person)?,
        happened(tx, person)?,
    ])
}

/// What the person was told.
fn told(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Chapter> {
    let told: Vec<(Text, Maybe<Text>, Moment, Maybe<Moment>)> = notices::table
        .left_join(ideas::table.on(notices::idea_id.eq(ideas::id.nullable())))
        .filter(notices::person_id.eq(person))
        .order(notices::id)
        .select((notices::kind, ideas::code.nullable(), notices::created_at, notices::seen_at))
        .load(tx.conn())?;
    Ok(chapter!("notices", told => kind, idea, created_at, seen_at))
}

/// What whoever answers as the company sees beside the person.
fn card(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Chapter> {
    let (since, relation): (Moment, Text) =
        people::table.find(person).select((people::created_at, people::relation)).first(tx.conn())?;
    let open: i64 = ideas::table
        .filter(ideas::author_id.eq(person))
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(ideas::status.eq_any(["new", "reviewing"]))
        .count()
        .get_result(tx.conn())?;
    let promised: i64 = ideas::table
        .filter(ideas::author_id.eq(person))
        .filter(ideas::status.eq_any(["shortlisted", "planned", "building"]))
        .count()
        .get_result(tx.conn())?;
    let sum = sum(tx, person)?;
    let rows = [(since, relation, sum.ideas, sum.comments, sum.votes, sum.credits, open, promised)];
    Ok(chapter!("card", rows => created_at, relation, ideas, comments, votes, credits, open, promised))
}

#[derive(QueryableByName)]
struct Happened {
    #[diesel(sql_type = BigInt)]
    at: Moment,
    #[diesel(sql_type = SqlText)]
    kind: Text,
    #[diesel(sql_type = SqlText)]
    payload: Text,
}

/// Every event that the person caused or that names them.
fn happened(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Chapter> {
    let (alone, first) = about(person);
    let rows: Vec<Happened> = diesel::sql_query(
        "SELECT at, kind, payload FROM events WHERE actor_id = $1 OR payload LIKE $2 OR payload LIKE $3 ORDER BY id",
    )
    .bind::<BigInt, _>(person)
    .bind::<SqlText, _>(alone)
    .bind::<SqlText, _>(first)
    .load(tx.conn())?;
    let rows = rows.into_iter().map(|row| (row.at, row.kind, row.payload));
    Ok(chapter!("events", rows => created_at, kind, payload))
}

/// The patterns of payloads that name a person.
fn about(person: PersonId) -> (Text, Text) {
    (format!("%\"person\":{}}}%", person.0), format!("%\"person\":{},%", person.0))
}

/// Takes the salts of all events that a person caused or that name them.
pub(super) fn erase_salts(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    diesel::update(events::table.filter(events::actor_id.eq(person)))
        .set(events::salt.eq(Vec::new()))
        .execute(tx.conn())?;
    for name in ["person", "blocked", "substitute"] {
        let (last, inner) = (format!("%\"{name}\":{}}}%", person.0), format!("%\"{name}\":{},%", person.0));
        diesel::update(events::table.filter(events::payload.like(last).or(events::payload.like(inner))))
            .set(events::salt.eq(Vec::new()))
            .execute(tx.conn())?;
    }
    Ok(())
}
