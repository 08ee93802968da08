//! Forgetting what is over: sessions, attempts, challenges, letters, what was written down for people, drafts. No event tells of
//! it, and nothing that people see changes.

use diesel::prelude::*;

use super::schema::{
    attempts, challenges, downloads, draft_pictures, drafts, events, guests, idempotency_answers, invitations, outbox,
    pending_acts, sessions,
};
use super::{ReadTx, WriteTx};
use crate::platform::clock::Moment;
use crate::platform::error::Result;
use crate::platform::id::{Code, DraftId, FileId, GuestId};
use crate::platform::jobs::{self, JobKind};
use crate::platform::media;
use crate::platform::retention::Retention;

/// The kinds of events that tell when somebody was here, and nothing else.
const COMINGS: [&str; 4] = ["signed-in", "signed-out", "sign-in-failed", "proved-again"];

/// Forgets what is over at this moment.
///
/// # Errors
/// Those of the database.
pub fn forget(tx: &mut WriteTx<'_>, keep: &Retention) -> Result<()> {
    let now = tx.now();
    let before = |kept: i64| now.plus(-kept);
    diesel::delete(sessions::table.filter(sessions::expires_at.lt(now))).execute(tx.conn())?;
    diesel::update(
        sessions::table
            .filter(sessions::last_seen_at.lt(before(keep.networks)))
            .filter(sessions::network.ne("").or(sessions::user_agent.ne(""))),
    )
    .set((sessions::network.eq(""), sessions::user_agent.eq("")))
    .execute(tx.conn())?;
    diesel::delete(attempts::table.filter(attempts::window_start.lt(before(keep.attempts)))).execute(tx.conn())?;
    diesel::delete(idempotency_answers::table.filter(idempotency_answers::created_at.lt(before(Moment::DAY))))
        .execute(tx.conn())?;
    diesel::delete(
        outbox::table.filter(outbox::state.eq_any(["sent", "refused"])).filter(outbox::send_at.lt(before(keep.mails))),
    )
    .execute(tx.conn())?;
    let over = before(keep.invitations);
    diesel::delete(invitations::table.filter(
        invitations::expires_at.lt(over).or(invitations::accepted_at.lt(over)).or(invitations::revoked_at.lt(over)),
    ))
    .execute(tx.conn())?;
    forget_visitors(tx, before(keep.challenges))?;
    forget_drafts(tx, before(keep.drafts))?;
    forget_downloads(tx)?;
    Ok(())
}

/// How many events lose their person at once.
const PORTION: i64 = 1_000;

/// Events of coming and going that still tell whose they were, after that was kept long enough. Read apart, because many
/// events are looked through.
///
/// # Errors
/// Those of the database.
pub fn old_comings(tx: &mut ReadTx<'_>, keep: &Retention) -> Result<Vec<i64>> {
    let before = tx.now().plus(-keep.sign_ins);
    Ok(events::table
        .filter(events::kind.eq_any(COMINGS))
        .filter(events::at.lt(before))
        .filter(events::payload.ne("{}").or(events::actor_id.is_not_null()))
        .order(events::id)
        .limit(PORTION)
        .select(events::id)
        .load(tx.conn())?)
}

/// Takes the person out of these events; that they happened stays.
///
/// # Errors
/// Those of the database.
pub fn forget_comings(tx: &mut WriteTx<'_>, ids: &[i64]) -> Result<()> {
    diesel::update(events::table.filter(events::id.eq_any(ids.to_vec())))
        .set((events::payload.eq("{}"), events::actor_id.eq(None::<i64>), events::salt.eq(Vec::new())))
        .execute(tx.conn())?;
    Ok(())
}

/// Challenges that are over, and visitors of whom nothing waits any more.
fn forget_visitors(tx: &mut WriteTx<'_>, before: Moment) -> Result<()> {
    let now = tx.now();
    diesel::delete(challenges::table.filter(challenges::expires_at.lt(before))).execute(tx.conn())?;
    let awaited =
        challenges::table.filter(challenges::guest_id.is_not_null()).select(challenges::guest_id.assume_not_null());
    let over: Vec<GuestId> = guests::table
        .filter(guests::expires_at.lt(now))
        .filter(guests::id.ne_all(awaited))
        .select(guests::id)
        .load(tx.conn())?;
    diesel::delete(pending_acts::table.filter(pending_acts::guest_id.eq_any(over.clone()))).execute(tx.conn())?;
    diesel::delete(guests::table.filter(guests::id.eq_any(over))).execute(tx.conn())?;
    Ok(())
}

/// Drafts that nobody went on with, and their pictures.
fn forget_drafts(tx: &mut WriteTx<'_>, before: Moment) -> Result<()> {
    let old: Vec<DraftId> =
        drafts::table.filter(drafts::updated_at.lt(before)).limit(PORTION).select(drafts::id).load(tx.conn())?;
    let pictures = draft_pictures::table.filter(draft_pictures::draft_id.eq_any(old.clone()));
    let files: Vec<FileId> = pictures.select(draft_pictures::file_id).load(tx.conn())?;
    diesel::delete(draft_pictures::table.filter(draft_pictures::draft_id.eq_any(old.clone()))).execute(tx.conn())?;
    diesel::delete(drafts::table.filter(drafts::id.eq_any(old))).execute(tx.conn())?;
    for file in files {
        media::discard(tx, file)?;
    }
    Ok(())
}

/// What was written down for people and is over; a job deletes the files.
fn forget_downloads(tx: &mut WriteTx<'_>) -> Result<()> {
    let now = tx.now();
    let over = downloads::table.filter(downloads::expires_at.lt(now));
    let codes: Vec<Code> = over.select(downloads::code).load(tx.conn())?;
    diesel::delete(over).execute(tx.conn())?;
    for code in codes {
        jobs::put(tx, JobKind::DeleteDownload, code.as_str())?;
    }
    Ok(())
}
