//! The outbox: letters that were written and not sent yet.

use diesel::prelude::*;

use super::Letter;
use crate::platform::db::WriteTx;
use crate::platform::db::schema::outbox;
use crate::platform::error::{Error, Result};

/// Puts a letter into the outbox. It leaves once the transaction is committed.
///
/// # Errors
/// Those of the database.
pub fn post(tx: &mut WriteTx<'_>, letter: &Letter<'_>) -> Result<()> {
    let now = tx.now();
    let payload = serde_json::to_string(&letter.fields).map_err(Error::internal)?;
    diesel::insert_into(outbox::table)
        .values((
            outbox::person_id.eq(letter.person),
            outbox::address.eq(letter.to),
            outbox::language.eq(letter.language),
            outbox::mail.eq(letter.mail.as_str()),
            outbox::payload.eq(payload),
            outbox::state.eq("ready"),
            outbox::send_at.eq(now),
            outbox::attempts.eq(0_i64),
            outbox::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}
