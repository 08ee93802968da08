//! Numbering and sealing while a server runs: cheap when nothing happened, and of no harm when several processes do it.

use super::actions;
use super::permits::SealEvents;
use super::{rules, store};
use crate::platform::access::Credential;
use crate::platform::db::{Db, sequence};
use crate::platform::error::Result;

/// Numbers what waits for it, and seals what is finished. Blocks; two small reads when there is nothing to do.
///
/// # Errors
/// Those of the database.
pub fn go(db: &Db) -> Result<()> {
    let (is_due, is_finished) = db.read_now(&Credential::Job, |tx| {
        let now = tx.now();
        let unsealed = store::oldest_unsealed(tx)?;
        let is_finished = unsealed.is_some_and(|(oldest, events)| {
            rules::is_finished(usize::try_from(events).unwrap_or(usize::MAX), oldest, now)
        });
        Ok((sequence::is_due(tx)?, is_finished))
    })?;
    if is_due {
        number(db)?;
    }
    while is_finished && seal(db, false)? {}
    Ok(())
}

/// Numbers and seals everything there is, now. Blocks.
///
/// # Errors
/// Those of the database.
pub fn finish(db: &Db) -> Result<()> {
    number(db)?;
    while seal(db, true)? {}
    Ok(())
}

fn number(db: &Db) -> Result<()> {
    loop {
        let given = db.act_now(Credential::Job, |tx| {
            let permit = tx.actor().may(SealEvents)?;
            actions::number(&permit, tx)
        })?;
        if given == 0 {
            return Ok(());
        }
    }
}

/// Whether a seal was made.
fn seal(db: &Db, at_once: bool) -> Result<bool> {
    db.act_now(Credential::Job, move |tx| {
        let permit = tx.actor().may(SealEvents)?;
        Ok(actions::seal(&permit, tx, at_once)?.map(|seal| seal.is_some()))
    })
}
