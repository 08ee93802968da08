//! The verbs of labels. Taking one away changes nothing and is no verb.

use super::permits::{ReissueLabel, WithdrawLabel};
use super::rules::{Unprinted, may_print};
use super::store;
use crate::event::Event;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;

/// Withdraws the label of a release: no new ones are handed out, and the colophon says why. The same twice is once.
///
/// # Errors
/// [`Error::Conflict`] when the release is a draft, or its label was withdrawn for another reason.
pub fn withdraw(
    permit: &Permit<WithdrawLabel>,
    tx: &mut WriteTx<'_>,
    language: Language,
    reason: &str,
) -> Result<Recorded<()>> {
    let (by, release) = (permit.person()?, permit.release.id);
    let standing = store::withdrawal_of(tx, release)?;
    match may_print(permit.release.is_draft(), standing.is_some()) {
        Ok(()) => {}
        Err(Unprinted::Withdrawn) if standing.is_some_and(|standing| standing.reason == reason) => {
            return Ok(Recorded::nothing(()));
        }
        Err(Unprinted::Withdrawn) => return Err(Error::Conflict("conflict-label-withdrawn-already")),
        Err(why) => return Err(why.into()),
    }
    store::insert(tx, release, by, language, reason)?;
    Ok(Recorded::one(Event::LabelWithdrawn { release }, ()))
}

/// Issues the label of a release again; one that was not withdrawn stays as it is.
///
/// # Errors
/// Those of the database.
pub fn reissue(permit: &Permit<ReissueLabel>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (by, release) = (permit.person()?, permit.release.id);
    if store::end(tx, release, by)? {
        Ok(Recorded::one(Event::LabelReissued { release }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}
