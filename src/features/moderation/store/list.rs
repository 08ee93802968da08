//! The rulings, as the moderators' list shows them.

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::moderation::ruling::Kind;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{comments, ideas, people, rulings};
use crate::platform::error::Result;
use crate::platform::id::{Code, PersonId, RulingId};

/// A ruling as the moderators' list shows it.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Line {
    /// Public code.
    pub code: Code,
    /// What was done.
    pub kind: Kind,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Moment,
    /// Who ruled.
    pub moderator: Byline,
    /// The idea: code and title; none where a person is ruled on.
    pub idea: Option<(Code, String)>,
    /// The comment: code and what it says.
    pub comment: Option<(Code, String)>,
    /// Whom it is about.
    pub person: Option<PersonId>,
}

/// Rulings, newest first, before the one of this code, at most so many.
///
/// # Errors
/// Those of the database.
pub fn list(tx: &mut ReadTx<'_>, before: Option<&Code>, limit: usize) -> Result<Vec<Line>> {
    let before: Option<RulingId> = match before {
        Some(code) => rulings::table.filter(rulings::code.eq(code)).select(rulings::id).first(tx.conn()).optional()?,
        None => None,
    };
    let mut query = rulings::table
        .inner_join(people::table.on(people::id.eq(rulings::moderator_id)))
        .left_join(ideas::table.on(ideas::id.nullable().eq(rulings::idea_id)))
        .left_join(comments::table.on(comments::id.nullable().eq(rulings::comment_id)))
        .order(rulings::id.desc())
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((
            rulings::code,
            rulings::kind,
            rulings::reason,
            rulings::created_at,
            BYLINE,
            (ideas::code, ideas::title).nullable(),
            (comments::code, comments::body).nullable(),
            rulings::person_id,
        ))
        .into_boxed();
    if let Some(before) = before {
        query = query.filter(rulings::id.lt(before));
    }
    Ok(query.load(tx.conn())?)
}
