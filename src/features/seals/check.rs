//! Proves every seal from the rows: no number missing, each leaf what its event says, each root what its leaves give, each
//! chain tied to the one before.

use super::leaf::{self, Happened, Names};
use super::merkle::{self, Hash};
use super::ruling::is_ruling;
use super::seal::{Leaf, Seal, tag};
use super::{store, version};
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Code;

/// How many seals are read at once.
const PORTION: i64 = 64;

/// The seals that do not hold, oldest first, each with why.
///
/// # Errors
/// Those of the database.
pub fn broken(tx: &mut ReadTx<'_>) -> Result<Vec<String>> {
    let keys = store::keys(tx)?;
    let mut found = Vec::new();
    let mut before: Option<Seal> = None;
    loop {
        let portion = store::seals_after(tx, before.map_or(0, |seal| seal.number), PORTION)?;
        if portion.is_empty() {
            break;
        }
        for seal in portion {
            let leaves = store::leaves_between(tx, seal.first, seal.last)?;
            let events = store::events_after(tx, seal.first - 1, seal.len())?;
            let mut names = store::names_for(tx, &events, &leaves)?;
            names.rulings = store::rulings::sealed(tx, seal.first, seal.last)?;
            let is_marked = |leaf: &Leaf| {
                is_ruling(&leaf.tag, leaf.seq) == names.rulings.contains_key(&leaf.seq)
                    && version::sealed(&leaf.body)
                        .is_none_or(|sealed| leaf.tag == version::mark(&sealed.release, leaf.seq))
                    && leaf
                        .question
                        .is_none_or(|question| keys.get(&question).is_some_and(|key| leaf.tag == tag(key, leaf.seq)))
            };
            let hashes: Vec<Hash> = leaves.iter().map(Leaf::hash).collect();
            let expected = Seal::after(before.as_ref(), seal.root, seal.len(), seal.sealed_at);
            let why = if expected != seal {
                Some("is not tied to the one before")
            } else if leaves.len() != seal.len() || merkle::root(&hashes) != seal.root {
                Some("has other leaves than were sealed")
            } else if !leaves.iter().all(is_marked) {
                Some("has a leaf under a wrong key")
            } else if events.len() != seal.len() || !events.iter().zip(&leaves).all(|pair| is_kept(pair, &mut names)) {
                Some("has events that were changed")
            } else {
                None
            };
            found.extend(why.map(|why| format!("seal {} {why}", seal.number)));
            before = Some(seal);
        }
    }
    found.extend(store::stray(tx, before.map_or(0, |seal| seal.last))?);
    Ok(found)
}

/// Whether an event still says what was sealed of it. What stood behind a salt that is gone can be told no more.
fn is_kept((event, leaf): (&Happened, &Leaf), names: &mut Names) -> bool {
    remember_question(event, leaf, names);
    remember_ballot(event, leaf, names);
    let Ok(parts) = leaf::parts(event, names) else { return false };
    // Words that were erased leave their digest; that they are gone is seen, and nothing else can hide behind it.
    let is_blanked = names.rulings.get(&event.seq).is_some_and(|facts| facts.reason.is_empty());
    let is_blind = is_blanked || parts.blind(&event.salt, leaf.blind) == leaf.blind;
    event.seq == leaf.seq && parts.question == leaf.question && parts.body == leaf.body && is_blind
}

/// An event that does not say its question was sealed in the tally where its ideas were then.
fn remember_question(event: &Happened, leaf: &Leaf, names: &mut Names) {
    let Some(question) = leaf.question else { return };
    for idea in leaf::ideas_in(event) {
        if let Some((_, of)) = names.ideas.get_mut(&idea) {
            *of = question;
        }
    }
}

/// A vote from before ballots had codes was sealed under the code that its voter had then.
fn remember_ballot(event: &Happened, leaf: &Leaf, names: &mut Names) {
    let (Some(question), Some(person)) = (leaf.question, event.actor) else { return };
    let sealed: serde_json::Value = serde_json::from_str(&leaf.body).unwrap_or_default();
    if let Some(code) = sealed["ballot"].as_str().and_then(Code::parse) {
        names.ballots.insert((question, person), code);
    }
}
