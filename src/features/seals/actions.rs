//! The verbs of seals. They raise no events: or each seal would ask for another.

use std::collections::HashMap;

use rand::RngExt;

use super::leaf::{self, Names};
use super::merkle::{self, Hash};
use super::permits::SealEvents;
use super::seal::{Leaf, Seal};
use super::{rules, store};
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx, sequence};
use crate::platform::error::Result;
use crate::platform::id::QuestionId;

type Keys = HashMap<QuestionId, Hash>;

/// Numbers events that wait for it, and says how many.
///
/// # Errors
/// Those of the database.
pub fn number(_permit: &Permit<SealEvents>, tx: &mut WriteTx<'_>) -> Result<Recorded<usize>> {
    Ok(Recorded::nothing(sequence::number(tx)?))
}

/// Seals the next batch when it is finished, or, `at_once`, whatever there is; tells the seal, if one was made. Nothing
/// while another process seals.
///
/// # Errors
/// Those of the database.
pub fn seal(_permit: &Permit<SealEvents>, tx: &mut WriteTx<'_>, at_once: bool) -> Result<Recorded<Option<Seal>>> {
    if !store::be_alone(tx)? {
        return Ok(Recorded::nothing(None));
    }
    let before = store::newest(tx)?;
    let events = store::events_after(tx, before.map_or(0, |before| before.last), rules::BATCH)?;
    let is_finished = events.first().is_some_and(|oldest| rules::is_finished(events.len(), oldest.at, tx.now()));
    if events.is_empty() || !(is_finished || at_once) {
        return Ok(Recorded::nothing(None));
    }
    let mut names = store::names_for(tx, &events, &[])?;
    names.rulings = store::rulings::unsealed(tx, &events)?;
    let mut leaves = Vec::with_capacity(events.len());
    let mut keys = Keys::new();
    for event in &events {
        leaves.push(made(tx, event, &names, &mut keys)?);
    }
    let hashes: Vec<Hash> = leaves.iter().map(Leaf::hash).collect();
    let seal = Seal::after(before.as_ref(), merkle::root(&hashes), hashes.len(), tx.now());
    store::insert(tx, &seal, &leaves)?;
    store::rulings::insert(tx, &names)?;
    store::versions::insert(tx, &leaves)?;
    Ok(Recorded::nothing(Some(seal)))
}

fn made(tx: &mut WriteTx<'_>, event: &leaf::Happened, names: &Names, keys: &mut Keys) -> Result<Leaf> {
    let parts = leaf::parts(event, names)?;
    let random = Hash(tx.random().random());
    let key = parts.question.map(|question| key(tx, question, keys)).transpose()?;
    let blind = parts.blind(&event.salt, random);
    Ok(parts.leaf(event.seq, blind, key.as_ref()))
}

/// The key of a question's tally; drawn when it is first needed.
fn key(tx: &mut WriteTx<'_>, question: QuestionId, keys: &mut Keys) -> Result<Hash> {
    if let Some(key) = keys.get(&question) {
        return Ok(*key);
    }
    let key = match store::key_of(tx, question)? {
        Some(key) => key,
        None => {
            let key = Hash(tx.random().random());
            store::insert_key(tx, question, &key)?;
            key
        }
    };
    keys.insert(question, key);
    Ok(key)
}
