//! The verbs of the open books.

use super::permits::OpenReason;
use super::rules::{self, Unfit};
use super::store;
use crate::event::Event;
use crate::features::accounts;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;

/// Lets everybody read the reason of a ruling.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it names somebody; [`crate::platform::error::Error::NotFound`] when the
/// ruling is not in the open books.
pub fn open_reason(permit: &Permit<OpenReason>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let ruling = &permit.ruling;
    if !ruling.kind.restricts() {
        return Err(Unfit::NotListed.into());
    }
    let name = match ruling.person {
        Some(person) => accounts::store::byline(tx, person)?.name,
        None => String::new(),
    };
    rules::fit(&ruling.reason, &name)?;
    if store::open(tx, ruling.id, permit.person()?)? {
        Ok(Recorded::one(Event::ReasonOpened { ruling: ruling.id }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}

/// Keeps the reason of a ruling for whom it concerns again.
///
/// # Errors
/// Those of the database.
pub fn close_reason(permit: &Permit<OpenReason>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let ruling = permit.ruling.id;
    if store::close(tx, ruling)? {
        Ok(Recorded::one(Event::ReasonClosed { ruling }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}
