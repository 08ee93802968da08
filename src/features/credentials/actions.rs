//! The verbs of proofs: saving one, letting it go when it is not true any more, and changing the key.

use rand::RngExt;

use super::credential::Saved;
use super::key::NewKey;
use super::permits::{ChangeKeys, SaveProof};
use super::rules::{claim_of, still_holds};
use super::status::PLACES;
use super::store;
use crate::event::Event;
use crate::features::credits::{Credit, store as credits};
use crate::platform::access::Permit;
use crate::platform::db::{ReadTx, Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, CreditId, Language, ReleaseId};

/// A list takes so many credentials before the next one begins: half of its places, so that a free one is found quickly.
const FULL: i64 = PLACES / 2;
/// How often a free place is looked for before something is wrong.
const TRIES: usize = 200;

/// What somebody wishes for when they save a proof.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// The language of its words.
    pub language: Language,
    /// Whether one that says less than could be said now gives way to it.
    pub renews: bool,
}

/// Saves a proof of what somebody signs in a release; tells its code. What was saved already is the same thing twice. `key`
/// is there where the community has not signed anything yet.
///
/// # Errors
/// [`Error::NotFound`] when the release is not public; [`Error::Unavailable`] when there is no key to sign with.
pub fn save(
    permit: &Permit<SaveProof>,
    tx: &mut WriteTx<'_>,
    key: Option<&NewKey>,
    wish: Wish,
) -> Result<Recorded<Code>> {
    let (release, person) = (&permit.release, permit.person()?);
    let claim = permit.claim.as_ref().filter(|_| !release.is_draft()).ok_or(Error::NotFound)?;
    let mut events = Vec::new();
    if !store::has_key(tx)? {
        let key = key.ok_or_else(|| Error::Unavailable("the key went meanwhile".into()))?;
        events.push(Event::IssuerKeyMade { key: store::insert_key(tx, key)? });
    }
    if let Some(before) = store::standing(tx, release.id, person)? {
        // What is in somebody's hands already is revoked only where they say so, or where it is not true any more.
        let says_all = before.claim().as_ref() == Some(claim);
        let is_true = before.claim().is_some_and(|said| still_holds(&said, Some(claim)));
        if says_all || (is_true && !wish.renews) {
            return Ok(Recorded::several(events, before.code));
        }
        store::revoke(tx, before.id)?;
        events.push(Event::CredentialReplaced { credential: before.id, release: release.id });
    }
    let (list, place) = free_place(tx)?;
    let new = store::New { release: release.id, person, claim, language: wish.language, list, place };
    let (credential, code) = store::insert(tx, &new)?;
    events.push(Event::CredentialSaved { credential, release: release.id });
    Ok(Recorded::several(events, code))
}

/// A place that nobody has, drawn by lot: where it is tells nothing about when it was given, or to whom.
fn free_place(tx: &mut WriteTx<'_>) -> Result<(i64, i64)> {
    let list = store::count(tx)? / FULL + 1;
    for _ in 0..TRIES {
        let place = tx.random().random_range(0..PLACES);
        if store::is_revoked(tx, list, place)?.is_none() {
            return Ok((list, place));
        }
    }
    Err(Error::internal("no place in the list of revocations is free"))
}

/// Somebody said how to sign: what they saved before holds only if it is still true.
///
/// # Errors
/// Those of the database.
pub(crate) fn signed(tx: &mut WriteTx<'_>, credit: CreditId) -> Result<()> {
    let (release, person) = store::whose(tx, credit)?;
    let Some(saved) = store::standing(tx, release, person)? else { return Ok(()) };
    let credits = store::credits_of(tx, release, person)?;
    look_at(tx, &[saved], &credits)
}

/// Credits of a release were adjusted, perhaps after a dispute: each of its proofs holds only if it is still true.
///
/// # Errors
/// Those of the database.
pub(crate) fn corrected(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    let saved = store::standing_in(tx, release)?;
    if saved.is_empty() {
        return Ok(());
    }
    let credits: Vec<Credit> = credits::of_release(tx, release)?.into_iter().map(|line| line.credit).collect();
    look_at(tx, &saved, &credits)
}

fn look_at(tx: &mut WriteTx<'_>, saved: &[Saved], credits: &[Credit]) -> Result<()> {
    for saved in saved.iter().filter(|saved| !is_true(saved, credits)) {
        store::revoke(tx, saved.id)?;
    }
    Ok(())
}

/// Whether what a proof says is still signed, among the credits of its release.
fn is_true(saved: &Saved, credits: &[Credit]) -> bool {
    let now = claim_of(credits.iter().filter(|credit| credit.person == saved.person));
    saved.claim().is_some_and(|said| still_holds(&said, now.as_ref()))
}

/// The proofs that hold and say what nobody signs, by code: for the audit. Two statements for each release that has any.
///
/// # Errors
/// Those of the database.
pub fn untrue(tx: &mut ReadTx<'_>) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for release in store::proved(tx)? {
        let saved = store::standing_in(tx, release)?;
        let credits: Vec<Credit> = credits::of_release(tx, release)?.into_iter().map(|line| line.credit).collect();
        found.extend(saved.iter().filter(|saved| !is_true(saved, &credits)).map(|saved| saved.code.to_string()));
    }
    Ok(found)
}

/// The community signs with this key, if it has none.
///
/// # Errors
/// Those of the database.
pub fn make_key(_permit: &Permit<ChangeKeys>, tx: &mut WriteTx<'_>, new: &NewKey) -> Result<Recorded<()>> {
    if store::has_key(tx)? {
        return Ok(Recorded::nothing(()));
    }
    Ok(Recorded::one(Event::IssuerKeyMade { key: store::insert_key(tx, new)? }, ()))
}

/// The community signs with this key from now on. What it signed before can still be checked; the keys for that are kept
/// without what signs.
///
/// # Errors
/// Those of the database.
pub fn change_key(_permit: &Permit<ChangeKeys>, tx: &mut WriteTx<'_>, new: &NewKey) -> Result<Recorded<()>> {
    let retired = store::retire_keys(tx)?;
    let mut events: Vec<Event> = retired.into_iter().map(|key| Event::IssuerKeyRetired { key }).collect();
    events.push(Event::IssuerKeyMade { key: store::insert_key(tx, new)? });
    Ok(Recorded::several(events, ()))
}
