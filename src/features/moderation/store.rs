//! All SQL about rulings.

use std::collections::HashMap;

use diesel::prelude::*;

use super::ruling::{Ground, Kind, Origin, Subject};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::cases::Thing;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comments, ideas, people, reports, rulings};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, HouseRuleId, IdeaId, PersonId, RefinementId, RulingId};

/// What a form made before.
#[derive(diesel::Queryable)]
pub(super) struct KnownRuling {
    pub id: RulingId,
    pub moderator: PersonId,
    pub kind: Kind,
    pub idea: Option<IdeaId>,
    pub comment: Option<CommentId>,
    pub refinement: Option<RefinementId>,
    pub into: Option<IdeaId>,
    pub person: Option<PersonId>,
    pub undoes: Option<RulingId>,
}

/// The ruling of this code, if there is one.
pub(super) fn known(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<KnownRuling>> {
    Ok(rulings::table
        .filter(rulings::code.eq(code))
        .select((
            rulings::id,
            rulings::moderator_id,
            rulings::kind,
            rulings::idea_id,
            rulings::comment_id,
            rulings::refinement_id,
            rulings::into_id,
            rulings::person_id,
            rulings::undoes_id,
        ))
        .first(tx.conn())
        .optional()?)
}

/// A ruling, as whoever takes it back needs to know it.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Made {
    /// Inner id.
    pub id: RulingId,
    /// What was done.
    pub kind: Kind,
    /// To what.
    pub subject: Subject,
    /// The idea, or that of the comment or suggested change.
    pub idea: Option<IdeaId>,
    /// The comment.
    pub comment: Option<CommentId>,
    /// The suggested change.
    pub refinement: Option<RefinementId>,
    /// The idea with which it was merged.
    pub into: Option<IdeaId>,
    /// Whom it restricts or frees.
    pub person: Option<PersonId>,
    /// Who ruled.
    pub moderator: PersonId,
    /// How things stood before.
    pub before: String,
}

/// A ruling by its inner id.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound) when there is none.
pub fn made(tx: &mut ReadTx<'_>, ruling: RulingId) -> Result<Made> {
    Ok(rulings::table
        .find(ruling)
        .select((
            rulings::id,
            rulings::kind,
            rulings::subject,
            rulings::idea_id,
            rulings::comment_id,
            rulings::refinement_id,
            rulings::into_id,
            rulings::person_id,
            rulings::moderator_id,
            rulings::before,
        ))
        .first(tx.conn())?)
}

/// Whether a ruling is the last one of its kind on its thing: nothing was ruled since that it would undo with it.
pub(super) fn is_last(tx: &mut ReadTx<'_>, made: &Made) -> Result<bool> {
    let mut later = rulings::table
        .filter(rulings::id.gt(made.id))
        .filter(rulings::subject.eq(made.subject))
        .filter(rulings::kind.eq_any(made.kind.about()).or(rulings::undoes_id.eq(made.id)))
        .into_boxed();
    later = match made.subject {
        Subject::Comment => later.filter(rulings::comment_id.is_not_distinct_from(made.comment)),
        Subject::Refinement => later.filter(rulings::refinement_id.is_not_distinct_from(made.refinement)),
        Subject::Person => later.filter(rulings::person_id.is_not_distinct_from(made.person)),
        _ => later.filter(rulings::idea_id.is_not_distinct_from(made.idea)),
    };
    let found: Vec<RulingId> = later.select(rulings::id).limit(1).load(tx.conn())?;
    Ok(found.is_empty())
}

/// Those whose reports about a thing wait for somebody.
pub(super) fn reporters(tx: &mut ReadTx<'_>, thing: Thing) -> Result<Vec<PersonId>> {
    Ok(reports::table
        .filter(reports::subject.eq(thing.subject))
        .filter(reports::subject_id.eq(thing.id))
        .filter(reports::settled_at.is_null())
        .filter(reports::reporter_id.is_not_null())
        .select(reports::reporter_id.assume_not_null())
        .load(tx.conn())?)
}

pub(super) struct NewRuling<'a> {
    pub code: &'a Code,
    pub kind: Kind,
    pub subject: Subject,
    pub idea: Option<IdeaId>,
    pub comment: Option<CommentId>,
    pub refinement: Option<RefinementId>,
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
    /// Of a slow talk: in how many minutes everybody says one thing.
    pub minutes: i64,
    /// How things stood before.
    pub before: &'a str,
}

pub(super) fn insert(tx: &mut WriteTx<'_>, new: &NewRuling<'_>) -> Result<RulingId> {
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
                rulings::refinement_id.eq(new.refinement),
                rulings::minutes.eq(new.minutes),
                rulings::before.eq(new.before),
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
    /// The idea: code and title.
    pub idea: (Code, String),
    /// The comment: code and what it says.
    pub comment: Option<(Code, String)>,
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
        .inner_join(ideas::table.on(ideas::id.nullable().eq(rulings::idea_id)))
        .left_join(comments::table)
        .order(rulings::id.desc())
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((
            rulings::code,
            rulings::kind,
            rulings::reason,
            rulings::created_at,
            BYLINE,
            (ideas::code, ideas::title),
            (comments::code, comments::body).nullable(),
        ))
        .into_boxed();
    if let Some(before) = before {
        query = query.filter(rulings::id.lt(before));
    }
    Ok(query.load(tx.conn())?)
}
