//! The verbs of sessions.

use super::permits::RevokeSessions;
use super::store;
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::SessionId;

/// Ends one session of the actor's, by what the page calls it, or without one all but the actor's own.
///
/// # Errors
/// Those of the database. What is over already changes nothing.
pub fn revoke(permit: &Permit<RevokeSessions>, tx: &mut WriteTx<'_>, mark: Option<&str>) -> Result<Recorded<()>> {
    let person = permit.person()?;
    let own = tx.actor().person().and_then(|known| known.session).map(|(session, _)| session);
    let sessions = store::of_person(tx, person)?;
    let which: Vec<SessionId> = sessions
        .iter()
        .filter(|session| mark.map_or(Some(session.id) != own, |mark| session.mark == mark))
        .map(|session| session.id)
        .collect();
    if store::end(tx, person, &which)? == 0 {
        return Ok(Recorded::nothing(()));
    }
    Ok(Recorded::one(Event::SessionsRevoked { person }, ()))
}
