//! All SQL of the log: one statement for its lines, a few for what they name, however many rulings there are.

use std::collections::HashMap;

use diesel::prelude::*;

use super::filter::{About, Filter};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::moderation::ruling::{Ground, Kind, Origin, Subject};
use crate::platform::access::Holders;
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comments, ideas, people, question_texts, refinements, rulings};
use crate::platform::error::Result;
use crate::platform::id::{Code, HouseRuleId, Language, PersonId, QuestionId, RulingId};

/// A ruling as moderators read it.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub id: RulingId,
    pub code: Code,
    pub kind: Kind,
    pub subject: Subject,
    pub reason: String,
    pub at: Moment,
    pub until: Option<Moment>,
    pub ground: Ground,
    pub rule: Option<HouseRuleId>,
    pub law: String,
    pub origin: Origin,
    pub is_detected: bool,
    pub person: Option<PersonId>,
    pub moderator: Byline,
    /// Code and title.
    pub idea: Option<(Code, String)>,
    /// Code and what it says.
    pub comment: Option<(Code, String)>,
    /// Code and the title that it suggests.
    pub refinement: Option<(Code, String)>,
    /// The question that the idea left, and the one it went to.
    pub questions: Option<(QuestionId, QuestionId)>,
}

type Moved = (Option<QuestionId>, Option<QuestionId>);
type Row = (
    (RulingId, Code, Kind, Subject, String, Moment, Option<Moment>, Option<PersonId>, Moved),
    (Ground, Option<HouseRuleId>, String, Origin, bool),
    Byline,
    Option<(Code, String)>,
    Option<(Code, String)>,
    Option<(Code, String)>,
);

/// Rulings that the filter lets through, newest first, at most so many.
pub(crate) fn list(tx: &mut ReadTx<'_>, filter: &Filter, limit: usize) -> Result<Vec<Line>> {
    let mut query = rulings::table
        .inner_join(people::table.on(people::id.eq(rulings::moderator_id)))
        .left_join(ideas::table.on(ideas::id.nullable().eq(rulings::idea_id)))
        .left_join(comments::table.on(comments::id.nullable().eq(rulings::comment_id)))
        .left_join(refinements::table.on(refinements::id.nullable().eq(rulings::refinement_id)))
        .order(rulings::id.desc())
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((
            (
                rulings::id,
                rulings::code,
                rulings::kind,
                rulings::subject,
                rulings::reason,
                rulings::created_at,
                rulings::until_at,
                rulings::person_id,
                (rulings::from_question_id, rulings::to_question_id),
            ),
            (rulings::ground, rulings::rule_id, rulings::law, rulings::origin, rulings::is_detected),
            BYLINE,
            (ideas::code, ideas::title).nullable(),
            (comments::code, comments::body).nullable(),
            (refinements::code, refinements::title).nullable(),
        ))
        .into_boxed();
    if let Some(moderator) = filter.moderator {
        query = query.filter(rulings::moderator_id.eq(moderator));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(rulings::kind.eq(kind));
    }
    if let Some(subject) = filter.subject {
        query = query.filter(rulings::subject.eq(subject));
    }
    if let Some(rule) = filter.rule {
        query = query.filter(rulings::rule_id.eq(rule));
    }
    match filter.about {
        Some(About::Idea(idea)) => query = query.filter(rulings::idea_id.eq(idea)),
        Some(About::Comment(comment)) => query = query.filter(rulings::comment_id.eq(comment)),
        Some(About::Refinement(refinement)) => query = query.filter(rulings::refinement_id.eq(refinement)),
        None => {}
    }
    if let Some(person) = filter.person {
        query = query.filter(rulings::person_id.eq(person));
    }
    if let Some(from) = filter.from {
        query = query.filter(rulings::created_at.ge(from));
    }
    if let Some(to) = filter.to {
        query = query.filter(rulings::created_at.lt(to));
    }
    if let Some(after) = filter.after {
        query = query.filter(rulings::id.lt(after));
    }
    let rows: Vec<Row> = query.load(tx.conn())?;
    Ok(rows.into_iter().map(line).collect())
}

fn line((ruling, on, moderator, idea, comment, refinement): Row) -> Line {
    let (id, code, kind, subject, reason, at, until, person, (from, to)) = ruling;
    let (ground, rule, law, origin, is_detected) = on;
    Line {
        id,
        code,
        kind,
        subject,
        reason,
        at,
        until,
        ground,
        rule,
        law,
        origin,
        is_detected,
        person,
        moderator,
        idea,
        comment,
        refinement,
        questions: from.zip(to),
    }
}

/// The titles of these questions, in this language where they have it: one statement, none for no questions.
pub(crate) fn titles(
    tx: &mut ReadTx<'_>,
    questions: &[QuestionId],
    language: Language,
) -> Result<HashMap<QuestionId, String>> {
    if questions.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(QuestionId, Language, String)> = question_texts::table
        .filter(among(question_texts::question_id, questions))
        .order(question_texts::id)
        .select((question_texts::question_id, question_texts::language, question_texts::title))
        .load(tx.conn())?;
    let mut titles = HashMap::new();
    for (question, spoken, title) in rows {
        if spoken == language || !titles.contains_key(&question) {
            titles.insert(question, title);
        }
    }
    Ok(titles)
}

/// The row of a ruling by its code, where a page goes on.
pub(crate) fn row_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<RulingId>> {
    Ok(rulings::table.filter(rulings::code.eq(code)).select(rulings::id).first(tx.conn()).optional()?)
}

/// The thing of this code, if there is one: three statements at most.
pub(crate) fn about(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<About>> {
    let idea = ideas::table.filter(ideas::code.eq(code)).select(ideas::id).first(tx.conn()).optional()?;
    if let Some(idea) = idea {
        return Ok(Some(About::Idea(idea)));
    }
    let comment = comments::table.filter(comments::code.eq(code)).select(comments::id).first(tx.conn()).optional()?;
    if let Some(comment) = comment {
        return Ok(Some(About::Comment(comment)));
    }
    let found = refinements::table.filter(refinements::code.eq(code)).select(refinements::id);
    Ok(found.first(tx.conn()).optional()?.map(About::Refinement))
}

/// Those of these people by their codes: one statement.
pub(crate) fn people_of(tx: &mut ReadTx<'_>, codes: &[Code]) -> Result<Vec<Byline>> {
    Ok(people::table.filter(among(people::code, codes)).select(BYLINE).load(tx.conn())?)
}

/// These people: one statement.
pub(crate) fn bylines(tx: &mut ReadTx<'_>, ids: &[PersonId]) -> Result<Vec<Byline>> {
    Ok(people::table.filter(among(people::id, ids)).select(BYLINE).load(tx.conn())?)
}

/// Whoever may rule now, by name.
pub(crate) fn moderators(tx: &mut ReadTx<'_>) -> Result<Vec<Byline>> {
    let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| Holders::MODERATION.includes(*role)).collect();
    Ok(people::table
        .filter(among(people::role, roles))
        .order((people::name, people::id))
        .limit(200)
        .select(BYLINE)
        .load(tx.conn())?)
}
