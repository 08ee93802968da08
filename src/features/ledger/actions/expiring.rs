//! Telling somebody what ends soon, and ending what came to its end.

use super::{Source, expire_at, write};
use crate::event::Event;
use crate::features::ledger::entry::{Cause, Movement};
use crate::features::ledger::permits::ExpireRewards;
use crate::features::ledger::rules::{Step, step};
use crate::features::ledger::store;
use crate::features::notices::{self, Kind, Notice};
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;

/// Takes the next step with everything in an account that ends: tells of it in advance, and then ends it. Asks to be called
/// again when the next step is due. The account of somebody who left is no use to anybody: nothing more is done with it.
///
/// # Errors
/// Those of the database.
pub fn expire(permit: &Permit<ExpireRewards>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (account, now) = (permit.account, tx.now());
    let Some((code, person, unit)) = store::holder(tx, account)? else { return Ok(Recorded::nothing(())) };
    // Nobody spends from it meanwhile.
    store::hold(tx, account)?;
    let told = store::told(tx, account)?;
    let (mut events, mut to_tell, mut next) = (Vec::new(), Vec::new(), None::<Moment>);
    let mut sooner = |at: Moment| next = Some(next.map_or(at, |next| next.min(at)));
    for lot in store::lots(tx, account)? {
        let Some(expires_at) = lot.expires_at.filter(|_| lot.left > 0) else { continue };
        let told_at = told.get(&lot.id).copied();
        match step(expires_at, told_at, now) {
            Step::Wait(at) => sooner(at),
            Step::Tell => {
                to_tell.push(lot.id);
                if let Step::Wait(at) = step(expires_at, Some(now), now) {
                    sooner(at);
                }
            }
            Step::End => {
                let movement = Movement {
                    key: &format!("expires {}", lot.id.0),
                    cause: Cause::Expired,
                    about: &code,
                    release: None,
                    person,
                    unit,
                    amount: -lot.left,
                    expires_at: None,
                };
                let Some(entry) = store::insert_entry(tx, &movement, None)? else { continue };
                let house = store::house(tx, Cause::Expired.other_side(), unit)?;
                write(tx, entry, (account, house), -lot.left, &Source::Lot(lot.id))?;
                events.push(Event::RewardExpired { entry });
            }
        }
    }
    if !to_tell.is_empty() {
        store::insert_warnings(tx, &to_tell)?;
        notices::store::tell(tx, &[person], &Notice::about_oneself(Kind::RewardEnds))?;
        events.push(Event::ExpiryTold { account });
    }
    if let Some(at) = next {
        expire_at(tx, account, at)?;
    }
    Ok(Recorded::several(events, ()))
}
