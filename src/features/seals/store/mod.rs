//! All SQL about seals: their rows, their leaves, and the events they stand over. What a tally's file and a receipt read is
//! in `tally`.

pub(crate) mod rulings;
pub(crate) mod tally;
pub(crate) mod versions;

use std::collections::HashMap;

use diesel::prelude::*;

use super::leaf::{Happened, Names, ideas_in, question_in};
use super::merkle::Hash;
use super::seal::{Leaf, Seal};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{ballots, events, ideas, leaves, questions, seals, tally_keys};
use crate::platform::db::{ReadTx, WriteTx, dialect};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, PersonId, QuestionId};

/// The advisory lock under which batches are sealed: "sealing" in ASCII.
const LOCK: i64 = 0x0073_6561_6c69_6e67;

/// Whether nobody else seals now; nobody else does until the end of the transaction.
pub(super) fn be_alone(tx: &mut WriteTx<'_>) -> Result<bool> {
    dialect::be_alone(tx, LOCK)
}

type SealRow = (i64, i64, i64, Vec<u8>, Vec<u8>, Moment);
type SealColumns = (seals::number, seals::first_seq, seals::last_seq, seals::root, seals::chain, seals::sealed_at);
const SEAL: SealColumns =
    (seals::number, seals::first_seq, seals::last_seq, seals::root, seals::chain, seals::sealed_at);

fn hash(bytes: &[u8]) -> Result<Hash> {
    Hash::read(bytes).ok_or_else(|| Error::internal("a hash of a seal has not 32 bytes"))
}

fn seal((number, first, last, root, chain, sealed_at): SealRow) -> Result<Seal> {
    Ok(Seal { number, first, last, root: hash(&root)?, chain: hash(&chain)?, sealed_at })
}

/// The newest seal.
///
/// # Errors
/// Those of the database.
pub fn newest(tx: &mut ReadTx<'_>) -> Result<Option<Seal>> {
    let row: Option<SealRow> = seals::table.order(seals::number.desc()).select(SEAL).first(tx.conn()).optional()?;
    row.map(seal).transpose()
}

/// Seals after this number, oldest first, at most so many.
pub(crate) fn seals_after(tx: &mut ReadTx<'_>, number: i64, limit: i64) -> Result<Vec<Seal>> {
    let rows: Vec<SealRow> =
        seals::table.filter(seals::number.gt(number)).order(seals::number).limit(limit).select(SEAL).load(tx.conn())?;
    rows.into_iter().map(seal).collect()
}

/// Whether an event has its number and waits for its seal; tells when the oldest of them happened.
pub(crate) fn oldest_unsealed(tx: &mut ReadTx<'_>) -> Result<Option<(Moment, i64)>> {
    let last = newest(tx)?.map_or(0, |newest| newest.last);
    let oldest: Option<(i64, Moment)> = events::table
        .filter(events::seq.gt(last))
        .order(events::seq)
        .select((events::seq.assume_not_null(), events::at))
        .first(tx.conn())
        .optional()?;
    let Some((first, at)) = oldest else { return Ok(None) };
    let end: Option<i64> = events::table.select(diesel::dsl::max(events::seq)).first(tx.conn())?;
    Ok(Some((at, end.unwrap_or(first) - first + 1)))
}

type EventRow = (Option<i64>, Moment, Option<PersonId>, String, String, i64, String, Vec<u8>);
type EventColumns = (
    events::seq,
    events::at,
    events::actor_id,
    events::actor_kind,
    events::kind,
    events::schema_version,
    events::payload,
    events::salt,
);
const EVENT: EventColumns = (
    events::seq,
    events::at,
    events::actor_id,
    events::actor_kind,
    events::kind,
    events::schema_version,
    events::payload,
    events::salt,
);

fn happened((seq, at, actor, actor_kind, kind, schema_version, payload, salt): EventRow) -> Happened {
    Happened { seq: seq.unwrap_or(0), at, actor, actor_kind, kind, schema_version, payload, salt }
}

/// Numbered events after this one, at most so many.
pub(crate) fn events_after(tx: &mut ReadTx<'_>, seq: i64, limit: usize) -> Result<Vec<Happened>> {
    let rows: Vec<EventRow> = events::table
        .filter(events::seq.gt(seq))
        .order(events::seq)
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select(EVENT)
        .load(tx.conn())?;
    Ok(rows.into_iter().map(happened).collect())
}

/// Events that wait for their number.
pub(crate) fn unnumbered(tx: &mut ReadTx<'_>) -> Result<Vec<Happened>> {
    let rows: Vec<EventRow> = events::table.filter(events::seq.is_null()).select(EVENT).load(tx.conn())?;
    Ok(rows.into_iter().map(happened).collect())
}

