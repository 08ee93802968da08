//! What is written down with a mailed link or code, and the state of a change of address.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::code::Asking;
use crate::features::challenges::{Challenge, Purpose};
use crate::platform::access::TokenDigest;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{challenges, people};
use crate::platform::error::{Error, Result};
use crate::platform::id::{GuestId, PersonId};

/// An asking as it waits.
///
/// # Errors
/// [`Error::Internal`] when it cannot be written.
pub(super) fn written(asking: &Asking) -> Result<String> {
    serde_json::to_string(asking).map_err(Error::internal)
}

/// The asking of a challenge.
///
/// # Errors
/// [`Error::Internal`] when it cannot be read.
pub(super) fn asking(challenge: &Challenge) -> Result<Asking> {
    serde_json::from_str(&challenge.payload).map_err(Error::internal)
}

/// Both halves of a change of address carry the same of these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Move {
    /// What ties the two together.
    pub pair: String,
    /// The new address.
    pub to: String,
    /// False when the new address is somebody's already: then nobody can confirm it.
    pub is_free: bool,
}

/// A change of address as it waits.
///
/// # Errors
/// [`Error::Internal`] when it cannot be written.
pub(super) fn written_move(moving: &Move) -> Result<String> {
    serde_json::to_string(moving).map_err(Error::internal)
}

/// The change of address of a challenge.
///
/// # Errors
/// [`Error::Internal`] when it cannot be read.
pub(super) fn moving(challenge: &Challenge) -> Result<Move> {
    serde_json::from_str(&challenge.payload).map_err(Error::internal)
}

/// Whether the other half of a change of address was confirmed.
///
/// # Errors
/// Those of the database.
pub(super) fn is_confirmed(tx: &mut ReadTx<'_>, person: PersonId, half: Purpose, payload: &str) -> Result<bool> {
    let other = challenges::table
        .filter(challenges::person_id.eq(person))
        .filter(challenges::purpose.eq(half))
        .filter(challenges::payload.eq(payload))
        .filter(challenges::used_at.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(other)).get_result(tx.conn())?)
}

/// A challenge as a page may show it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The address it was mailed to.
    pub email: String,
    /// The visitor whose acts wait for it.
    pub guest: Option<GuestId>,
    /// What its maker wrote down.
    pub payload: String,
    /// Guesses so far.
    pub tries: i64,
}

impl Shown {
    /// What was said when it was asked for, where that is what was written down.
    #[must_use]
    pub fn asking(&self) -> Option<Asking> {
        serde_json::from_str(&self.payload).ok()
    }
}

type ShownRow = (Option<String>, Option<GuestId>, String, i64);

fn shown((email, guest, payload, tries): ShownRow) -> Shown {
    Shown { email: email.unwrap_or_default(), guest, payload, tries }
}

/// The open challenge of the browser's secret, for a page.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn of_secret(tx: &mut ReadTx<'_>, purpose: Purpose, secret: &str) -> Result<Shown> {
    let (now, digest) = (tx.now(), TokenDigest::of(secret));
    Ok(challenges::table
        .filter(challenges::digest.eq(digest.as_bytes().to_vec()))
        .filter(challenges::purpose.eq(purpose))
        .filter(challenges::used_at.is_null())
        .filter(challenges::expires_at.gt(now))
        .select((challenges::email, challenges::guest_id, challenges::payload, challenges::tries))
        .first::<ShownRow>(tx.conn())
        .map(shown)?)
}

/// The open challenge of a mailed link, for a page.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn of_link(tx: &mut ReadTx<'_>, purpose: Purpose, link: &str) -> Result<Shown> {
    let (now, digest) = (tx.now(), TokenDigest::of(link));
    Ok(challenges::table
        .filter(challenges::link_digest.eq(digest.as_bytes().to_vec()))
        .filter(challenges::purpose.eq(purpose))
        .filter(challenges::used_at.is_null())
        .filter(challenges::expires_at.gt(now))
        .select((challenges::email, challenges::guest_id, challenges::payload, challenges::tries))
        .first::<ShownRow>(tx.conn())
        .map(shown)?)
}

/// Whether the browser's secret is that of this very challenge.
///
/// # Errors
/// Those of the database.
pub fn is_same_browser(tx: &mut ReadTx<'_>, challenge: &Challenge, secret: Option<&str>) -> Result<bool> {
    let Some(secret) = secret else { return Ok(false) };
    let kept: Vec<u8> = challenges::table.find(challenge.id).select(challenges::digest).first(tx.conn())?;
    Ok(kept == TokenDigest::of(secret).as_bytes())
}

/// The name of whoever has an address.
///
/// # Errors
/// Those of the database.
pub fn name_of(tx: &mut ReadTx<'_>, email: &str) -> Result<Option<String>> {
    Ok(people::table.filter(people::email.eq(email)).select(people::name).first(tx.conn()).optional()?)
}
