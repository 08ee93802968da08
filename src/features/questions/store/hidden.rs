//! Which questions keep their counts to themselves.

use diesel::prelude::*;

use super::{COLUMNS, Row, question};
use crate::platform::db::ReadTx;
use crate::platform::db::schema::questions;
use crate::platform::error::Result;
use crate::platform::id::QuestionId;

/// Which questions hide their counts now, of all or whether this one does: one statement.
///
/// # Errors
/// Those of the database.
pub fn hiding(tx: &mut ReadTx<'_>, only: Option<QuestionId>) -> Result<Vec<QuestionId>> {
    let now = tx.now();
    let mut query = questions::table.filter(questions::is_tally_hidden.eq(true)).select(COLUMNS).into_boxed();
    if let Some(only) = only {
        query = query.filter(questions::id.eq(only));
    }
    let rows: Vec<Row> = query.load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(question)
        .filter(|question| question.hides_tally(now))
        .map(|question| question.id)
        .collect())
}
