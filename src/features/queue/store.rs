//! All SQL of the queue beside cases and reports: what the cases of a page are about, and what was decided in like ones. Each
//! function is one statement or two, however many cases there are.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::cases::{Case, Kind, Outcome, Subject, store as cases};
use crate::features::comments::store as comment_store;
use crate::features::ideas::store as idea_store;
use crate::features::moderation::Kind as Ruling;
use crate::features::refinements::refinement::State;
use crate::features::refinements::store as refinement_store;
use crate::features::reports::permits::Target;
use crate::platform::access::{Holders, Role};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{appeals, comments, ideas, people, questions, refinements, rulings};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{
    AppealId, Code, CommentId, HouseRuleId, IdeaId, Language, PersonId, QuestionId, RefinementId, RulingId, Standing,
};

/// The rulings that restrict somebody, as their history counts them.
const AGAINST: &[Ruling] =
    &[Ruling::Hide, Ruling::Remove, Ruling::Warn, Ruling::Limit, Ruling::Suspend, Ruling::Ban, Ruling::SetAside];

/// Whether a ruling of this code was made.
pub(super) fn is_ruled(tx: &mut ReadTx<'_>, code: &Code) -> Result<bool> {
    let made = rulings::table.filter(rulings::code.eq(code));
    Ok(diesel::select(diesel::dsl::exists(made)).get_result(tx.conn())?)
}

/// What a case is about, held; `None` where it is not there any more, or is an appeal.
pub(super) fn target(tx: &mut WriteTx<'_>, case: &Case) -> Result<Option<Target>> {
    let id = case.thing.id;
    let found = match case.thing.subject {
        Subject::Idea => idea_store::code_of(tx, IdeaId(id))
            .and_then(|code| idea_store::lock(tx, &code, Hold::Exclusive))
            .map(Target::Idea),
        Subject::Comment => comment_code(tx, CommentId(id))
            .and_then(|code| comment_store::lock(tx, &code))
            .map(|(comment, idea)| Target::Comment(comment, idea)),
        Subject::Refinement => refinement_code(tx, RefinementId(id))
            .and_then(|code| refinement_store::lock(tx, &code))
            .map(|(refinement, idea)| Target::Refinement(refinement, idea)),
        Subject::Person => crate::features::accounts::byline(tx, PersonId(id)).map(Target::Person),
        Subject::Appeal => Err(Error::NotFound),
    };
    match found {
        Ok(target) => Ok(Some(target)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

fn comment_code(tx: &mut ReadTx<'_>, id: CommentId) -> Result<Code> {
    Ok(comments::table.find(id).select(comments::code).first(tx.conn())?)
}

fn refinement_code(tx: &mut ReadTx<'_>, id: RefinementId) -> Result<Code> {
    Ok(refinements::table.find(id).select(refinements::code).first(tx.conn())?)
}

/// A suggested change that still waits for an answer under an idea that is seen, held; with its idea, question and author.
pub(super) fn waiting_suggestion(
    tx: &mut WriteTx<'_>,
    id: RefinementId,
) -> Result<Option<(IdeaId, QuestionId, PersonId)>> {
    let query = refinements::table
        .inner_join(ideas::table)
        .filter(refinements::id.eq(id))
        .filter(refinements::state.eq(State::Open))
        .filter(refinements::hidden_by_id.is_null())
        .filter(ideas::standing.eq(Standing::Visible))
        .select((ideas::id, ideas::question_id, refinements::author_id));
    let held = Tables { held: "refinements", beside: "" };
    match tx.lock::<(IdeaId, QuestionId, PersonId), _>(query, Hold::Shared, held) {
        Ok(found) => Ok(Some(*found)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Closes the cases of criticism that a comment of the staff's answers.
///
/// # Errors
/// Those of the database.
pub fn answer_criticism(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<()> {
    // Whoever lets a comment in that was held is of the staff, too, but did not write it.
    let (by, role, parent, answers): (PersonId, Role, Option<CommentId>, Option<CommentId>) = comments::table
        .inner_join(people::table)
        .filter(comments::id.eq(comment))
        .select((people::id, people::role, comments::parent_id, comments::answers_id))
        .first(tx.conn())?;
    for answered in [parent, answers].into_iter().flatten().filter(|_| Holders::STAFF.includes(role)) {
        cases::close_kinds(tx, answered.into(), &[Kind::Criticism], Some(by), Outcome::Answered)?;
    }
    Ok(())
}

/// The hosts of the questions of these ideas, who answer for what is said of the company there.
pub(super) fn owners_of(tx: &mut ReadTx<'_>, of: &[IdeaId]) -> Result<HashMap<IdeaId, Byline>> {
    let rows: Vec<(IdeaId, Byline)> = ideas::table
        .inner_join(questions::table)
        .inner_join(people::table.on(people::id.eq(questions::host_id)))
        .filter(among(ideas::id, of))
        .select((ideas::id, BYLINE))
        .load(tx.conn())?;
    Ok(rows.into_iter().collect())
}

/// Something that a case is about, as its page shows it.
#[derive(Debug, Clone, diesel::Queryable)]
pub(super) struct Content {
    pub id: i64,
    pub code: Code,
    pub title: String,
    pub body: String,
    pub language: Language,
    pub standing: Standing,
    pub author: Byline,
    /// The code of the idea that it is, or under which it stands.
    pub idea: Code,
}

/// Ideas, by their inner ids.
pub(super) fn ideas_among(tx: &mut ReadTx<'_>, ids: &[IdeaId]) -> Result<Vec<Content>> {
    let rows: Vec<(IdeaId, Code, String, String, Language, Standing, Byline)> = ideas::table
        .inner_join(people::table)
        .filter(among(ideas::id, ids))
        .select((ideas::id, ideas::code, ideas::title, ideas::body, ideas::language, ideas::standing, BYLINE))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(id, code, title, body, language, standing, author)| Content {
            id: id.0,
            idea: code.clone(),
            code,
            title,
            body,
            language,
            standing,
            author,
        })
        .collect())
}

type CommentRow = (CommentId, Code, String, Language, Standing, Byline, (String, Code));

/// Comments, by their inner ids; their title is that of the idea under which they are read.
pub(super) fn comments_among(tx: &mut ReadTx<'_>, ids: &[CommentId]) -> Result<Vec<Content>> {
    let rows: Vec<CommentRow> = comments::table
        .inner_join(people::table)
        .inner_join(ideas::table.on(ideas::id.eq(comments::counted_in_id)))
        .filter(among(comments::id, ids))
        .select((
            comments::id,
            comments::code,
            comments::body,
            comments::language,
            comments::standing,
            BYLINE,
            (ideas::title, ideas::code),
        ))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(id, code, body, language, standing, author, (title, idea))| Content {
            id: id.0,
            code,
            title,
            body,
            language,
            standing,
            author,
            idea,
        })
        .collect())
}

/// Suggested changes, by their inner ids.
pub(super) fn refinements_among(tx: &mut ReadTx<'_>, ids: &[RefinementId]) -> Result<Vec<Content>> {
    type Row = (RefinementId, Code, String, String, Option<PersonId>, Byline, (Code, Language));
    let rows: Vec<Row> = refinements::table
        .inner_join(people::table.on(people::id.eq(refinements::author_id)))
        .inner_join(ideas::table)
        .filter(among(refinements::id, ids))
        .select((
            refinements::id,
            refinements::code,
            refinements::title,
            refinements::body,
            refinements::hidden_by_id,
            BYLINE,
            (ideas::code, ideas::language),
        ))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(id, code, title, body, hidden_by, author, (idea, language))| Content {
            id: id.0,
            code,
            title,
            body,
            language,
            standing: if hidden_by.is_some() { Standing::Hidden } else { Standing::Visible },
            author,
            idea,
        })
        .collect())
}

/// Appeals, by their inner ids: their code, what they say and in which language.
pub(super) fn appeals_among(tx: &mut ReadTx<'_>, ids: &[AppealId]) -> Result<HashMap<i64, (Code, String, Language)>> {
    let rows: Vec<(AppealId, Code, String, Language)> = appeals::table
        .filter(among(appeals::id, ids))
        .select((appeals::id, appeals::code, appeals::words, appeals::language))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(id, code, words, language)| (id.0, (code, words, language))).collect())
}

