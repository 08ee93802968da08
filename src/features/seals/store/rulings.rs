//! What the leaves of rulings and their file read.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::features::seals::leaf::{Happened, Names, ruling_in};
use crate::features::seals::record::{PublishedCount, Sort};
use crate::features::seals::ruling::Facts;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{house_rules, rulings, sealed_rulings};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, RulingId};

type Row = ((RulingId, String, String, String, String, String, bool, String, Moment, Option<Moment>), Option<Code>);

fn facts(((id, kind, subject, ground, law, origin, is_detected, reason, at, until), rule): Row) -> Facts {
    Facts { id, kind, subject, ground, rule, law, origin, is_detected, reason, at, until }
}

/// What these rulings say.
fn read(tx: &mut ReadTx<'_>, ids: Vec<RulingId>) -> Result<HashMap<RulingId, Facts>> {
    let rows: Vec<Row> = rulings::table
        .left_join(house_rules::table.on(house_rules::id.nullable().eq(rulings::rule_id)))
        .filter(among(rulings::id, ids))
        .select((
            (
                rulings::id,
                rulings::kind,
                rulings::subject,
                rulings::ground,
                rulings::law,
                rulings::origin,
                rulings::is_detected,
                rulings::reason,
                rulings::created_at,
                rulings::until_at,
            ),
            house_rules::code.nullable(),
        ))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|row| (row.0.0, facts(row))).collect())
}

/// The rulings that these events tell of and that are in no leaf yet, each by the first event that tells of it: three
/// statements at most.
pub(crate) fn unsealed(tx: &mut ReadTx<'_>, events: &[Happened]) -> Result<HashMap<i64, Facts>> {
    let mut told: HashMap<RulingId, i64> = HashMap::new();
    for event in events {
        if let Some(ruling) = ruling_in(event) {
            told.entry(ruling).or_insert(event.seq);
        }
    }
    if told.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<RulingId> = told.keys().copied().collect();
    let sealed: Vec<RulingId> = sealed_rulings::table
        .filter(among(sealed_rulings::ruling_id, ids.clone()))
        .select(sealed_rulings::ruling_id)
        .load(tx.conn())?;
    let mut found = read(tx, ids)?;
    found.retain(|id, _| !sealed.contains(id));
    Ok(found.into_iter().filter_map(|(id, facts)| Some((*told.get(&id)?, facts))).collect())
}

/// The rulings in the leaves from one number to another: two statements at most.
pub(crate) fn sealed(tx: &mut ReadTx<'_>, first: i64, last: i64) -> Result<HashMap<i64, Facts>> {
    let leaves: Vec<(i64, RulingId)> = sealed_rulings::table
        .filter(sealed_rulings::seq.between(first, last))
        .select((sealed_rulings::seq, sealed_rulings::ruling_id))
        .load(tx.conn())?;
    if leaves.is_empty() {
        return Ok(HashMap::new());
    }
    let found = read(tx, leaves.iter().map(|(_, ruling)| *ruling).collect())?;
    Ok(leaves.into_iter().filter_map(|(seq, ruling)| Some((seq, found.get(&ruling)?.clone()))).collect())
}

/// Notes in which leaf each of these rulings is.
pub(crate) fn insert(tx: &mut WriteTx<'_>, names: &Names) -> Result<()> {
    for (seq, facts) in &names.rulings {
        diesel::insert_into(sealed_rulings::table)
            .values((sealed_rulings::seq.eq(seq), sealed_rulings::ruling_id.eq(facts.id)))
            .execute(tx.conn())?;
    }
    Ok(())
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    subject: String,
    #[diesel(sql_type = Text)]
    ground: String,
    #[diesel(sql_type = BigInt)]
    day: i64,
    #[diesel(sql_type = BigInt)]
    rulings: i64,
}

/// How many rulings of each sort and half-year are in leaves up to this one.
pub(crate) fn published(tx: &mut ReadTx<'_>, last: i64) -> Result<Vec<PublishedCount>> {
    let rows: Vec<Counted> = diesel::sql_query(format!(
        "SELECT r.kind, r.subject, r.ground, r.created_at / {day} AS day, COUNT(*) AS rulings
         FROM sealed_rulings s JOIN rulings r ON r.id = s.ruling_id WHERE s.seq <= {last}
         GROUP BY r.kind, r.subject, r.ground, r.created_at / {day} ORDER BY day, r.kind, r.subject, r.ground",
        day = Moment::DAY
    ))
    .load(tx.conn())?;
    let mut counts: Vec<PublishedCount> = Vec::new();
    for row in rows {
        let day = Moment(row.day * Moment::DAY).rfc3339();
        let Some(half) = crate::features::seals::ruling::half(&day) else { continue };
        let sort = Sort { half, did: row.kind, subject: row.subject, ground: row.ground };
        match counts.iter_mut().find(|count| count.sort == sort) {
            Some(count) => count.rulings += row.rulings,
            None => counts.push(PublishedCount { sort, rulings: row.rulings }),
        }
    }
    counts.sort_by(|one, other| one.sort.cmp(&other.sort));
    Ok(counts)
}
