//! The verbs of sessions.

use super::permits::{RevokeSessions, SeeAsMember, SeeAsOneself};
use super::store;
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
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

/// From now on the actor sees in this browser what members see, and changes nothing.
///
/// # Errors
/// Those of the database.
pub fn see_as_member(permit: &Permit<SeeAsMember>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (person, since) = (permit.person()?, tx.now());
    switched(tx, Some(since), Event::SeesAsMember { person })
}

/// The actor sees in this browser what their role sees. Twice is once.
///
/// # Errors
/// Those of the database.
pub fn see_as_oneself(permit: &Permit<SeeAsOneself>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let person = permit.person()?;
    switched(tx, None, Event::SeesAsStaff { person })
}

fn switched(tx: &mut WriteTx<'_>, since: Option<Moment>, event: Event) -> Result<Recorded<()>> {
    // A program's token has no session, and nothing to look at.
    let Some((session, _)) = tx.actor().person().and_then(|known| known.session) else {
        return Ok(Recorded::nothing(()));
    };
    if store::set_as_member(tx, session, since)? { Ok(Recorded::one(event, ())) } else { Ok(Recorded::nothing(())) }
}