/// The codes of what these events name, and of the questions in whose tallies they were sealed: four statements at most.
pub(crate) fn names_for(tx: &mut ReadTx<'_>, happened: &[Happened], sealed: &[Leaf]) -> Result<Names> {
    let mut named: Vec<IdeaId> = happened.iter().flat_map(ideas_in).collect();
    named.sort_unstable();
    named.dedup();
    if named.is_empty() {
        return Ok(Names::default());
    }
    let found: Vec<(IdeaId, Code, QuestionId, Code)> = ideas::table
        .inner_join(questions::table)
        .filter(among(ideas::id, named))
        .select((ideas::id, ideas::code, questions::id, questions::code))
        .load(tx.conn())?;
    let mut names = Names::default();
    for (idea, code, question, question_code) in found {
        names.ideas.insert(idea, (code, question));
        names.questions.insert(question, question_code);
    }
    // Those that ideas have left since.
    let mut left: Vec<QuestionId> = happened.iter().filter_map(question_in).collect();
    left.extend(sealed.iter().filter_map(|leaf| leaf.question));
    left.retain(|question| !names.questions.contains_key(question));
    if !left.is_empty() {
        left.sort_unstable();
        left.dedup();
        let found: Vec<(QuestionId, Code)> = questions::table
            .filter(among(questions::id, left))
            .select((questions::id, questions::code))
            .load(tx.conn())?;
        names.questions.extend(found);
    }
    let mut voters: Vec<PersonId> = happened.iter().filter_map(|event| event.actor).collect();
    voters.sort_unstable();
    voters.dedup();
    let of: Vec<QuestionId> = names.questions.keys().copied().collect();
    let cast: Vec<(QuestionId, PersonId, Code)> = ballots::table
        .filter(among(ballots::question_id, of))
        .filter(among(ballots::person_id, voters))
        .select((ballots::question_id, ballots::person_id, ballots::code))
        .load(tx.conn())?;
    names.ballots = cast.into_iter().map(|(question, person, code)| ((question, person), code)).collect();
    Ok(names)
}

/// The key of a question's tally.
pub(crate) fn key_of(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<Hash>> {
    let key: Option<Vec<u8>> = tally_keys::table.find(question).select(tally_keys::key).first(tx.conn()).optional()?;
    key.map(|key| hash(&key)).transpose()
}

/// All keys of tallies.
pub(crate) fn keys(tx: &mut ReadTx<'_>) -> Result<HashMap<QuestionId, Hash>> {
    let rows: Vec<(QuestionId, Vec<u8>)> =
        tally_keys::table.select((tally_keys::question_id, tally_keys::key)).load(tx.conn())?;
    rows.into_iter().map(|(question, key)| Ok((question, hash(&key)?))).collect()
}

pub(super) fn insert_key(tx: &mut WriteTx<'_>, question: QuestionId, key: &Hash) -> Result<()> {
    diesel::insert_into(tally_keys::table)
        .values((tally_keys::question_id.eq(question), tally_keys::key.eq(&key.0[..])))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn insert(tx: &mut WriteTx<'_>, seal: &Seal, over: &[Leaf]) -> Result<()> {
    for leaf in over {
        diesel::insert_into(leaves::table)
            .values((
                leaves::seq.eq(leaf.seq),
                leaves::question_id.eq(leaf.question),
                leaves::tag.eq(&leaf.tag.0[..]),
                leaves::blind.eq(&leaf.blind.0[..]),
                leaves::body.eq(&leaf.body),
            ))
            .execute(tx.conn())?;
    }
    diesel::insert_into(seals::table)
        .values((
            seals::number.eq(seal.number),
            seals::first_seq.eq(seal.first),
            seals::last_seq.eq(seal.last),
            seals::root.eq(&seal.root.0[..]),
            seals::chain.eq(&seal.chain.0[..]),
            seals::sealed_at.eq(seal.sealed_at),
        ))
        .execute(tx.conn())?;
    Ok(())
}

type LeafRow = (i64, Option<QuestionId>, Vec<u8>, Vec<u8>, String);

/// The leaves from one number to another.
pub(crate) fn leaves_between(tx: &mut ReadTx<'_>, first: i64, last: i64) -> Result<Vec<Leaf>> {
    let rows: Vec<LeafRow> = leaves::table
        .filter(leaves::seq.between(first, last))
        .order(leaves::seq)
        .select((leaves::seq, leaves::question_id, leaves::tag, leaves::blind, leaves::body))
        .load(tx.conn())?;
    rows.into_iter()
        .map(|(seq, question, tag, blind, body)| {
            Ok(Leaf { seq, question, tag: hash(&tag)?, blind: hash(&blind)?, body })
        })
        .collect()
}

/// What is wrong beyond the seals: numbers that are missing among the events, leaves that stand under no seal.
pub(crate) fn stray(tx: &mut ReadTx<'_>, sealed: i64) -> Result<Vec<String>> {
    let (least, most, count): (Option<i64>, Option<i64>, i64) = (
        events::table.select(diesel::dsl::min(events::seq)).first(tx.conn())?,
        events::table.select(diesel::dsl::max(events::seq)).first(tx.conn())?,
        events::table.filter(events::seq.is_not_null()).count().get_result(tx.conn())?,
    );
    let unsealed: i64 = leaves::table.filter(leaves::seq.gt(sealed)).count().get_result(tx.conn())?;
    let mut found = Vec::new();
    if count > 0 && (least != Some(1) || most != Some(count)) {
        found.push("events have numbers with a gap".to_owned());
    }
    if most.unwrap_or(0) < sealed {
        found.push("events that were sealed are gone".to_owned());
    }
    if unsealed > 0 {
        found.push(format!("{unsealed} leaves stand under no seal"));
    }
    Ok(found)
}
