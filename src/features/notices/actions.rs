//! The verbs of notices.

use super::notice::Wish;
use super::permits::{GatherNotices, HearNotices};
use super::{rules, store};
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::NoticeId;
use crate::platform::mail::{self, Letter, Mail};

/// Notes that the reader has seen what they were told, up to and with `newest`.
///
/// # Errors
/// Those of the database.
pub fn see(permit: &Permit<HearNotices>, tx: &mut WriteTx<'_>, newest: NoticeId) -> Result<Recorded<()>> {
    store::see(tx, permit.person()?, newest)?;
    Ok(Recorded::nothing(()))
}

/// Notes what the reader wants to hear of by mail.
///
/// # Errors
/// Those of the database.
pub fn wish(permit: &Permit<HearNotices>, tx: &mut WriteTx<'_>, wish: Wish) -> Result<Recorded<()>> {
    let person = permit.person()?;
    if store::set_wish(tx, person, wish)? {
        Ok(Recorded::one(Event::NoticesWished { person, wish: wish.as_str() }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}

/// Writes a letter to each of the next people who were told something that they have not seen and want to hear of, and asks
/// to be called again while others wait.
///
/// # Errors
/// Those of the database.
pub fn gather(_permit: &Permit<GatherNotices>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let waiting = store::unmailed(tx)?;
    for reader in waiting.readers() {
        let wanted: Vec<_> = reader.notices.iter().filter(|told| rules::is_mailed(told.kind, reader.wish)).collect();
        let (Some(newest), Some(address)) = (wanted.last(), &reader.address) else { continue };
        let letter = Letter::new(Mail::Notices, address, Some(reader.person), reader.language)
            .with("kind", newest.kind.as_str())
            .with("who", newest.who.clone().unwrap_or_default())
            .with("title", newest.title.clone().unwrap_or_default())
            .with("others", (wanted.len() - 1).to_string())
            .with("link", "/notices");
        mail::post(tx, &letter)?;
    }
    if store::settle(tx, &waiting)? {
        // Soon, when this was only a part of them; else when those who got a letter lately may get the next one.
        let soon = tx.now();
        let later = soon.plus(Moment::HOUR);
        store::gather_after(tx, if waiting.is_empty() { later } else { soon })?;
    }
    Ok(Recorded::nothing(()))
}
