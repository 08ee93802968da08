//! All SQL about challenges.

use diesel::prelude::*;
use rand::RngExt;

use super::challenge::{Challenge, Purpose};
use super::rules;
use crate::platform::access::TokenDigest;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::challenges;
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{GuestId, PersonId};

/// A challenge to be made.
#[derive(Debug, Clone)]
pub struct New<'a> {
    /// What it is for.
    pub purpose: Purpose,
    /// The address that it will be mailed to, in lower case.
    pub email: Option<&'a str>,
    /// The person it is about.
    pub person: Option<PersonId>,
    /// The visitor whose acts wait for it.
    pub guest: Option<GuestId>,
    /// What its maker wants to find again.
    pub payload: &'a str,
    /// How long it lives, in microseconds.
    pub life: i64,
}

/// The secrets of a challenge, told once.
#[derive(Debug, Clone)]
pub struct Made {
    /// For the browser that began.
    pub secret: String,
    /// For the link of the mail alone.
    pub link: String,
    /// For the mail alone; counts with `secret`.
    pub code: String,
}

type Columns = (
    challenges::id,
    challenges::purpose,
    challenges::email,
    challenges::person_id,
    challenges::guest_id,
    challenges::payload,
    challenges::tries,
    challenges::expires_at,
    challenges::used_at,
);
const COLUMNS: Columns = (
    challenges::id,
    challenges::purpose,
    challenges::email,
    challenges::person_id,
    challenges::guest_id,
    challenges::payload,
    challenges::tries,
    challenges::expires_at,
    challenges::used_at,
);

const HELD: Tables = Tables { held: "challenges", beside: "" };

/// Makes a challenge whose link and code are told to somebody.
///
/// # Errors
/// Those of the database.
pub fn make(tx: &mut WriteTx<'_>, new: &New<'_>) -> Result<Made> {
    insert(tx, new, true)
}

/// Makes the browser's half of a challenge alone: no link opens it and no code counts, because nobody was told any. To
/// the browser it looks like every other. Tells the browser's secret.
///
/// # Errors
/// Those of the database.
pub fn make_mute(tx: &mut WriteTx<'_>, new: &New<'_>) -> Result<String> {
    Ok(insert(tx, new, false)?.secret)
}

fn insert(tx: &mut WriteTx<'_>, new: &New<'_>, is_told: bool) -> Result<Made> {
    let now = tx.now();
    let (secret, link) = (tx.secret(), tx.secret());
    let code: String = (0..rules::CODE_DIGITS).map(|_| char::from(b'0' + tx.random().random_range(0..10_u8))).collect();
    let link_digest = is_told.then(|| TokenDigest::of(&link).as_bytes().to_vec());
    let code_digest = is_told.then(|| coded(&secret, &code).as_bytes().to_vec());
    diesel::insert_into(challenges::table)
        .values((
            challenges::purpose.eq(new.purpose),
            challenges::digest.eq(TokenDigest::of(&secret).as_bytes()),
            challenges::link_digest.eq(link_digest),
            challenges::code_digest.eq(code_digest),
            challenges::email.eq(new.email),
            challenges::person_id.eq(new.person),
            challenges::guest_id.eq(new.guest),
            challenges::payload.eq(new.payload),
            challenges::tries.eq(0_i64),
            challenges::created_at.eq(now),
            challenges::expires_at.eq(now.plus(new.life)),
        ))
        .execute(tx.conn())?;
    Ok(Made { secret, link, code })
}

/// The challenge of the browser's secret, open and of this purpose, held until commit.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or it is over.
pub fn of_secret(tx: &mut WriteTx<'_>, purpose: Purpose, secret: &str) -> Result<Locked<Challenge>> {
    let digest = TokenDigest::of(secret);
    let query = challenges::table.filter(challenges::digest.eq(digest.as_bytes().to_vec())).select(COLUMNS);
    let found = tx.lock::<Challenge, _>(query, Hold::Exclusive, HELD)?;
    open(tx, purpose, found)
}

