//! All SQL about rulings.

use std::collections::HashMap;

use diesel::prelude::*;

use super::ruling::{Ground, Kind, Origin, Subject};
use crate::features::accounts::person::Restraint;
use crate::features::cases::{self as cases_room, Thing};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{cases, met_votes, people, reports, rulings, votes};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, HouseRuleId, IdeaId, PersonId, QuestionId, RefinementId, RulingId};

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
    /// The question to which the idea was moved.
    pub to: Option<QuestionId>,
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
            rulings::to_question_id,
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
    /// How things stood before.
    pub before: String,
    /// The question that the idea left, and the one it went to.
    pub questions: (Option<QuestionId>, Option<QuestionId>),
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
            rulings::before,
            (rulings::from_question_id, rulings::to_question_id),
        ))
        .first(tx.conn())?)
}

/// The rulings of this kind on the same thing that came after one, newest first: which, and what they took back.
pub(super) fn later(tx: &mut ReadTx<'_>, made: &Made) -> Result<Vec<(RulingId, Option<RulingId>)>> {
    let mut later = rulings::table
        .filter(rulings::id.gt(made.id))
        .filter(rulings::subject.eq(made.subject))
        // Votes are set aside for each person; all else on a thing is about the same one.
        .filter(rulings::person_id.eq(made.person))
        .filter(rulings::kind.eq_any(made.kind.about()))
        .order(rulings::id.desc())
        .into_boxed();
    later = match made.subject {
        Subject::Comment => later.filter(rulings::comment_id.eq(made.comment)),
        Subject::Refinement => later.filter(rulings::refinement_id.eq(made.refinement)),
        Subject::Person => later,
        _ => later.filter(rulings::idea_id.eq(made.idea)),
    };
    Ok(later.select((rulings::id, rulings::undoes_id)).load(tx.conn())?)
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

/// A ruling to be written.
#[derive(Debug)]
pub struct NewRuling<'a> {
    pub code: &'a Code,
    pub kind: Kind,
    pub subject: Subject,
    pub idea: Option<IdeaId>,
    pub comment: Option<CommentId>,
    pub refinement: Option<RefinementId>,
    pub into: Option<IdeaId>,
    /// The question that the idea leaves, and the one it goes to.
    pub questions: Option<(QuestionId, QuestionId)>,
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
                rulings::refinement_id.eq(new.refinement),
                rulings::minutes.eq(new.minutes),
                rulings::before.eq(new.before),
                rulings::from_question_id.eq(new.questions.map(|(from, _)| from)),
                rulings::to_question_id.eq(new.questions.map(|(_, to)| to)),
            ),
        ))
        .returning(rulings::id)
        .get_result(tx.conn())?)
}

/// What made somebody look at a thing: the reports that wait, else what the program noticed.
pub(super) fn origin(tx: &mut ReadTx<'_>, thing: Thing) -> Result<(Origin, bool)> {
    let illegal: Vec<bool> = reports::table
        .filter(reports::subject.eq(thing.subject))
        .filter(reports::subject_id.eq(thing.id))
        .filter(reports::settled_at.is_null())
        .select(reports::is_illegal)
        .load(tx.conn())?;
    let noticed: i64 = cases::table
        .filter(cases::subject.eq(thing.subject))
        .filter(cases::subject_id.eq(thing.id))
        .filter(cases::closed_at.is_null())
        .filter(cases::kind.eq(cases_room::Kind::Suspicion).or(cases::kind.eq(cases_room::Kind::Double)))
        .count()
        .get_result(tx.conn())?;
    let origin = match illegal.iter().max() {
        Some(true) => Origin::Notice,
        Some(false) => Origin::Report,
        None if noticed > 0 => Origin::Machine,
        None => Origin::Own,
    };
    Ok((origin, noticed > 0))
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

/// Whether anybody's vote was given to one of these ideas, that of somebody met elsewhere, too.
pub(super) fn has_votes(tx: &mut ReadTx<'_>, family: &[IdeaId]) -> Result<bool> {
    let given = votes::table.filter(votes::idea_id.eq_any(family.to_vec()));
    let met = met_votes::table.filter(met_votes::idea_id.eq_any(family.to_vec()));
    Ok(diesel::select(diesel::dsl::exists(given).or(diesel::dsl::exists(met))).get_result(tx.conn())?)
}

/// What is kept from a person.
pub(super) fn restraint(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Restraint> {
    let (suspended_at, suspended_until, limited_until) = people::table
        .find(person)
        .select((people::suspended_at, people::suspended_until, people::limited_until))
        .first(tx.conn())?;
    Ok(Restraint { suspended_at, suspended_until, limited_until })
}
