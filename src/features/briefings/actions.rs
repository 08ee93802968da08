//! The verbs of the daily letter.

use super::permits::{BriefModerators, WishBriefing};
use super::{rules, store};
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::mail::{self, Letter, Mail};

/// Notes whether the reader wants the daily letter.
///
/// # Errors
/// Those of the database.
pub fn wish(permit: &Permit<WishBriefing>, tx: &mut WriteTx<'_>, is_wanted: bool) -> Result<Recorded<()>> {
    let person = permit.person()?;
    if store::is_wanted(tx, person)? == is_wanted {
        return Ok(Recorded::nothing(()));
    }
    store::set_wanted(tx, person, is_wanted)?;
    Ok(Recorded::one(Event::BriefingWished { person, is_wanted }, ()))
}

/// Writes the daily letters, when something waits, and asks to be called again tomorrow.
///
/// # Errors
/// Those of the database.
pub fn brief(_permit: &Permit<BriefModerators>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let now = tx.now();
    store::ask(tx)?;
    let briefing = store::briefing(tx)?;
    if !rules::has_news(&briefing) {
        return Ok(Recorded::nothing(()));
    }
    let days = |then| rules::days_since(then, now).to_string();
    let due = store::appeals_due(tx)?;
    for reader in store::readers(tx)? {
        let letter = Letter::new(Mail::Briefing, &reader.address, Some(reader.person), reader.language)
            .with("waiting", briefing.waiting.to_string())
            .with("oldest", briefing.oldest.map(days).unwrap_or_default())
            .with("appeals", briefing.appeals.to_string())
            .with("due", due.to_string())
            .with("opened", briefing.opened.to_string())
            .with("closed", briefing.closed.to_string())
            .with("link", "/moderation");
        mail::post(tx, &letter)?;
        store::set_sent(tx, reader.person)?;
    }
    Ok(Recorded::nothing(()))
}
