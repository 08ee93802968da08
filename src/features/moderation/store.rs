//! All SQL about rulings.

use std::collections::HashMap;

use diesel::prelude::*;

use super::ruling::{Ground, Kind, Origin, Subject};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::rulings;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, HouseRuleId, IdeaId, PersonId, RulingId};

/// What a form made before.
#[derive(diesel::Queryable)]
pub(super) struct KnownRuling {
    pub moderator: PersonId,
    pub kind: Kind,
    pub idea: Option<IdeaId>,
    pub comment: Option<CommentId>,
    pub into: Option<IdeaId>,
}

/// The ruling of this code, if there is one.
pub(super) fn known(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<KnownRuling>> {
    Ok(rulings::table
        .filter(rulings::code.eq(code))
        .select((rulings::moderator_id, rulings::kind, rulings::idea_id, rulings::comment_id, rulings::into_id))
        .first(tx.conn())
        .optional()?)
}

/// A ruling to be written.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are named for the columns that they fill")]
pub struct NewRuling<'a> {
    pub code: &'a Code,
    pub kind: Kind,
    pub subject: Subject,
    pub idea: Option<IdeaId>,
    pub comment: Option<CommentId>,
    pub into: Option<IdeaId>,
    /// Whom it restricts or frees: who wrote the thing.
    pub person: Option<PersonId>,
    pub moderator: PersonId,
    pub reason: &'a str,
    pub ground: Ground,
    pub rule: Option<HouseRuleId>,
    pub law: &'a str,
    pub origin: Origin,
    pub is_detected: bool,
    pub until: Option<Moment>,
    /// The ruling that it takes back.
    pub undoes: Option<RulingId>,
}

/// Writes a ruling.
///
/// # Errors
/// Those of the database.
pub fn insert(tx: &mut WriteTx<'_>, new: &NewRuling<'_>) -> Result<RulingId> {
    let now = tx.now();
    Ok(diesel::insert_into(rulings::table)
        .values((
            (
                rulings::code.eq(new.code),
                rulings::kind.eq(new.kind),
                rulings::subject.eq(new.subject),
                rulings::idea_id.eq(new.idea),
                rulings::comment_id.eq(new.comment),
                rulings::into_id.eq(new.into),
                rulings::person_id.eq(new.person),
                rulings::moderator_id.eq(new.moderator),
                rulings::reason.eq(new.reason),
                rulings::created_at.eq(now),
            ),
            (
                rulings::ground.eq(new.ground),
                rulings::rule_id.eq(new.rule),
                rulings::law.eq(new.law),
                rulings::origin.eq(new.origin),
                rulings::is_detected.eq(new.is_detected),
                rulings::until_at.eq(new.until),
                rulings::undoes_id.eq(new.undoes),
            ),
        ))
        .returning(rulings::id)
        .get_result(tx.conn())?)
}

/// The reasons for which these comments were hidden last; no statement when there are none.
///
/// # Errors
/// Those of the database.
pub fn hide_reasons(tx: &mut ReadTx<'_>, hidden: &[CommentId]) -> Result<HashMap<CommentId, String>> {
    if hidden.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Option<CommentId>, String)> = rulings::table
        .filter(among(rulings::comment_id, hidden))
        .filter(rulings::kind.eq(Kind::Hide))
        .order(rulings::id)
        .select((rulings::comment_id, rulings::reason))
        .load(tx.conn())?;
    Ok(rows.into_iter().filter_map(|(comment, reason)| Some((comment?, reason))).collect())
}

/// A ruling on an idea, as its story tells it.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct OnIdea {
    /// The idea.
    pub idea: IdeaId,
    /// What was done.
    pub kind: Kind,
    /// When.
    pub at: Moment,
    /// Why.
    pub reason: String,
}

/// The rulings on these ideas (not on their comments), oldest first.
///
/// # Errors
/// Those of the database.
pub fn on_ideas(tx: &mut ReadTx<'_>, ideas: &[IdeaId]) -> Result<Vec<OnIdea>> {
    Ok(rulings::table
        .filter(among(rulings::idea_id, ideas))
        .filter(rulings::subject.eq(Subject::Idea))
        .order(rulings::id)
        .select((rulings::idea_id.assume_not_null(), rulings::kind, rulings::created_at, rulings::reason))
        .load(tx.conn())?)
}
