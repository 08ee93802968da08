//! All SQL about one's own data: what was written down for somebody (here), reading everything, erasing; what was signed is
//! read and erased in `signed`, what was given in `rewarded`.

mod contributions;
mod curating;
mod deals;
pub(crate) mod erasure;
pub(crate) mod everything;
mod making;
mod others;
mod rewarded;
pub(crate) mod signed;

use diesel::prelude::*;

use super::leaving::Leaving;
use crate::features::accounts::store as accounts;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{downloads, people};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, PersonId};

/// What was written down for somebody, or will be.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Download {
    /// Its code, under which the files are kept.
    pub code: Code,
    /// When it was ready.
    pub ready_at: Option<Moment>,
    /// When it goes.
    pub expires_at: Moment,
}

/// What was written down for somebody and is not over, the newest first.
pub(super) fn downloads_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Download>> {
    let now = tx.now();
    Ok(downloads::table
        .filter(downloads::person_id.eq(person))
        .filter(downloads::expires_at.gt(now))
        .order(downloads::id.desc())
        .select((downloads::code, downloads::ready_at, downloads::expires_at))
        .load(tx.conn())?)
}

pub(super) fn insert_download(tx: &mut WriteTx<'_>, person: PersonId, code: &Code, until: Moment) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(downloads::table)
        .values((
            downloads::code.eq(code),
            downloads::person_id.eq(person),
            downloads::created_at.eq(now),
            downloads::expires_at.eq(until),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Whose a download is that waits to be written down; `None` when nobody waits for it any more.
pub(crate) fn waiting(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, Language)>> {
    Ok(downloads::table
        .inner_join(people::table)
        .filter(downloads::code.eq(code))
        .filter(downloads::ready_at.is_null())
        .select((people::id, people::language))
        .first(tx.conn())
        .optional()?)
}

/// Whether there is such a download, ready or not.
pub(crate) fn has_download(tx: &mut ReadTx<'_>, code: &Code) -> Result<bool> {
    let found = downloads::table.filter(downloads::code.eq(code));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(tx.conn())?)
}

/// The download is ready until then; whose it is and their address. `None` when they went meanwhile.
pub(super) fn set_ready(
    tx: &mut WriteTx<'_>,
    code: &Code,
    until: Moment,
) -> Result<Option<(PersonId, Option<String>, Language)>> {
    let now = tx.now();
    let changed = diesel::update(downloads::table.filter(downloads::code.eq(code)))
        .set((downloads::ready_at.eq(now), downloads::expires_at.eq(until), downloads::file.eq(code.as_str())))
        .execute(tx.conn())?;
    if changed == 0 {
        return Ok(None);
    }
    Ok(Some(
        downloads::table
            .inner_join(people::table)
            .filter(downloads::code.eq(code))
            .select((people::id, people::email, people::language))
            .first(tx.conn())?,
    ))
}

/// Takes the rows of somebody's downloads away and tells their codes.
pub(super) fn delete_downloads(tx: &mut WriteTx<'_>, person: PersonId) -> Result<Vec<Code>> {
    let ours = downloads::table.filter(downloads::person_id.eq(person));
    let codes = ours.select(downloads::code).load(tx.conn())?;
    diesel::delete(ours).execute(tx.conn())?;
    Ok(codes)
}

/// Reads somebody who may go, and holds their row: nobody else changes who administers until the commit.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such person, or they are gone already.
pub(crate) fn lock(tx: &mut WriteTx<'_>, person: PersonId) -> Result<Locked<Leaving>> {
    let admins = accounts::hold_admins(tx)?;
    let one = people::table.find(person).filter(people::erased_at.is_null()).select((people::id, people::email));
    let found: Locked<(PersonId, Option<String>)> =
        tx.lock(one, Hold::Exclusive, Tables { held: "people", beside: "" })?;
    let is_last_admin = admins == [person];
    Ok(found.map(|(person, email)| Leaving { person, email, is_last_admin }))
}

/// Whether nobody else runs the community.
///
/// # Errors
/// Those of the database.
pub(super) fn is_last_admin(tx: &mut ReadTx<'_>, person: PersonId) -> Result<bool> {
    Ok(accounts::able_admins(tx)? == [person])
}

/// The person of a public code.
///
/// # Errors
/// Those of the database.
pub(crate) fn by_code(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<PersonId>> {
    Ok(people::table.filter(people::code.eq(code)).select(people::id).first(tx.conn()).optional()?)
}

/// What goes and what stays when somebody goes, in numbers.
#[derive(Debug, Clone, Copy, serde::Serialize)]
pub struct Sum {
    /// Ideas they proposed.
    pub ideas: i64,
    /// Comments they wrote.
    pub comments: i64,
    /// Votes they cast.
    pub votes: i64,
    /// Credits that name or count them.
    pub credits: i64,
}

/// What somebody would leave behind.
///
/// # Errors
/// Those of the database.
pub(super) fn sum(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Sum> {
    use crate::platform::db::schema::{comments, credits, ideas, votes};
    Ok(Sum {
        ideas: ideas::table.filter(ideas::author_id.eq(person)).count().get_result(tx.conn())?,
        comments: comments::table.filter(comments::author_id.eq(person)).count().get_result(tx.conn())?,
        votes: votes::table.filter(votes::person_id.eq(person)).count().get_result(tx.conn())?,
        credits: credits::table.filter(credits::person_id.eq(person)).count().get_result(tx.conn())?,
    })
}