/// The challenge of a mailed link, open and of this purpose, held until commit.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or it is over.
pub fn of_link(tx: &mut WriteTx<'_>, purpose: Purpose, link: &str) -> Result<Locked<Challenge>> {
    let digest = TokenDigest::of(link);
    let query = challenges::table.filter(challenges::link_digest.eq(digest.as_bytes().to_vec())).select(COLUMNS);
    let found = tx.lock::<Challenge, _>(query, Hold::Exclusive, HELD)?;
    open(tx, purpose, found)
}

fn open(tx: &WriteTx<'_>, purpose: Purpose, found: Locked<Challenge>) -> Result<Locked<Challenge>> {
    if found.purpose == purpose && rules::is_open(&found, tx.now()) { Ok(found) } else { Err(Error::NotFound) }
}

/// Counts a guess at the code and tells whether it was right and in time. Commit it either way: a guess that is not
/// counted was free.
///
/// # Errors
/// Those of the database.
pub fn guess(tx: &mut WriteTx<'_>, challenge: &Locked<Challenge>, secret: &str, typed: &str) -> Result<bool> {
    let kept: Option<Vec<u8>> =
        challenges::table.find(challenge.id).select(challenges::code_digest).first(tx.conn())?;
    diesel::update(challenges::table.find(challenge.id))
        .set(challenges::tries.eq(challenges::tries + 1))
        .execute(tx.conn())?;
    let is_right = kept.is_some_and(|kept| kept == coded(secret, &rules::digits(typed)).as_bytes());
    Ok(is_right && rules::may_guess(challenge, tx.now()))
}

/// Counts a try at a challenge that no code of ours answers, and tells whether it was in time. Commit it either way.
///
/// # Errors
/// Those of the database.
pub fn count_try(tx: &mut WriteTx<'_>, challenge: &Locked<Challenge>) -> Result<bool> {
    diesel::update(challenges::table.find(challenge.id))
        .set(challenges::tries.eq(challenges::tries + 1))
        .execute(tx.conn())?;
    Ok(rules::may_guess(challenge, tx.now()))
}

/// Uses a challenge up: it opens nothing any more.
///
/// # Errors
/// Those of the database.
pub fn use_up(tx: &mut WriteTx<'_>, challenge: &Locked<Challenge>) -> Result<()> {
    let now = tx.now();
    diesel::update(challenges::table.find(challenge.id)).set(challenges::used_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

/// Ends all open challenges about a person, of one purpose or of all.
///
/// # Errors
/// Those of the database.
pub fn end_all(tx: &mut WriteTx<'_>, person: PersonId, purpose: Option<Purpose>) -> Result<()> {
    let now = tx.now();
    let open = challenges::table.filter(challenges::person_id.eq(person)).filter(challenges::used_at.is_null());
    match purpose {
        Some(purpose) => diesel::update(open.filter(challenges::purpose.eq(purpose)))
            .set(challenges::used_at.eq(now))
            .execute(tx.conn())?,
        None => diesel::update(open).set(challenges::used_at.eq(now)).execute(tx.conn())?,
    };
    Ok(())
}

/// Ends all open challenges of a purpose.
///
/// # Errors
/// Those of the database.
pub fn end_every(tx: &mut WriteTx<'_>, purpose: Purpose) -> Result<()> {
    let now = tx.now();
    let open = challenges::table.filter(challenges::purpose.eq(purpose)).filter(challenges::used_at.is_null());
    diesel::update(open).set(challenges::used_at.eq(now)).execute(tx.conn())?;
    Ok(())
}

/// Whether a link is open and of this purpose, for a page that only asks. Whoever acts on it uses [`of_link`].
///
/// # Errors
/// Those of the database.
pub fn is_open_link(tx: &mut ReadTx<'_>, purpose: Purpose, link: &str) -> Result<bool> {
    let digest = TokenDigest::of(link);
    let found: Option<Challenge> = challenges::table
        .filter(challenges::link_digest.eq(digest.as_bytes().to_vec()))
        .select(COLUMNS)
        .first(tx.conn())
        .optional()?;
    Ok(found.is_some_and(|found| found.purpose == purpose && rules::is_open(&found, tx.now())))
}

fn coded(secret: &str, code: &str) -> TokenDigest {
    TokenDigest::of(&format!("{secret} {code}"))
}
