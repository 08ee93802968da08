//! All SQL about saved replies.

use diesel::prelude::*;

use super::saved_reply::{SavedReply, Texts};
use crate::platform::db::both::Both;
use crate::platform::db::schema::{saved_replies, saved_reply_texts};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, Language, SavedReplyId};

/// The replies that are offered, by name: two statements.
///
/// # Errors
/// Those of the database.
pub fn all(tx: &mut ReadTx<'_>) -> Result<Vec<SavedReply>> {
    let rows: Vec<(SavedReplyId, Code, String)> = saved_replies::table
        .filter(saved_replies::retired_at.is_null())
        .order((saved_replies::name, saved_replies::id))
        .select((saved_replies::id, saved_replies::code, saved_replies::name))
        .load(tx.conn())?;
    let texts: Vec<(SavedReplyId, Language, String)> = saved_reply_texts::table
        .inner_join(saved_replies::table)
        .filter(saved_replies::retired_at.is_null())
        .select((saved_reply_texts::reply_id, saved_reply_texts::language, saved_reply_texts::text))
        .load(tx.conn())?;
    let of = |id: SavedReplyId| -> Texts {
        texts.iter().filter(|(reply, ..)| *reply == id).map(|(_, language, text)| (*language, text.clone())).collect()
    };
    Ok(rows.into_iter().map(|(id, code, name)| SavedReply { texts: of(id), id, code, name }).collect())
}

pub(super) fn id_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<SavedReplyId>> {
    Ok(saved_replies::table
        .filter(saved_replies::code.eq(code))
        .select(saved_replies::id)
        .first(tx.conn())
        .optional()?)
}

pub(super) fn count(tx: &mut ReadTx<'_>) -> Result<i64> {
    Ok(saved_replies::table.filter(saved_replies::retired_at.is_null()).count().get_result(tx.conn())?)
}

/// Writes a reply with its texts in the place of those before.
pub(super) fn put(tx: &mut WriteTx<'_>, code: &Code, name: &str, texts: &Texts) -> Result<SavedReplyId> {
    let now = tx.now();
    let row = diesel::insert_into(saved_replies::table)
        .values((saved_replies::code.eq(code), saved_replies::name.eq(name), saved_replies::created_at.eq(now)))
        .on_conflict(saved_replies::code)
        .do_update()
        .set(saved_replies::name.eq(name));
    Both(row).execute(tx.conn())?;
    let id: SavedReplyId =
        saved_replies::table.filter(saved_replies::code.eq(code)).select(saved_replies::id).first(tx.conn())?;
    diesel::delete(saved_reply_texts::table.filter(saved_reply_texts::reply_id.eq(id))).execute(tx.conn())?;
    for (language, text) in texts {
        diesel::insert_into(saved_reply_texts::table)
            .values((
                saved_reply_texts::reply_id.eq(id),
                saved_reply_texts::language.eq(language),
                saved_reply_texts::text.eq(text),
            ))
            .execute(tx.conn())?;
    }
    Ok(id)
}

pub(super) fn retire(tx: &mut WriteTx<'_>, id: SavedReplyId) -> Result<bool> {
    let now = tx.now();
    let offered = saved_replies::table.find(id).filter(saved_replies::retired_at.is_null());
    Ok(diesel::update(offered).set(saved_replies::retired_at.eq(now)).execute(tx.conn())? > 0)
}
