//! The verbs of blocks.

use super::permits::BlockPeople;
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts::person::Byline;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;

/// Folds away what a person says, for the one who blocks alone. Twice is once.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] for oneself and for whoever speaks for the company.
pub fn block(permit: &Permit<BlockPeople>, tx: &mut WriteTx<'_>, other: &Byline) -> Result<Recorded<()>> {
    let person = permit.person()?;
    rules::may_block(person, other)?;
    if store::insert(tx, person, other.id)? {
        Ok(Recorded::one(Event::PersonBlocked { person, blocked: other.id }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}

/// Lets a person be heard again.
///
/// # Errors
/// Those of the database.
pub fn unblock(permit: &Permit<BlockPeople>, tx: &mut WriteTx<'_>, other: &Byline) -> Result<Recorded<()>> {
    let person = permit.person()?;
    if store::delete(tx, person, other.id)? {
        Ok(Recorded::one(Event::PersonUnblocked { person, blocked: other.id }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}