/// People, by their inner ids.
pub(super) fn people_among(tx: &mut ReadTx<'_>, ids: &[PersonId]) -> Result<HashMap<PersonId, Byline>> {
    let rows: Vec<Byline> = people::table.filter(among(people::id, ids)).select(BYLINE).load(tx.conn())?;
    Ok(rows.into_iter().map(|byline| (byline.id, byline)).collect())
}

/// How many rulings restricted what these people wrote.
pub(super) fn rulings_against(tx: &mut ReadTx<'_>, people: &[PersonId]) -> Result<HashMap<PersonId, i64>> {
    let rows: Vec<(Option<PersonId>, i64)> = rulings::table
        .filter(among(rulings::person_id.assume_not_null(), people))
        .filter(among(rulings::kind, AGAINST))
        .group_by(rulings::person_id)
        .select((rulings::person_id, diesel::dsl::count_star()))
        .load(tx.conn())?;
    Ok(rows.into_iter().filter_map(|(person, count)| Some((person?, count))).collect())
}

/// A ruling in a like case, or the one that ended this case.
#[derive(Debug, Clone, diesel::Queryable)]
pub(super) struct Ruled {
    pub id: RulingId,
    pub kind: Ruling,
    pub rule: Option<HouseRuleId>,
    pub reason: String,
    pub at: Moment,
    pub moderator: Byline,
}

/// How many rulings in like cases are shown for each rule.
const LIKE: usize = 3;

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    id: RulingId,
}

/// The last rulings under each of these rules, and these very rulings: two statements, the newest first.
pub(super) fn rulings_like(tx: &mut ReadTx<'_>, rules: &[HouseRuleId], these: &[RulingId]) -> Result<Vec<Ruled>> {
    let mut ids = these.to_vec();
    if !rules.is_empty() {
        let parts: Vec<String> = rules
            .iter()
            .map(|rule| {
                let of = format!("SELECT id FROM rulings WHERE rule_id = {} ORDER BY id DESC LIMIT {LIKE}", rule.0);
                format!("SELECT id FROM ({of}) AS part")
            })
            .collect();
        let found: Vec<Id> = diesel::sql_query(parts.join(" UNION ALL ")).load(tx.conn())?;
        ids.extend(found.into_iter().map(|row| row.id));
    }
    Ok(rulings::table
        .inner_join(people::table.on(people::id.eq(rulings::moderator_id)))
        .filter(among(rulings::id, ids))
        .order(rulings::id.desc())
        .select((rulings::id, rulings::kind, rulings::rule_id, rulings::reason, rulings::created_at, BYLINE))
        .load(tx.conn())?)
}
