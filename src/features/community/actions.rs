//! The verbs of the set-up. Every change grows the revision, which pages, caches and the accent's style sheet go by.

use super::change::{Change, Part};
use super::permits::SetUpCommunity;
use super::{rules, store};
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::media::{self, Stored};

/// Changes one part of the set-up.
///
/// # Errors
/// [`Error::Invalid`] when nobody new, or not even who decides, could sign in any more.
pub fn change(permit: &Permit<SetUpCommunity>, tx: &mut WriteTx<'_>, change: &Change) -> Result<Recorded<()>> {
    store::hold(tx)?;
    if let Change::Doors { ways_in, .. } = change {
        // The command line signs in nowhere.
        let own = permit.person().ok().map(|person| store::ways_of(tx, person)).transpose()?;
        if let Some(wrong) = rules::wrong_with_ways(ways_in, own.as_deref()) {
            return Err(Error::Invalid(FormErrors::one("ways_in", wrong)));
        }
    }
    store::write(tx, change)?;
    changed(tx, change.part().as_str())
}

/// Shows another logo, or none.
///
/// # Errors
/// Those of the database.
pub fn show_logo(
    _permit: &Permit<SetUpCommunity>,
    tx: &mut WriteTx<'_>,
    logo: Option<&Stored>,
) -> Result<Recorded<()>> {
    store::hold(tx)?;
    let (file, events) = match logo {
        None => (None, vec![]),
        Some(stored) => match media::record(tx, stored)? {
            (file, true) => (Some(file), vec![Event::FileStored { file }]),
            (file, false) => (Some(file), vec![]),
        },
    };
    store::set_logo(tx, file)?;
    Ok(Recorded::several(events, ()).and(changed(tx, Part::Look.as_str())?).map(|_| ()))
}

/// Ends the guided set-up; everything can still be changed in the settings.
///
/// # Errors
/// Those of the database.
pub fn finish(_permit: &Permit<SetUpCommunity>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    store::hold(tx)?;
    if tx.community()?.is_set_up {
        return Ok(Recorded::nothing(()));
    }
    store::finish(tx)?;
    changed(tx, "set-up")
}

fn changed(tx: &mut WriteTx<'_>, part: &'static str) -> Result<Recorded<()>> {
    let revision = store::next_revision(tx)?;
    Ok(Recorded::one(Event::CommunityChanged { part, revision }, ()))
}
