//! The verbs of saved replies.

use super::permits::KeepReplies;
use super::saved_reply::{MOST, Texts};
use super::store;
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;

/// Writes a reply, new or other than before. The code comes with the form: the same form twice is the same reply.
///
/// # Errors
/// [`Error::Conflict`] when there are enough.
pub fn put(
    permit: &Permit<KeepReplies>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    name: &str,
    texts: &Texts,
) -> Result<Recorded<()>> {
    permit.person()?;
    let known = store::id_of(tx, code)?;
    if known.is_none() && store::count(tx)? >= MOST {
        return Err(Error::Conflict("conflict-enough-replies"));
    }
    let reply = store::put(tx, code, name, texts)?;
    Ok(Recorded::one(Event::SavedReplyChanged { reply }, ()))
}

/// Puts a reply away: it is not offered any more.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn retire(permit: &Permit<KeepReplies>, tx: &mut WriteTx<'_>, code: &Code) -> Result<Recorded<()>> {
    permit.person()?;
    let reply = store::id_of(tx, code)?.ok_or(Error::NotFound)?;
    if store::retire(tx, reply)? {
        Ok(Recorded::one(Event::SavedReplyChanged { reply }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}
